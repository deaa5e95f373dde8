/** A place in the claim file: `treatments[0].payments[1].on`. */

export type Path = readonly (string | number)[];

export function pathText(path: Path): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else text += text === '' ? step : `.${step}`;
  }
  return text;
}
