// Checks of fonts: embedded, mapped to Unicode, with the glyphs that are shown.
import type { Check } from './checks.fixture.ts';
import { dataOf, dictionaryOf, listOf, type Dictionary, type Model, pagesOf, paintingOf } from './pdf-model.fixture.ts';

interface FontUse {
  readonly name: string;
  readonly font: Dictionary;
  readonly descendant: Dictionary;
  readonly descriptor: Dictionary;
  readonly codes: ReadonlySet<string>;
}

/** The fonts of the pages with the codes that are shown in them. */
function fontsOf(model: Model): FontUse[] {
  const painting = paintingOf(model);
  return pagesOf(model).flatMap((page) => {
    const fonts = dictionaryOf(model, dictionaryOf(model, dictionaryOf(model, page)['/Resources'])['/Font']);
    return Object.entries(fonts).map(([name, value]) => {
      const font = dictionaryOf(model, value);
      const descendant = dictionaryOf(model, listOf(model, font['/DescendantFonts'])[0]);
      const codes = painting.filter((each) => each.page === page && each.font === name).flatMap((each) => each.codes);
      return {
        name,
        font,
        descendant,
        descriptor: dictionaryOf(model, descendant['/FontDescriptor']),
        codes: new Set(codes.map((code) => code.toLowerCase())),
      };
    });
  });
}

const fontsThat =
  (test: (use: FontUse, model: Model) => boolean) =>
  (model: Model): string[] =>
    fontsOf(model)
      .filter((use) => test(use, model))
      .map(({ name }) => name);

const cMapOf = (model: Model, { font }: FontUse): string => dataOf(model, font['/ToUnicode']) ?? '';

/** Unicode of each code, from `bfrange` with an array or a first value, and from `bfchar`. */
function unicodeOf(cMap: string): Map<string, string> {
  const map = new Map<string, string>();
  const code = (value: number): string => value.toString(16).padStart(4, '0');
  for (const [, body = ''] of cMap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', , list, first] of body.matchAll(
      /<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*(?:\[([^\]]*)\]|<([0-9a-fA-F]+)>)/g,
    )) {
      const values =
        list === undefined
          ? [first ?? '']
          : Array.from(list.matchAll(/<([0-9a-fA-F\s]*)>/g), ([, each = '']) => each.replace(/\s/g, ''));
      values.forEach((value, index) => map.set(code(Number.parseInt(from, 16) + index), value.toLowerCase()));
    }
  for (const [, body = ''] of cMap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, from = '', to = ''] of body.matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]*)>/g))
      map.set(from.toLowerCase().padStart(4, '0'), to.toLowerCase());
  return map;
}

/** Checkpoints 10 and 31 of the Matterhorn Protocol, as far as fonts of ours go: Type 0 with TrueType inside. */
export const fontChecks: readonly Check[] = [
  {
    condition: '10-001',
    says: 'a glyph that is shown stands for no character',
    find: fontsThat((use, model) => {
      const unicode = unicodeOf(cMapOf(model, use));
      return [...use.codes].some((code) => !unicode.get(code));
    }),
  },
  {
    condition: '31-004',
    says: 'a font does not say how codes lead to glyphs',
    find: fontsThat(
      ({ descendant }, model) =>
        descendant['/CIDToGIDMap'] !== '/Identity' && dataOf(model, descendant['/CIDToGIDMap']) === undefined,
    ),
  },
  {
    condition: '31-009',
    says: 'a font is not embedded (ISO 19005-2, 6.2.11.4.1)',
    find: fontsThat(({ descriptor }, model) => !dataOf(model, descriptor['/FontFile2'])),
  },
  {
    condition: '31-027',
    says: 'a font has no ToUnicode (ISO 19005-2, 6.2.11.7.2)',
    find: fontsThat((use, model) => !cMapOf(model, use)),
  },
  {
    condition: '31-028',
    says: 'a glyph stands for the character zero',
    find: fontsThat((use, model) =>
      [...unicodeOf(cMapOf(model, use))].some(([code, to]) => use.codes.has(code) && to === '0000'),
    ),
  },
  {
    condition: '31-029',
    says: 'a glyph stands for a byte order mark',
    find: fontsThat((use, model) =>
      [...unicodeOf(cMapOf(model, use)).values()].some((to) => to === 'feff' || to === 'fffe'),
    ),
  },
  {
    condition: '31-030',
    says: 'the glyph for a missing character is shown',
    find: fontsThat(({ codes }) => codes.has('0000')),
  },
];
