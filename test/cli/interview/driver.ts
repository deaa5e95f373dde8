/** Shows a made-up interview in a real terminal: `node driver.mjs resident|clerk|plain|review|table ja|en|zh [--no-color]`. */
import { Chalk } from 'chalk';
import type { Language } from '../../../src/base/words.ts';
import { plainPrompter, promptsPrompter } from '../../../src/cli/interview/prompter.ts';
import type { Field, ReviewSection } from '../../../src/interview/prompter.ts';
import {
  BANK,
  COUNTRIES,
  DAY,
  engineOf,
  field,
  LINE,
  LINES,
  PAPERS,
  PURPOSE,
  RECEIPT,
  STANDING,
  wordsIn,
  YES_NO,
} from './made-up.ts';

const [way = 'resident', language = 'ja'] = process.argv.slice(2) as [string, Language];
const words = wordsIn(language);
const { stdin: input, stdout: output } = process;
const coloured = !process.argv.includes('--no-color') && !process.env['NO_COLOR'];
const paint = new Chalk({ level: coloured ? 1 : 0 });
const style = way === 'clerk' || way === 'many' ? 'clerk' : 'resident';
const prompter =
  way === 'plain' ? plainPrompter({ words, input, output }) : promptsPrompter({ words, paint, style, input, output });

const TEXTS = {
  ja: {
    name: ['氏名', '受診した方のお名前を、旅券のとおりに書いてください。'],
    birth: ['生年月日', '花子さんの生年月日はいつですか。'],
    purpose: ['渡航の目的', '何のために出かけましたか。'],
    papers: ['渡航の証明', '渡航を示すもので、手元にあるのはどれですか。'],
    bank: ['金融機関', '振り込みを受ける銀行はどこですか。名前の何文字かで探せます。'],
    countries: ['渡航先', 'どの国へ行きましたか。'],
    course: ['経過', '病気やけがの原因と、その後の経過を書いてください。何行でもかまいません。'],
    third: ['第三者行為', '事故やけんかなど、ほかの人が原因のけがですか。'],
    charges: ['領収明細', '領収書の内訳を、1行ずつ書き写してください。'],
    why: 'この答えは、申請書の第3欄に印刷されます。旅券の写しと照らし合わせるために必要です。',
  },
  en: {
    name: ['Name', 'What is the name of the person who was treated, as in the passport?'],
    birth: ['Born on', 'When was Hanako born?'],
    purpose: ['Purpose', 'What was the journey for?'],
    papers: ['Proof of travel', 'Which of these do you have, to show that the journey took place?'],
    bank: ['Bank', 'Which bank is to receive the money? A few letters of its name find it.'],
    countries: ['Countries', 'Which countries did the journey lead to?'],
    course: ['Course', 'How did the illness or injury come about, and what happened then? Several lines are welcome.'],
    third: ['Third party', 'Was it caused by somebody else, in an accident or a fight?'],
    charges: ['Receipt', 'Copy the lines of the receipt, one by one.'],
    why: 'The answer is printed in box 3 of the application. It is compared with the copy of the passport.',
  },
  zh: {
    name: ['姓名', '请按护照填写就诊者的姓名。'],
    birth: ['出生日期', '花子的出生日期是哪一天？'],
    purpose: ['出行目的', '这次出行是为了什么？'],
    papers: ['出行证明', '手头有哪些可以证明出行的材料？'],
    bank: ['银行', '款项汇到哪家银行？输入几个字就能找到。'],
    countries: ['目的地', '去了哪些国家？'],
    course: ['经过', '请写明患病或受伤的原因和经过，可以写多行。'],
    third: ['第三方行为', '是不是他人造成的（事故、斗殴等）？'],
    charges: ['收据明细', '请逐行抄写收据的明细。'],
    why: '这个答案会印在申请书第 3 栏，用来与护照复印件核对。',
  },
}[language];

type Name = Exclude<keyof typeof TEXTS, 'why'>;
const named = (key: Name, input: Field['input'], more: Partial<Field> = {}): Field =>
  field(key, input, {
    term: { text: TEXTS[key][0]! },
    ask: { text: TEXTS[key][1]! },
    why: { text: TEXTS.why },
    ...more,
  });

const FIELDS = [
  named('name', LINE, { example: { text: 'KOMATSU, HANAKO' } }),
  named('birth', DAY, { example: { text: '1985-06-15' }, preset: '1985-06-15' }),
  named('purpose', PURPOSE),
  named('countries', COUNTRIES),
  named('papers', PAPERS),
  named('course', LINES, { optional: true }),
  named('third', YES_NO),
  named('bank', BANK),
  named('charges', RECEIPT, { example: { text: '8/28 medicines 820.50' } }),
];

const SECTIONS: ReviewSection[] = Array.from({ length: 10 }, (_, section) => ({
  key: `s${section}`,
  heading: { text: `${TEXTS.name[0]} ${section + 1}` },
  lines: Array.from({ length: 20 }, (_, line) => ({
    key: `s${section}/${line}`,
    term: { text: Object.values(TEXTS).flat()[(line * 2) % 18]! },
    shown: line % 7 === 3 ? undefined : line % 7 === 5 ? null : { text: `小松 花子 ${section}-${line}` },
    ...(line % 9 === 4 && { complaint: { text: TEXTS.why } }),
    removable: line === 0,
    depth: line % 5 === 0 ? 0 : 1,
  })),
  add:
    section % 2 === 0
      ? [{ key: `add${section}`, label: { text: `${TEXTS.name[0]} ${words('ask.key.review-add').slice(2)}` } }]
      : [],
}));

async function oneByOne(): Promise<void> {
  for (let at = 0; at < FIELDS.length; ) {
    const { screen } = engineOf([FIELDS[at]!], { standing: { ...STANDING, left: FIELDS.length - at } });
    const reply = await prompter.ask(screen);
    if (reply.do === 'leave') break;
    if (reply.do === 'review') await prompter.review(SECTIONS, STANDING);
    else at += reply.do === 'back' ? (at > 0 ? -1 : 0) : 1;
  }
}

try {
  if (way === 'review') console.log(JSON.stringify(await prompter.review(SECTIONS, STANDING)));
  else if (way === 'table') {
    const { screen, written } = engineOf([FIELDS.at(-1)!]);
    console.log(JSON.stringify(await prompter.ask(screen)), `written ${written.length} times`);
  } else if (way === 'many') {
    const many = Array.from({ length: 25 }, (_, index) => ({ ...FIELDS[index % FIELDS.length]!, key: `f${index}` }));
    console.log(JSON.stringify(await prompter.ask(engineOf(many).screen)));
  } else if (way === 'confirm') {
    console.log(
      await prompter.confirm(
        { text: TEXTS.third[1]! },
        FIELDS.map(({ term }) => term),
      ),
    );
  } else if (style === 'clerk') {
    console.log(JSON.stringify(await prompter.ask(engineOf(FIELDS).screen)));
  } else await oneByOne();
  console.log('END');
} catch (error) {
  console.log(error instanceof Error && error.name === 'ExitPromptError' ? 'INTERRUPTED' : error);
}
