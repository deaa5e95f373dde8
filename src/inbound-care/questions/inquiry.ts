/** 咨询: the five parts that a coordinator is asked with; reports and images are told apart in medical-papers.ts. */
import { searchIn } from '../../interview/lists.ts';
import { WHOLE } from '../../interview/question.ts';
import { finder } from '../../interview/search.ts';
import { typedDay, typedLine, typedText } from '../../interview/typed.ts';
import { typedMoney } from '../../interview/typed-money.ts';
import { type CaseBlock, question } from './build.ts';
import { institutionChoices } from './subjects.ts';

export const inquiryBlock: CaseBlock = {
  each: () => [WHOLE],
  questions: [
    question({
      id: 'inquiry-condition',
      at: ['inquiry', 'condition'],
      rule: 'inquiry.incomplete',
      inTime: true,
      input: typedText(),
      example: true,
    }),
    question({
      id: 'inquiry-institution',
      at: ['inquiry', 'institution'],
      rule: 'inquiry.incomplete',
      inTime: true,
      input: (facts) =>
        searchIn(
          finder(
            institutionChoices(facts).map(({ answer, label }) => ({
              answer,
              codes: [String(answer)],
              texts: ['text' in label ? label.text : String(answer)],
              label,
            })),
          ),
          { many: true, free: typedLine() },
        ),
      read: ({ case: file }) =>
        file.inquiry?.institution === undefined ? undefined : [file.inquiry.institution].flat(),
      write: (answer) => [
        {
          path: ['inquiry', 'institution'],
          to: Array.isArray(answer) && answer.length === 1 ? answer[0]! : answer,
        },
      ],
      example: true,
    }),
    question({
      id: 'inquiry-budget',
      at: ['inquiry', 'budget'],
      rule: 'inquiry.incomplete',
      inTime: true,
      input: ({ case: file }) => typedMoney({ usual: file.currency }),
      example: true,
    }),
    question({
      id: 'inquiry-wished-from',
      at: ['inquiry', 'wished', 'from'],
      rule: 'inquiry.incomplete',
      inTime: true,
      input: ({ case: file, today }) => typedDay({ to: file.inquiry?.wished?.to, near: today, today }),
      example: true,
    }),
    question({
      id: 'inquiry-wished-to',
      at: ['inquiry', 'wished', 'to'],
      rule: 'inquiry.incomplete',
      inTime: true,
      input: ({ case: file, today }) => typedDay({ from: file.inquiry?.wished?.from, near: today, today }),
      example: true,
    }),
    question({
      id: 'inquiry-sent-on',
      at: ['inquiry', 'sentOn'],
      rule: 'answer.late',
      inTime: true,
      input: ({ today }) => typedDay({ to: today, near: today, today }),
      example: true,
    }),
    question({
      id: 'information-complete-on',
      at: ['inquiry', 'informationCompleteOn'],
      rule: 'visa.too-early',
      from: 'coordinator',
      optional: true,
      when: ({ case: file }) => file.inquiry?.sentOn !== undefined,
      input: ({ today }) => typedDay({ near: today, today }),
      example: true,
    }),
  ],
};
