/** 赴日就医(訪日医療渡航)の質問の言葉(日本語). */
import type { Catalogue } from '../../../base/languages.ts';
import { before } from './ja/before.ts';
import { journey } from './ja/journey.ts';
import { money } from './ja/money.ts';
import { shared } from './ja/shared.ts';

export const ja: Catalogue = { ...before, ...money, ...journey, ...shared };
