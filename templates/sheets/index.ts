/** The national sheets, in the order of the packet. */
import type { SheetDrawing } from '../../src/template/kit/index.ts';
import { continuation } from './continuation.ts';
import { formA } from './form-a.ts';
import { formAJa } from './form-a-ja.ts';
import { formB } from './form-b.ts';

export const sheets: readonly SheetDrawing[] = [formA, formAJa, formB, continuation];
