/** `ryoyohi kit [PATH] [-o kit.pdf]`: what is carried along on a journey, for a family that is known or as blank forms. */
import { dirname, join } from 'node:path';
import { isCountry } from '../../base/country.ts';
import { writeWhole } from '../../base/files.ts';
import type { Claim, Patient } from '../../overseas-care/claim.ts';
import type { KitCounts } from '../../overseas-care/kit/kit-sheets.ts';
import { NO_CLAIM } from '../../overseas-care/kit/kit-sheets.ts';
import {
  languagesOfCountry,
  PHYSICIAN_LANGUAGES,
  type PhysicianLanguage,
} from '../../overseas-care/kit/physician-words/index.ts';
import type { Loaded } from '../../overseas-care/load.ts';
import { loadInsurer } from '../../overseas-care/parameters.ts';
import { buildKit, PAPER_NAMES, type PaperName } from '../build-kit.ts';
import { CallError } from '../call-error.ts';
import { openOf, withWordsOfScheme } from '../open.ts';
import { manifestOf, outputFile } from '../output-file.ts';
import { schemeNamed } from '../schemes/index.ts';
import type { Session } from '../session.ts';

interface Options {
  output?: string;
  medical?: string;
  dental?: string;
  pharmacy?: string;
  patient?: string;
  insurer?: string;
  physicianLanguage?: string;
  country?: string;
  paper?: string;
  editable?: boolean;
  font?: string[];
  systemFonts?: boolean;
}

const SCHEME = 'overseas-care';

/** Two hospitals or two months are soon reached; one visit to a dentist and to a pharmacy is likely enough. */
const USUAL: KitCounts = { medical: 2, dental: 1, pharmacy: 1 };
const MOST = 20;

export async function run(given: Session, path: string, options: Options): Promise<number> {
  const counts = {
    medical: countOf('medical', options.medical),
    dental: countOf('dental', options.dental),
    pharmacy: countOf('pharmacy', options.pharmacy),
  };
  const paper = paperOf(options.paper);
  const { loaded, session } = await claimOf(path, given);
  if (loaded && options.insurer !== undefined)
    throw new CallError('insurer-with-claim', { name: loaded.claim.insurer });
  const patients = patientsOf(loaded, options.patient);
  const languages = languagesOf(options, loaded?.claim);
  const insurer =
    loaded?.insurer ??
    loadInsurer(options.insurer ?? 'national-health', [
      ...session.shelves.insurers,
      join(session.shelves.templates, 'insurers'),
    ]);
  const output = outputOf(loaded, options);
  const { pdf, manifest } = await buildKit(
    {
      insurer,
      ...(loaded && { claim: loaded.claim }),
      patients,
      counts,
      edition: loaded?.claim.classification ?? insurer.values.classificationEdition,
      languages,
      paper,
      editable: options.editable === true,
      font: options.font ?? [],
      systemFonts: options.systemFonts !== false,
      file: loaded?.file,
    },
    session,
  );
  const manifestPath = manifestOf(output);
  writeWhole([
    { path: output, bytes: pdf },
    { path: manifestPath, bytes: `${JSON.stringify(manifest, null, 2)}\n` },
  ]);
  if (session.json) session.printJson({ file: output, manifest: manifestPath, paper, ...omitted(manifest) });
  else {
    session.print(session.words('kit.done', { file: output, pages: manifest.pages.length }));
    session.print(session.words('build.manifest', { file: manifestPath }));
  }
  return 0;
}

/** A kit may be made without a claim. */
async function claimOf(path: string, given: Session): Promise<{ loaded: Loaded | undefined; session: Session }> {
  if (path === '') return { loaded: undefined, session: await withWordsOfScheme(given, await schemeNamed(SCHEME)) };
  const { opened, session } = await openOf(SCHEME, path, given);
  return { loaded: opened.loaded, session };
}

/** The manifest's content stands beside the name of its file, without its own format. */
function omitted({ format: _format, ...rest }: Awaited<ReturnType<typeof buildKit>>['manifest']) {
  return rest;
}

function countOf(kind: keyof KitCounts, given: string | undefined): number {
  if (given === undefined) return USUAL[kind];
  const count = /^\d{1,2}$/.test(given) ? Number(given) : Number.NaN;
  if (!(count <= MOST)) throw new CallError('bad-count', { option: `--${kind}`, most: MOST, value: given });
  return count;
}

function paperOf(given: string | undefined): PaperName {
  const found = PAPER_NAMES.find((name) => name === (given ?? 'a4').toLowerCase());
  if (!found) throw new CallError('bad-paper', { value: given ?? '' });
  return found;
}

/** @throws CallError for a patient whom the claim does not name */
function patientsOf(loaded: Loaded | undefined, wanted: string | undefined): Patient[] {
  if (wanted !== undefined && !loaded) throw new CallError('patient-without-claim');
  const all = loaded?.claim.patients ?? [];
  if (wanted === undefined) return all;
  const found = all.filter(({ id }) => id === wanted);
  if (found.length === 0) throw new CallError('unknown-patient', { name: wanted });
  return found;
}

/** English, the languages that were asked for, and those of the countries; all where nothing is known. */
function languagesOf({ physicianLanguage, country }: Options, claim: Claim | undefined): PhysicianLanguage[] {
  const asked = listed(physicianLanguage);
  for (const each of asked)
    if (!PHYSICIAN_LANGUAGES.some((known) => known === each))
      throw new CallError('bad-physician-language', { value: each, known: PHYSICIAN_LANGUAGES.join(', ') });
  const codes = listed(country);
  for (const each of codes) if (!isCountry(each.toUpperCase())) throw new CallError('bad-country', { value: each });
  const named = codes.map((each) => each.toUpperCase());
  const ofTrips = (claim?.trips ?? []).flatMap((trip) => trip.country ?? []).flat();
  const countries = named.length > 0 ? named : asked.length > 0 ? [] : ofTrips;
  if (asked.length === 0 && countries.length === 0) return [...PHYSICIAN_LANGUAGES];
  const wanted = new Set<string>(['en', ...asked, ...countries.flatMap(languagesOfCountry)]);
  return PHYSICIAN_LANGUAGES.filter((each) => wanted.has(each));
}

/** `TH,KR` */
function listed(given: string | undefined): string[] {
  return (given ?? '').split(',').flatMap((each) => each.trim() || []);
}

function outputOf(loaded: Loaded | undefined, { output }: Options): string {
  const beside = loaded ? join(dirname(loaded.file.shown), 'kit.pdf') : 'kit.pdf';
  return outputFile(output ?? beside, {
    kind: 'kit',
    claim: loaded?.claim.id ?? NO_CLAIM,
    never: (loaded?.claim.documents ?? []).flatMap(({ file }) => (file ? [join(loaded!.file.folder, file)] : [])),
  });
}
