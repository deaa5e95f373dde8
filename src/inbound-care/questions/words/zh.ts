/** 赴日就医的提问用语（简体中文）。 */
import type { Catalogue } from '../../../base/languages.ts';
import { before } from './zh/before.ts';
import { journey } from './zh/journey.ts';
import { money } from './zh/money.ts';
import { shared } from './zh/shared.ts';

export const zh: Catalogue = { ...before, ...money, ...journey, ...shared };
