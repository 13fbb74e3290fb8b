// What `npm run new -- element <kit>/<name>` writes: a room with every file, and the places where its kit must know of it.

import { readKits } from './house.mjs';

export const kits = readKits();

const words = (name) => name.split('-');
const capital = (word) => word[0].toUpperCase() + word.slice(1);
const pascal = (name) => words(name).map(capital).join('');
const camel = (name) => pascal(name).replace(/^./, (letter) => letter.toLowerCase());
const title = (name) => capital(words(name).join(' '));

/** Why a name cannot be that of a new room, or undefined. */
export function badName(kit, name) {
  if (!kits.includes(kit)) return `"${kit}" is no kit: take one of ${kits.join(', ')}.`;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name ?? ''))
    return `"${name}" cannot be a name: small letters, figures and single hyphens.`;
  return undefined;
}

/** The files of a room: path below the root → text. */
export function roomFiles(kit, name) {
  const [Name, its] = [pascal(name), camel(name)];
  const tag = `tiwizi-${name}`;
  const isElements = kit === 'elements';
  const template = isElements ? '../template/index.ts' : '@tiwizi/elements/template';
  const exampleHtml = isElements ? '../examples.ts' : '@tiwizi/elements/example-html';
  const files = {
    [`${name}-data.ts`]: `import type { PropertyDeclarations } from '@lit/reactive-element';

/** What <${tag}> is printed from. */
export interface ${Name}Data {
  /** What it is about. */
  readonly heading?: string | undefined;
}

export const ${its}Properties: PropertyDeclarations = { heading: {} };
`,
    [`${name}.ts`]: `import { templateElement, type TemplateElementClass } from '${template}';
import { ${its}Properties, type ${Name}Data } from './${name}-data.ts';

const Base: TemplateElementClass<${Name}Data> = templateElement(${its}Properties, () => import('./${name}.template.ts').then((module) => module.${its}Template));

/**
 * \`<${tag}>\`: TODO what it is for, what it does, and the standard it follows.
 *
 * @attr {string} heading - what it is about
 */
export class Tiwizi${Name} extends Base {}

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': Tiwizi${Name};
  }
}
`,
    [`${name}.define.ts`]: `import { define } from '@tiwizi/core';
import { Tiwizi${Name} } from './${name}.ts';

define('${tag}', Tiwizi${Name});
`,
    [`${name}.template.ts`]: `import { html } from 'lit/html.js';
import type { ElementTemplate } from '@tiwizi/core';
import { text } from '@tiwizi/i18n';
import { readAttributes } from '${template}';
import { ${its}Properties, type ${Name}Data } from './${name}-data.ts';
import { ${its}Messages } from './${name}.messages.ts';

/** The full form of \`<${tag}>\`. Each region that may change stands in a host with \`data-tiwizi-part\`. */
export const ${its}Template: ElementTemplate<${Name}Data> = {
  tag: '${tag}',
  read: (attributes) => readAttributes<${Name}Data>(${its}Properties, attributes),
  print: (data, { locale }) => html\`<p class="${tag}__text" data-tiwizi-part="text">\${data.heading ?? text(${its}Messages, 'name', locale)}</p>\`,
};
`,
    [`${name}.messages.ts`]: `import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  name: { 'ar-MA': 'TODO', zgh: 'TODO', 'fr-MA': 'TODO', en: 'TODO' },
} as const;

/** Words of \`<${tag}>\`. */
export const ${its}Messages: Messages<typeof words> = defineMessages('${name}', words);
`,
    [`${name}.css`]: `${tag} {
  color: var(--tiwizi-color-text);
  display: block;
  font-family: var(--tiwizi-font-family);
  font-size: var(--tiwizi-font-size-body);
}

${tag}[hidden] {
  display: none;
}

.${tag}__text {
  margin: 0;
}
`,
    [`${name}.examples.ts`]: `import type { ExampleSet } from '@tiwizi/core';
import { elementHtml, type ExampleWords } from '${exampleHtml}';

const heading: ExampleWords = { 'ar-MA': 'TODO', zgh: 'TODO', 'fr-MA': 'TODO', en: 'TODO' };

/** Examples of \`<${tag}>\`. */
export const ${its}Examples: ExampleSet = {
  title: '${capital(kit)}/${title(name)}',
  tag: '${tag}',
  examples: {
    plain: { html: (locale) => elementHtml('${tag}', { heading: heading[locale] }), description: 'TODO what it shows.' },
  },
};
`,
    [`${name}.test.ts`]: `import { expect } from '@open-wc/testing';
import { locales, text } from '@tiwizi/i18n';
import { elementContracts } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import './${name}.define.ts';
import { ${its}Examples } from './${name}.examples.ts';
import { ${its}Messages } from './${name}.messages.ts';
import { ${its}Template } from './${name}.template.ts';

elementContracts('${tag}', {
  short: ${its}Examples.examples,
  template: ${its}Template,
  changes: { heading: 'عنوان آخر' },
  module: new URL('./${name}.define.ts', import.meta.url),
  styles: [tokens, new URL('./${name}.css', import.meta.url)],
});

describe('${tag}', () => {
  it('has words of its own in the four languages, in its code and in its examples', () => {
    for (const locale of locales) {
      expect(text(${its}Messages, 'name', locale), \`${name}.messages.ts, \${locale}\`).not.to.contain('TODO');
      for (const { html } of Object.values(${its}Examples.examples)) expect(html(locale), \`${name}.examples.ts, \${locale}\`).not.to.contain('TODO');
    }
  });

  it('is accessible', async () => {
    const host = document.createElement('div');
    host.lang = 'fr';
    host.append(document.createRange().createContextualFragment('<${tag} heading="Titre"></${tag}>'));
    document.body.replaceChildren(host);
    await host.querySelector('${tag}')!.updateComplete;
    expect(host.textContent).to.equal('Titre');
    await expect(host).to.be.accessible();
  });

  it('TODO does what it is for', () => {
    expect.fail('Write first, as a test, what <${tag}> does for a person: with keys, with a screen reader, in Arabic, without script.');
  });
});
`,
  };
  return Object.fromEntries(Object.entries(files).map(([file, text]) => [`packages/${kit}/src/${name}/${file}`, text]));
}

/** Puts an import after the last one of a module. */
function withImport(source, line) {
  const last = [...source.matchAll(/^import .*;$/gm)].at(-1);
  if (!last) return `${line}\n${source}`;
  const end = last.index + last[0].length;
  return `${source.slice(0, end)}\n${line}${source.slice(end)}`;
}

/** Adds an item to the end of the list that a module exports. */
function withItem(source, list, item) {
  const found = new RegExp(`(export const ${list}: [^=]*= \\[)([^\\]]*?),?(\\s*)\\];`).exec(source);
  if (!found) return undefined;
  const [whole, start, items, space] = found;
  const joint = space.includes('\n') || items.includes('\n') ? `,\n  ${item},\n` : items.trim() ? `, ${item}` : item;
  return source.replace(whole, () => `${start}${items.trimEnd()}${joint}];`);
}

/** Adds a row to the table of elements of a README, or such a table. */
function withRow(source, row) {
  const rows = [...source.matchAll(/^\| `tiwizi-[\w-]+` \| `<.*\|$/gm)];
  const last = rows.at(-1);
  if (!last)
    return `${source.trimEnd()}\n\n## Elements\n\n| element | short form | attributes |\n|---|---|---|\n${row}\n`;
  const end = last.index + last[0].length;
  return `${source.slice(0, end)}\n${row}${source.slice(end)}`;
}

/** Adds a tag to the end of the first list of selectors of a stylesheet. */
const withSelector = (source, tag) => (/ \{$/m.test(source) ? source.replace(/ \{$/m, () => `,\n${tag} {`) : undefined);

/**
 * The modules of the kit that must know of the room: path → new text. `read` gives the text of a file, or undefined.
 * @throws when a module does not look as expected, with what to do by hand
 */
export function registrations(kit, name, read) {
  const [Name, its] = [pascal(name), camel(name)];
  const src = `packages/${kit}/src`;
  const changed = {};
  const changeAt = (path, make) => {
    const source = read(path);
    if (source === undefined) return;
    const made = make(source);
    if (made === undefined)
      throw new Error(`${path} does not hold the list that was expected; add the new room to it by hand.`);
    changed[path] = made;
  };
  const change = (file, make) => changeAt(`${src}/${file}`, make);
  const isEmptyModule = (source) => /^export \{\};\s*$/.test(source);
  change(
    'define.ts',
    (source) => `${isEmptyModule(source) ? '' : source.trimEnd() + '\n'}import './${name}/${name}.define.ts';\n`,
  );
  change(
    'index.ts',
    (source) =>
      `${isEmptyModule(source) ? '' : source.trimEnd() + '\n'}export { Tiwizi${Name} } from './${name}/${name}.ts';\nexport type { ${Name}Data } from './${name}/${name}-data.ts';\n`,
  );
  change('templates.ts', (source) =>
    withItem(
      withImport(source, `import { ${its}Template } from './${name}/${name}.template.ts';`),
      'templates',
      `${its}Template`,
    ),
  );
  change('all-examples.ts', (source) =>
    withItem(
      withImport(source, `import { ${its}Examples } from './${name}/${name}.examples.ts';`),
      'allExamples',
      `${its}Examples`,
    ),
  );
  changeAt('packages/elements/src/base/type.css', (source) => withSelector(source, `tiwizi-${name}`));
  changeAt(`packages/${kit}/README.md`, (source) =>
    withRow(source, `| \`tiwizi-${name}\` | \`<tiwizi-${name} heading>\` | \`heading\`: TODO |`),
  );
  return changed;
}

/** What is left to do, in the order to do it. */
export function nextSteps(kit, name) {
  const room = `packages/${kit}/src/${name}`;
  return [
    `Write what it does: ${room}/${name}.test.ts. Run it: npm run test:elements -- ${room}/${name}.test.ts`,
    `Words in four languages: ${name}.messages.ts and ${name}.examples.ts (Arabic first; Amazigh is marked unreviewed by itself)`,
    `Data and full form: ${name}-data.ts, ${name}.template.ts; styles with logical properties only: ${name}.css`,
    `Say in packages/${kit}/README.md what its attributes are; the row is there`,
    `See it: npm run storybook. Check it: npm run matrix -- --only ${name}; npm run screens -- --only ${name}; npm run lint`,
  ];
}
