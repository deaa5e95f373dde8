/** Packets with runs for several readers: one reader's run made alone, and what stands in a run that is another reader's affair. */
import { expect, test } from 'vitest';
import type { PacketName } from '../../src/inbound-care/audience/packets.ts';
import { inboundPacket } from '../../src/inbound-care/sheets/packets.ts';
import { openPaper } from '../sheets/paper.ts';
import { bound, checkedOf, EXAMPLE, loaded, TODAY, wordsIn } from './packets.ts';

const TWO_POLICIES = EXAMPLE.replace(
  '  - { id: b1, kind: bank',
  '  - { id: i2, kind: insurer, name: Second Cover, country: GB, public: false, languages: [ en ] }\n  - { id: b1, kind: bank',
).replace(
  'formsHandedOn: 2026-06-02 }',
  'formsHandedOn: 2026-06-02 }\n  - { id: q2, insurer: i2, holder: p1, number: GH-9, coversJapan: true, coverage: { medical: covered } }',
);

function alone(packet: PacketName, only: string | undefined, text = EXAMPLE) {
  const case_ = loaded(text);
  return inboundPacket(case_, checkedOf(case_), packet, { language: 'en', words: wordsIn, today: TODAY, only });
}

const unitsOf = async (...call: Parameters<typeof alone>) => [
  ...new Set((await alone(...call)).sheets.map(({ unit }) => unit)),
];

test('a traveller’s, a guarantor’s, a policy’s and an insurer’s papers are made alone by the id', async () => {
  expect(await unitsOf('visa', 'm1')).toEqual(['visa/m1']);
  expect(await unitsOf('visa', 'c1')).toEqual(['visa/guarantee/c1']);
  expect(await unitsOf('insurance', 'q2', TWO_POLICIES)).toEqual(['insurance/q2/k1']);
  expect(await unitsOf('insurance', 'i1', TWO_POLICIES)).toEqual(['insurance/q1/k1']);
});

test('the reader of the file is that one, in its language', async () => {
  expect(await alone('insurance', 'q2', TWO_POLICIES)).toMatchObject({
    language: 'en',
    reader: { name: 'Second Cover' },
  });
  expect(await alone('insurance', undefined, TWO_POLICIES)).toMatchObject({ language: 'zh' });
});

test('the schedule goes with the traveller whose visa needs it', async () => {
  const text = EXAMPLE.replace('entries: single', 'entries: multiple');
  expect((await alone('visa', 'p1', text)).sheets.map(({ sheet }) => sheet)).toEqual([
    'visa-cover',
    'visa-checklist',
    'schedule-input',
  ]);
});

test('one that nothing is for is refused with those that there are, and so is any in a packet with one reader', async () => {
  await expect(alone('visa', 'q1')).rejects.toMatchObject({
    problems: [{ code: 'packet-no-reader', params: { name: 'q1', known: 'p1, m1, c1' } }],
  });
  await expect(alone('settlement', 'p1')).rejects.toMatchObject({ problems: [{ code: 'packet-one-reader' }] });
});

/** The text of a sheet in each of the packet's runs. */
async function covers(packet: PacketName, text: string, sheet: string): Promise<string[]> {
  const { pdf, manifest } = await bound(await alone(packet, undefined, text));
  const paper = await openPaper(pdf);
  const found = new Map<string | null, string>();
  for (const { page, sheet: own, unit } of manifest.pages)
    if (own === sheet) found.set(unit, `${found.get(unit) ?? ''}${paper.text(page)}`.replace(/\s+/g, ' '));
  paper.close();
  return [...found.values()];
}

test('a policy whose forms were handed over in time is not told that another’s were not', async () => {
  const [first, second] = await covers('insurance', TWO_POLICIES, 'insurance-cover');
  expect(first).not.toContain('forms have not been handed');
  expect(second).toContain('forms have not been handed');
});

test('who enters once is not asked for the schedule of one who enters often', async () => {
  const text = EXAMPLE.replace(
    'traveller: p1, status: issued, entries: single',
    'traveller: p1, status: needed, entries: multiple',
  );
  const [patient, companion] = await covers('visa', text, 'visa-cover');
  expect(patient).toContain('schedule');
  expect(companion).not.toContain('schedule');
});

test('what is not confirmed of a category is told though the estimate that has it too is not for the insurer', async () => {
  const [cover] = await covers('insurance', EXAMPLE, 'insurance-cover');
  expect(cover).toContain('whether the policy covers this: medical interpreting');
});
