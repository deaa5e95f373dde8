/** Words of the questions of 赴日就医, in English. */
import type { Catalogue } from '../../../base/languages.ts';
import { before } from './en/before.ts';
import { journey } from './en/journey.ts';
import { money } from './en/money.ts';
import { shared } from './en/shared.ts';

export const en: Catalogue = { ...before, ...money, ...journey, ...shared };
