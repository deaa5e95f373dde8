/** A prompt shown with inquirer's own tester, and keys as a keyboard sends them. */
import { render } from '@inquirer/testing';
import type { Drafts } from '../../../src/cli/interview/asking.ts';
import { Form } from '../../../src/cli/interview/form.ts';
import { Keyboard } from '../../../src/cli/interview/keyboard.ts';
import { type Model, type Output, show } from '../../../src/cli/interview/live.ts';
import { OneQuestion } from '../../../src/cli/interview/one-question.ts';
import type { Voice } from '../../../src/cli/interview/voice.ts';
import type { Field, Screen } from '../../../src/interview/prompter.ts';
import { type Engine, engineOf, voiceIn } from './made-up.ts';
import { SEEN, wait } from './terminal.ts';

export async function shown<R>(model: Model<R>) {
  const prompt = (config: Model<R>, context: unknown) => {
    const { input, output } = context as { input: NodeJS.ReadableStream; output: Output };
    return show(config, new Keyboard(input), output);
  };
  const { answer, input, events, getScreen, getFullOutput } = await render(prompt as never, model as never);
  // A prompt that a test leaves unanswered ends with the test's process.
  (answer as Promise<R>).catch(() => undefined);
  const bytes = input as unknown as { write(text: string): void };
  return {
    answer: answer as Promise<R>,
    events,
    getScreen,
    getFullOutput,
    /** Keys one by one, after the prompt was seen. */
    async type(...keys: string[]) {
      for (const key of keys) {
        bytes.write(key);
        await wait(1);
      }
    },
    paste: async (text: string) => {
      bytes.write(`\u001b[200~${text.replaceAll('\n', '\r')}\u001b[201~`);
      await wait(1);
    },
    seen: () => wait(SEEN),
  };
}

export interface Asked extends Engine {
  shown: Awaited<ReturnType<typeof shown>>;
  model: OneQuestion | Form;
}

interface Manner {
  voice?: Voice;
  drafts?: Drafts;
  more?: Partial<Screen>;
  appear?: Parameters<typeof engineOf>[2];
}

export async function askOne(fields: Field | readonly Field[], manner: Manner = {}): Promise<Asked> {
  return ask(OneQuestion, fields, manner);
}

export async function askForm(fields: readonly Field[], manner: Manner = {}): Promise<Asked> {
  return ask(Form, fields, manner);
}

async function ask(
  Kind: typeof OneQuestion | typeof Form,
  fields: Field | readonly Field[],
  { voice = voiceIn('en'), drafts = new Map(), more = {}, appear }: Manner,
): Promise<Asked> {
  const engine = engineOf(Array.isArray(fields) ? (fields as readonly Field[]) : [fields as Field], more, appear);
  const model = new Kind(engine.screen, voice, drafts);
  return { ...engine, model, shown: await shown(model) };
}
