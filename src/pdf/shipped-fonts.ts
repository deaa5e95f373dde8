/** The fonts that are inside the package, in the order of the chain. The build copies them by this table. */

/** A font that ships: the name of its file in the font directory, and the file of an npm package that it is copied from. */
export interface ShippedFont {
  id: string;
  file: string;
  source: string;
}

/** The fonts that ship, in the order of the chain. The user's own stand after the first two. */
export const SHIPPED_FONTS: readonly ShippedFont[] = [
  shipped('NotoSansJP', 'noto-sans-jp'),
  shipped('BIZUDGothic', 'biz-udgothic'),
  shipped('NotoSansSC', 'noto-sans-sc'),
  shipped('NotoSansTC', 'noto-sans-tc'),
  shipped('NotoSansKR', 'noto-sans-kr'),
  shipped('NotoSansThai', 'noto-sans-thai'),
  shipped('NotoSans', 'noto-sans'),
];

function shipped(id: string, pack: string): ShippedFont {
  return { id, file: `${id}.ttf`, source: `@expo-google-fonts/${pack}/400Regular/${id}_400Regular.ttf` };
}
