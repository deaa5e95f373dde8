/** Who comes to the counter, for whom, and where the money goes. */
import { bankKana, hasKanji } from '../../base/japanese.ts';
import type { Path } from '../../base/path.ts';
import { canRead } from '../../base/romaji.ts';
import type { PersonName } from '../claim.ts';
import type { Hit, Rule } from './rule.ts';

function* latinAndKana(name: PersonName | undefined, at: Path): Iterable<Hit> {
  const { ja, kana, latin } = name ?? {};
  if (ja && kana && latin && hasKanji(ja) && !canRead(kana, latin)) yield { at: [...at, 'name', 'latin'] };
}

export const identityRules: readonly Rule[] = [
  {
    id: 'identity.insufficient',
    severity: 'error',
    stage: 'paper',
    *check({ claim, insurer }) {
      const { withPhoto, withoutPhoto, neededWithPhoto, neededWithoutPhoto } = insurer.values.identity;
      const shown = [...new Set(claim.applicant?.identity ?? [])];
      const photos = shown.filter((kind) => withPhoto.includes(kind)).length;
      const others = shown.filter((kind) => withoutPhoto.includes(kind)).length;
      if (photos >= neededWithPhoto || others >= neededWithoutPhoto) return;
      const unknown = shown.filter((kind) => !withPhoto.includes(kind) && !withoutPhoto.includes(kind));
      yield {
        at: ['applicant', 'identity'],
        params: { photos, others, neededWithPhoto, neededWithoutPhoto, unknown: unknown.join(', ') },
        ...(unknown.length > 0 ? { variant: 'unknown-kind' } : {}),
      };
    },
  },
  {
    id: 'identity.proxy-authority',
    severity: 'error',
    stage: 'paper',
    *check({ claim, insurer }) {
      const { applicant } = claim;
      if (applicant?.is !== 'proxy') return;
      if (insurer.values.proxyFiling === 'household-only') {
        yield { at: ['applicant', 'is'], variant: 'not-accepted' };
        return;
      }
      const shown = applicant.authority;
      if (shown === undefined || !insurer.values.proxyAuthority.includes(shown))
        yield { at: ['applicant', 'authority'] };
    },
  },
  {
    id: 'identity.account-holder',
    severity: 'error',
    stage: 'paper',
    *check({ claim, insurer }) {
      const holder = claim.account?.holder;
      const kana = claim.householder?.name?.kana;
      if (!holder || !kana || bankKana(holder) === bankKana(kana)) return;
      if (insurer.values.receiving === 'not-offered') {
        yield { at: ['account', 'holder'], variant: 'not-offered' };
        return;
      }
      const mandated = (claim.documents ?? []).some(({ kind }) => kind === 'receiving-mandate');
      if (!mandated) yield { at: ['account', 'holder'] };
    },
  },
  {
    id: 'identity.latin-kana-differ',
    severity: 'info',
    stage: 'paper',
    *check({ claim }) {
      yield* latinAndKana(claim.householder?.name, ['householder']);
      for (const [index, { name }] of (claim.patients ?? []).entries()) yield* latinAndKana(name, ['patients', index]);
    },
  },
];
