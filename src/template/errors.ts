/** What is wrong with a sheet's map, its PDF, or the values handed to it: a fault of a file, not of a claim. */

export class TemplateError extends Error {
  constructor(
    message: string,
    /** The sheet (`form-a`) or the map's file name. */
    readonly sheet?: string,
    /** The key of the entry, where it is about one. */
    readonly key?: string,
  ) {
    super([sheet, key, message].filter((part) => part !== undefined).join(': '));
    this.name = 'TemplateError';
  }
}
