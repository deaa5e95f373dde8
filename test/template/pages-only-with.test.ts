import { describe, expect, it } from 'vitest';
import { readMap, type Value, writeMap } from '../../src/template/index.ts';
import { pageText } from '../pdf/pixels.ts';
import { committed, drawn, templateOf } from './sheets.ts';

const picture: Value = { kind: 'picture', draw: (canvas, width, height) => canvas.rect(0, 0, width, height) };
const note: Value = { kind: 'text', text: 'a note on the data code' };
const cover = committed('cover').map;

describe('a page that is there only with a value', () => {
  it('is left out where the key has none, whatever else would stand on it', async () => {
    const { sheet } = await drawn(await templateOf('cover'), { dataCodeNote: note });
    expect(sheet.pages.map(({ page }) => page)).toEqual([1, 2, 3]);
  });

  it('is drawn where the key has one, with all that stands on it', async () => {
    const { sheet, pdf } = await drawn(await templateOf('cover'), { dataCode: picture, dataCodeNote: note });
    expect(sheet.pages.map(({ page }) => page)).toEqual([1, 2, 3, 4]);
    expect(await pageText(pdf, 4)).toContain('a note on the data code');
  });

  it('leaves its number to the pages after it', async () => {
    const template = await templateOf('cover');
    const map = { ...template.map, pagesOnlyWith: { '2': 'openFindings', '4': 'dataCode' } };
    const { sheet, pdf } = await drawn({ ...template, map }, {});
    expect(sheet.pages.map(({ page }) => page)).toEqual([1, 2]);
    expect(await pageText(pdf, 2)).toContain('確認表');
  });

  it('has its continuation pages after the pages that are there', async () => {
    const { sheet } = await drawn(await templateOf('cover'), {
      visitor: { kind: 'text', text: '窓口に来られる方。'.repeat(100) },
    });
    expect(sheet.pages.map(({ page, continuation }) => [page, continuation])).toEqual([
      [1, false],
      [2, false],
      [3, false],
      [4, true],
    ]);
  });
});

describe('a map with such pages', () => {
  it('written again is the same file', () => {
    expect(writeMap(readMap(cover, 'cover.map.yaml'))).toBe(cover);
  });

  it.each([
    ['"4": dataCode', '"4": dateCode', 'map-page-key'],
    ['"4": dataCode', 'last: dataCode', 'map-page'],
  ])('that says %j as %j is refused at its place', (from, to, code) => {
    expect(() => readMap(cover.replace(from, to), 'cover.map.yaml')).toThrow(
      expect.objectContaining({
        problems: [
          expect.objectContaining({ code, line: expect.any(Number), at: expect.stringMatching(/^pagesOnlyWith/) }),
        ],
      }),
    );
  });
});
