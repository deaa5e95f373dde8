/** One's own PDFs: looked at, drafted, checked and proved. */
export { type DraftInput, draftMap } from './draft.ts';
export type { Draft, DraftKey, DraftPlace, GivenPlace, Reason, Sureness } from './draft-types.ts';
export { drawGrid } from './grid.ts';
export { pageFaults } from './page-faults.ts';
export { drawProof, type ProofPages } from './proof.ts';
export { type GridBox, roomIn, type StudiedPage, type StudiedPdf, studyPdf } from './study.ts';
