/** The data code's QR codes in rows on one page, each with its number. */
import type { Picture } from '../template/index.ts';

const MILLIMETRE = 72 / 25.4;
/** Four modules and more must stay white around a code. */
const GAP = 7 * MILLIMETRE;
const ACROSS = 3;

/** @param millimetres edge of a code */
export function dataCodePicture(codes: readonly (readonly (readonly boolean[])[])[], millimetres: number): Picture {
  const size = millimetres * MILLIMETRE;
  return (canvas, width, height) => {
    const across = Math.min(ACROSS, codes.length);
    const left = (width - across * size - (across - 1) * GAP) / 2;
    for (const [index, modules] of codes.entries()) {
      const x = left + (index % ACROSS) * (size + GAP);
      const y = height - GAP - size - Math.floor(index / ACROSS) * (size + GAP + 10);
      canvas.modules(modules, x, y, size);
      canvas.text(`${index + 1} / ${codes.length}`, x + size / 2, y - 12, 8, { align: 'center' });
    }
  };
}
