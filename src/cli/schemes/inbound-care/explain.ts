/** Where the rules of 赴日就医 come from: the shipped rule pack, and those that the user has brought. */
import { STOPPING_RULE } from '../../../inbound-care/check.ts';
import { GENERAL, loadPack } from '../../../inbound-care/pack.ts';
import type { Shelves } from '../../session.ts';
import type { Explainer } from '../scheme.ts';
import { packsOn } from './packs.ts';

export function explainer(shelves: Shelves): Explainer {
  const general = loadPack(GENERAL, shelves);
  const packs = packsOn(shelves);
  return {
    whose: 'pack',
    general: GENERAL,
    effectMeans: 'everything stops: nothing is built, settled or planned.',
    numbers: {},
    effect: (rule) => (rule === STOPPING_RULE ? 'explain.stops' : undefined),
    sources(rule) {
      const usual = JSON.stringify(general.ruleSource(rule));
      return packs.map((pack) => {
        const source = pack.ruleSource(rule);
        return { id: pack.id, name: pack.name, source, own: pack.id === GENERAL || JSON.stringify(source) !== usual };
      });
    },
  };
}
