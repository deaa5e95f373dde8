/** What a settlement comes to, in the sentences of the statement, large. */
import type { PaperBlock } from '../../template/paper-types.ts';
import type { PacketContext } from './context.ts';
import { heading, small, text } from './say.ts';
import { onPaper } from './statement-parts.ts';

/** Without the sentence that a list stands under. */
export function outcomeBlocks(context: PacketContext): PaperBlock[] {
  const { say } = context;
  const { statement, both } = onPaper(context);
  return [
    heading(say('settle.next.title')),
    ...statement.next
      .filter(({ key }) => key !== 'settle.next.top-up-added')
      .map((each) =>
        text(
          both((told) => told.said(each)),
          'large',
        ),
      ),
    small(say(`settle.status.${statement.status}.why`)),
  ];
}
