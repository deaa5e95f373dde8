/** What can go wrong with the files that the ink engine is given: fonts and PDFs. Words for people are the caller's. */

export type FontProblem = 'unreadable' | 'unsupported' | 'not-embeddable';

/** A font file that was named and cannot be used. */
export class FontError extends Error {
  constructor(
    /** The file as it was named. */
    readonly file: string,
    /**
     * `unreadable`: absent or broken; `unsupported`: no outlines or no Unicode table (bitmap fonts, WOFF, CFF2);
     * `not-embeddable`: its licence flags forbid putting it into a document.
     */
    readonly problem: FontProblem,
    options?: { cause?: unknown },
  ) {
    super(`font ${file}: ${problem}`, options);
    this.name = 'FontError';
  }
}

export type PdfProblem = 'broken' | 'locked' | 'xfa';

/** A PDF that was handed in and cannot be used as a template. */
export class PdfUnreadable extends Error {
  constructor(
    /**
     * `broken`: not a PDF, or damaged; `locked`: encrypted, with or without a password to open it;
     * `xfa`: an Adobe XFA form, whose pages only Adobe's own program can draw.
     */
    readonly problem: PdfProblem,
    options?: { cause?: unknown },
  ) {
    super(`PDF cannot be used: ${problem}`, options);
    this.name = 'PdfUnreadable';
  }
}

/** A paper that opens, but cannot be enclosed as its readers see it. */
export class NotEnclosable extends Error {
  constructor(
    /** `unshown`: typed into, but saved without how that looks; `too-large`: a page unpacks to more than any page is. */
    readonly problem: 'unshown' | 'too-large',
  ) {
    super(`PDF cannot be enclosed: ${problem}`);
    this.name = 'NotEnclosable';
  }
}
