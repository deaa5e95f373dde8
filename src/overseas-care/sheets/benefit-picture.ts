/** The benefit as a picture: paid → in yen → standard amount → benefit, as bars of one scale. */
import { readable, readableYen, type Yen } from '../../base/money.ts';
import type { Words } from '../../base/words.ts';
import type { Picture, PictureCanvas } from '../../template/types.ts';
import type { Benefit } from '../benefit.ts';
import { totalsOf } from '../totals.ts';

interface Step {
  key: 'paid' | 'yen' | 'standard' | 'benefit';
  /** What the bar says. */
  shown: string;
  /** Its length; undefined where the amount is not known. */
  yen: number | undefined;
  fill: number;
}

function total(values: readonly (Yen | null)[]): number | undefined {
  return values.every((value) => value !== null) ? values.reduce<number>((sum, value) => sum + value!, 0) : undefined;
}

function stepsOf(benefit: Benefit, ja: Words): Step[] {
  const unknown = ja('cover.picture.unknown');
  const paid = [...totalsOf(benefit.units.flatMap(({ unit }) => unit.charges.map(({ line }) => line)))].map(
    ([currency, amount]) => readable(amount, currency),
  );
  const actual = total(benefit.units.map((unit) => unit.actual));
  const assessed = benefit.units.filter(({ standard }) => standard !== null);
  const standard =
    assessed.length === benefit.units.length && assessed.length > 0
      ? total(assessed.map((unit) => unit.standard))
      : undefined;
  const yenText = (value: number | undefined) => (value === undefined ? unknown : readableYen(value as Yen));
  return [
    { key: 'paid', shown: paid.length > 0 ? paid.join(' + ') : unknown, yen: actual, fill: 0.85 },
    { key: 'yen', shown: yenText(actual), yen: actual, fill: 0.7 },
    {
      key: 'standard',
      shown: standard === undefined ? ja('cover.picture.standard-open') : yenText(standard),
      yen: standard,
      fill: 0.55,
    },
    { key: 'benefit', shown: yenText(benefit.total ?? undefined), yen: benefit.total ?? undefined, fill: 0.2 },
  ];
}

const LABEL_WIDTH = 168;
const PADDING = 8;

export function benefitPicture(benefit: Benefit, ja: Words, beside: Words | undefined): Picture {
  return (canvas, width, height) => {
    const steps = stepsOf(benefit, ja);
    const longest = Math.max(...steps.map(({ yen }) => yen ?? 0));
    const rowHeight = (height - 2 * PADDING) / steps.length;
    const room = width - LABEL_WIDTH - 2 * PADDING;
    for (const [index, step] of steps.entries()) {
      const middle = height - PADDING - rowHeight * (index + 0.5);
      drawLabel(canvas, step.key, middle, ja, beside);
      drawBar(canvas, step, LABEL_WIDTH, middle, room, longest, Math.min(15, rowHeight - 6));
      if (index > 0) drawArrow(canvas, LABEL_WIDTH - 12, middle + rowHeight - 4, middle + 5);
    }
  };
}

function drawLabel(
  canvas: PictureCanvas,
  key: Step['key'],
  middle: number,
  ja: Words,
  beside: Words | undefined,
): void {
  canvas.text(ja(`cover.picture.${key}`), PADDING, middle + (beside ? 1.5 : -3), 8.5, { maxWidth: LABEL_WIDTH - 30 });
  if (beside)
    canvas.text(beside(`cover.picture.${key}`), PADDING, middle - 7, 6.5, { ink: 0.35, maxWidth: LABEL_WIDTH - 30 });
}

function drawBar(
  canvas: PictureCanvas,
  { shown, yen, fill }: Step,
  x: number,
  middle: number,
  room: number,
  longest: number,
  thickness: number,
): void {
  const textWidth = canvas.width(shown, 9);
  const length = yen === undefined || longest === 0 ? 0 : Math.max(1, (yen / longest) * room);
  if (length > 0) canvas.rect(x, middle - thickness / 2, length, thickness, { fill, width: 0.4, ink: 0 });
  const inside = length > textWidth + 12;
  const behind = Math.min(x + length + 5, x + room - textWidth);
  canvas.text(shown, inside ? x + 6 : behind, middle - 3.2, 9, { ink: inside && fill < 0.4 ? 1 : 0, maxWidth: room });
}

function drawArrow(canvas: PictureCanvas, x: number, from: number, to: number): void {
  canvas.line(x, from, x, to, { width: 0.7 });
  canvas.line(x - 2.2, to + 3.5, x, to, { width: 0.7 });
  canvas.line(x + 2.2, to + 3.5, x, to, { width: 0.7 });
}
