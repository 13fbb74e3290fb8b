import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appearanceCss, type Appearance, type Declarations } from './appearance-css.ts';
import { themeCss } from './theme-css.ts';
import { themeFromBrand } from './theme.ts';

interface Page {
  systemDark: boolean;
  systemMore: boolean;
  scheme?: 'light' | 'dark';
  contrast?: 'more';
  isPrinted?: true;
}

/** A cascade just large enough for our blocks: media, `:root` selectors, specificity, order. */
function cascade(css: string, page: Page): Record<string, string> {
  const applied: Record<string, { value: string; weight: number }> = {};
  const blocks = [...css.replace(/\/\*.*?\*\//g, '').matchAll(/(?:@media ([^{]+)\{)?(:root[^{]*)\{([^}]*)\}/g)];
  assert.ok(blocks.length > 3, 'no blocks were found');
  for (const [, media = '', selector = '', body = ''] of blocks) {
    const mediaHolds = media.split(' and ').every((query) => {
      if (query === '') return true;
      if (query === 'screen') return !page.isPrinted;
      if (query === '(prefers-color-scheme:dark)') return page.systemDark;
      if (query === '(prefers-contrast:more)') return page.systemMore;
      if (query === '(forced-colors:active)') return false;
      throw new Error(`unknown media query ${query}`);
    });
    const parts = selector.match(/:root|:not\(\[[^\]]+\]\)|\[[^\]]+\]/g) ?? [];
    assert.equal(parts.join(''), selector);
    const selectorHolds = parts.every((part) => {
      if (part === ':root') return true;
      if (part === ':not([data-tiwizi-scheme=light])') return page.scheme !== 'light';
      if (part === '[data-tiwizi-scheme=dark]') return page.scheme === 'dark';
      if (part === '[data-tiwizi-contrast=more]') return page.contrast === 'more';
      throw new Error(`unknown selector ${part}`);
    });
    if (!mediaHolds || !selectorHolds) continue;
    for (const declaration of body.split(';')) {
      const [name = '', value = ''] = declaration.split(':');
      if ((applied[name]?.weight ?? 0) <= parts.length) applied[name] = { value, weight: parts.length };
    }
  }
  return Object.fromEntries(Object.entries(applied).map(([name, { value }]) => [name, value]));
}

const pages: Page[] = [true, false].flatMap((systemDark) =>
  [true, false].flatMap((systemMore) =>
    ([undefined, 'light', 'dark'] as const).flatMap((scheme) =>
      ([undefined, 'more'] as const).flatMap((contrast) =>
        ([undefined, true] as const).map((isPrinted) => ({
          systemDark,
          systemMore,
          ...(scheme && { scheme }),
          ...(contrast && { contrast }),
          ...(isPrinted && { isPrinted }),
        })),
      ),
    ),
  ),
);

function wanted(page: Page, embed: boolean): Appearance {
  const dark = !page.isPrinted && (page.scheme === 'dark' || (!embed && page.scheme === undefined && page.systemDark));
  const more = page.contrast === 'more' || page.systemMore;
  return `${dark ? 'dark' : 'light'}${more ? '-more' : ''}` as Appearance;
}

// Every way in which a value may be shared between appearances: 4 names of 4 appearances, equal or not.
const values = { light: {}, dark: {}, 'light-more': {}, 'dark-more': {} } as Record<Appearance, Record<string, string>>;
for (let pattern = 0; pattern < 256; pattern += 1) {
  (Object.keys(values) as Appearance[]).forEach((appearance, at) => {
    values[appearance][`p${pattern}`] = `v${Math.floor(pattern / 4 ** at) % 4}`;
  });
}
const expected = (set: Declarations, prefix = ''): Record<string, string> =>
  Object.fromEntries(Object.entries(set).map(([name, value]) => [`--tiwizi-${prefix}${name}`, value]));

for (const embed of [false, true]) {
  test(`each of the ${pages.length} pages gets its appearance${embed ? ', embedded' : ''}`, () => {
    const css = appearanceCss(values, { embed });
    for (const page of pages) {
      const { 'color-scheme': scheme, ...found } = cascade(css, page);
      const appearance = wanted(page, embed);
      assert.deepEqual(found, expected(values[appearance]), `${JSON.stringify(page)} is not ${appearance}`);
      assert.equal(scheme, embed ? undefined : appearance.split('-')[0]);
    }
  });

  test(`a theme laid over wins in each page${embed ? ', embedded' : ''}`, () => {
    const theme = themeFromBrand('#7a1f3d');
    const rest = Object.fromEntries(
      Object.keys(values).map((name) => [name, { 'color-accent': name, 'color-text': name }]),
    ) as unknown as Record<Appearance, Declarations>;
    const css = appearanceCss(rest, { embed }) + themeCss(theme, { embed });
    for (const page of pages) {
      const found = cascade(css, page);
      const appearance = wanted(page, embed);
      assert.equal(found['--tiwizi-color-text'], appearance);
      for (const [name, value] of Object.entries(theme.colors[appearance]))
        assert.equal(found[`--tiwizi-color-${name}`], value);
    }
  });
}
