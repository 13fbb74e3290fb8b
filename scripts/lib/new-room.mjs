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

/** What a room may have beside a heading: `event` is a noun, `container` takes rich content, `keys` is a set that arrows move in. */
export const noExtras = { event: undefined, container: false, keys: false };

/**
 * The files of a room: path below the root → text. The formatter goes over them once they are written.
 *
 * @param {{ event?: string, container?: boolean, keys?: boolean }} [extras]
 */
export function roomFiles(kit, name, extras = noExtras) {
  const { event, container, keys } = extras;
  const [Name, its] = [pascal(name), camel(name)];
  const tag = `tiwizi-${name}`;
  const exampleHtml = kit === 'elements' ? '../examples.ts' : '@tiwizi/elements/example-html';
  const EventClass = event && `${Name}${pascal(event)}Event`;
  const lines = (...parts) => parts.filter(Boolean).join('\n');
  const files = {
    [`${name}-data.ts`]: lines(
      `import { ${keys ? 'list, ' : ''}string, type PropertiesOf } from '@tiwizi/core/properties';`,
      keys && `\n/** One of the set that arrows move in. */`,
      keys && `export interface ${Name}Item {`,
      keys && `  /** Where it leads. */\n  readonly href: string;\n  readonly text: string;\n}`,
      `\n/** What <${tag}> is printed from. */`,
      `export interface ${Name}Data {`,
      `  /** What it is about. */\n  readonly heading?: string | undefined;`,
      keys && `  /** What it holds, in order. */\n  readonly items?: readonly ${Name}Item[] | undefined;`,
      `}\n`,
      `export const ${its}Properties: PropertiesOf<${Name}Data> = {`,
      `  heading: string(),`,
      keys && `  items: list<${Name}Item>(['href', 'text']),`,
      `};\n`,
    ),
    [`${name}.ts`]: lines(
      `import { ${keys ? 'RovingFocus, ' : ''}templateElement, type EnhancerClass } from '@tiwizi/core';`,
      `import { ${its}Properties, type ${Name}Data } from './${name}-data.ts';`,
      event && `import { ${EventClass} } from './${name}-${event}-event.ts';`,
      `\nconst Base: EnhancerClass<${Name}Data> = templateElement(${its}Properties, () =>`,
      `  import('./${name}.template.ts').then((module) => module.${its}Template),\n);`,
      `\n/**\n * \`<${tag}>\`: TODO what it is for, what it does, and the standard it follows.`,
      container && ` *\n * @slot content - TODO what stands in it`,
      event && ` *\n * @fires {${EventClass}} tiwizi-${name}-${event} - TODO when`,
      ` */\nexport class Tiwizi${Name} extends Base {`,
      keys && `  /** What the arrow keys move among. */\n  get links(): HTMLAnchorElement[] {`,
      keys && `    return [...this.querySelectorAll<HTMLAnchorElement>('[data-tiwizi-part=items] a')];\n  }\n`,
      keys && `  protected override listen(): void {`,
      keys && `    new RovingFocus(this, { items: () => this.links }).listen(this.connection);\n  }`,
      event && `\n  /** TODO what makes it so. */\n  ${camel(event)}(): void {`,
      event && `    this.dispatchEvent(new ${EventClass}());\n  }`,
      `}\n\ndeclare global {\n  interface HTMLElementTagNameMap {\n    '${tag}': Tiwizi${Name};\n  }\n}\n`,
    ),
    [`${name}.define.ts`]: lines(
      `import { define } from '@tiwizi/core';`,
      `import { Tiwizi${Name} } from './${name}.ts';`,
      `\ndefine('${tag}', Tiwizi${Name});\n`,
      `// Whoever imports this module alone knows the tag and its events.`,
      `export type { Tiwizi${Name} } from './${name}.ts';`,
      event && `export type * from './${name}-${event}-event.ts';`,
      ``,
    ),
    [`${name}.template.ts`]: lines(
      `import { html } from 'lit/html.js';`,
      `import { readAttributes, type ElementTemplate } from '@tiwizi/core/template';`,
      `import { text } from '@tiwizi/i18n';`,
      `import { ${its}Properties, type ${Name}Data } from './${name}-data.ts';`,
      `import { ${its}Messages } from './${name}.messages.ts';`,
      `\n/** The full form of \`<${tag}>\`. Each region that may change stands in a host with \`data-tiwizi-part\`. */`,
      `export const ${its}Template: ElementTemplate<${Name}Data> = {`,
      `  tag: '${tag}',`,
      `  read: (attributes) => readAttributes(${its}Properties, attributes),`,
      `  print: (data, { locale${container ? ', content' : ''} }) =>`,
      `    html\`<p class="${tag}__text" data-tiwizi-part="text">\${data.heading ?? text(${its}Messages, 'name', locale)}</p>${
        keys
          ? `<ul class="tiwizi-list" data-tiwizi-part="items">\${(data.items ?? []).map(({ href, text: words }) => html\`<li><a class="tiwizi-link" href=\${href}>\${words}</a></li>\`)}</ul>`
          : ''
      }${container ? "${content('content')}" : ''}\`,`,
      `};\n`,
    ),
    [`${name}.messages.ts`]: `import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  name: { 'ar-MA': 'TODO', zgh: 'TODO', 'fr-MA': 'TODO', en: 'TODO' },
} as const;

/** Words of \`<${tag}>\`. */
export const ${its}Messages: Messages<typeof words> = defineMessages('${name}', words);
`,
    [`${name}.css`]: `${tag} {
  display: block;
  margin-block-end: var(--tiwizi-space-6);
}

.${tag}__text {
  margin: 0;
}
`,
    [`${name}.examples.ts`]: lines(
      `import type { ExampleSet } from '@tiwizi/core';`,
      `import { elementHtml, type ExampleWords } from '${exampleHtml}';`,
      `\nconst heading: ExampleWords = { 'ar-MA': 'TODO', zgh: 'TODO', 'fr-MA': 'TODO', en: 'TODO' };`,
      keys &&
        `const items = (words: string): object[] => [1, 2, 3].map((each) => ({ href: \`#\${each}\`, text: words }));`,
      `\n/** Examples of \`<${tag}>\`. */`,
      `export const ${its}Examples: ExampleSet = {`,
      `  title: '${capital(kit)}/${title(name)}',`,
      `  tag: '${tag}',`,
      `  examples: {`,
      `    plain: {`,
      `      html: (locale) => elementHtml('${tag}', { heading: heading[locale]${keys ? ', items: items(heading[locale])' : ''} }),`,
      `      description: 'TODO what it shows.',\n    },`,
      container && `    withContent: {`,
      container &&
        `      html: (locale) => elementHtml('${tag}', { heading: heading[locale] }, \`<p slot="content">\${heading[locale]}</p>\`),`,
      container && `      description: 'TODO what stands in it.',\n    },`,
      `  },\n};\n`,
    ),
    ...(event && {
      [`${name}-${event}-event.ts`]: `/**
 * \`tiwizi-${name}-${event}\`: TODO what happened. Bubbles, composed, cannot be refused.
 */
export class ${EventClass} extends Event {
  constructor() {
    super('tiwizi-${name}-${event}', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'tiwizi-${name}-${event}': ${EventClass};
  }
}
`,
    }),
    [`${name}.test.ts`]: lines(
      `import { expect } from '@open-wc/testing';`,
      `import { locales, text } from '@tiwizi/i18n';`,
      `import { elementContracts } from '@tiwizi/testing/contracts';`,
      `import { tokens } from '@tiwizi/tokens';`,
      keys && `import { sendKeys } from '@web/test-runner-commands';`,
      `import './${name}.define.ts';`,
      `import type { Tiwizi${Name} } from './${name}.ts';`,
      `import { ${its}Examples } from './${name}.examples.ts';`,
      `import { ${its}Messages } from './${name}.messages.ts';`,
      `import { ${its}Template } from './${name}.template.ts';`,
      `
elementContracts('${tag}', {
  short: ${its}Examples.examples,
  template: ${its}Template,
  changes: { heading: 'عنوان آخر' },
  module: new URL('./${name}.define.ts', import.meta.url),
  styles: [tokens, new URL('./${name}.css', import.meta.url)],
});

async function show(markup: string): Promise<Tiwizi${Name}> {
  const host = document.createElement('div');
  host.lang = 'fr';
  host.append(document.createRange().createContextualFragment(markup));
  document.body.replaceChildren(host);
  const element = host.querySelector('${tag}')!;
  await element.updateComplete;
  return element;
}

describe('${tag}', () => {
  it('has words of its own in the four languages, in its code and in its examples', () => {
    for (const locale of locales) {
      expect(text(${its}Messages, 'name', locale), \`${name}.messages.ts, \${locale}\`).not.to.contain('TODO');
      for (const { html } of Object.values(${its}Examples.examples))
        expect(html(locale), \`${name}.examples.ts, \${locale}\`).not.to.contain('TODO');
    }
  });

  it('is accessible', async () => {
    const element = await show('<${tag} heading="Titre"></${tag}>');
    expect(element.textContent).to.equal('Titre');
    await expect(element).to.be.accessible();
  });
`,
      container && `  it('places what the author puts into it', async () => {`,
      container && `    const element = await show('<${tag} heading="Titre"><p slot="content">Texte</p></${tag}>');`,
      container && `    expect(element.lastElementChild!.textContent).to.equal('Texte');\n  });\n`,
      keys && `  it('is one stop of the Tab key, and arrows move in it', async () => {`,
      keys && `    const items = JSON.stringify(['A', 'B'].map((each) => ({ href: \`#\${each}\`, text: each })));`,
      keys && `    const element = await show(\`<${tag} items='\${items}'></${tag}>\`);`,
      keys && `    element.links[0]!.focus();\n    await sendKeys({ press: 'ArrowDown' });`,
      keys && `    expect(document.activeElement).to.equal(element.links[1]);`,
      keys && `    expect(element.links.map(({ tabIndex }) => tabIndex)).to.deep.equal([-1, 0]);\n  });\n`,
      event && `  it('tells the page', async () => {`,
      event && `    const element = await show('<${tag} heading="Titre"></${tag}>');\n    const heard: Event[] = [];`,
      event && `    element.parentElement!.addEventListener('tiwizi-${name}-${event}', (each) => heard.push(each));`,
      event && `    element.${camel(event)}();\n    expect(heard).to.have.length(1);\n  });\n`,
      `  it('TODO does what it is for', () => {
    expect.fail('Write first, as a test, what <${tag}> does for a person: with keys, with a screen reader, in Arabic, without script.');
  });
});
`,
    ),
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
export function registrations(kit, name, read, { event, container, keys } = noExtras) {
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
      `${isEmptyModule(source) ? '' : source.trimEnd() + '\n'}export { Tiwizi${Name} } from './${name}/${name}.ts';\nexport type { ${Name}Data${keys ? `, ${Name}Item` : ''} } from './${name}/${name}-data.ts';\n${event ? `export { ${Name}${pascal(event)}Event } from './${name}/${name}-${event}-event.ts';\n` : ''}`,
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
  changeAt('packages/elements/src/base/hidden.css', (source) => withSelector(source, `tiwizi-${name}[hidden]`));
  changeAt(`packages/${kit}/README.md`, (source) =>
    withRow(
      source,
      `| \`tiwizi-${name}\` | \`<tiwizi-${name} heading${keys ? ' items' : ''}>\` | \`heading\`: TODO${keys ? '; \`items\` JSON list of \`{ href, text }\`' : ''}${container ? '; content with \`slot="content"\`' : ''}${event ? `; fires \`tiwizi-${name}-${event}\`` : ''} |`,
    ),
  );
  return changed;
}

/** What can be made, as it is told to who asks for something else. */
export const usage = `Say what to make and where: npm run new -- element elements/link-list
  --event open   an event of its own, tiwizi-link-list-open
  --container    rich content of the author's: <p slot="content">
  --keys         a set of links that arrow keys move in
Kits: ${kits.join(', ')}`;

/** What is left to do, in the order to do it. */
export function nextSteps(kit, name) {
  const room = `packages/${kit}/src/${name}`;
  return [
    `Write what it does: ${room}/${name}.test.ts. Run it: npm run test:elements -- ${room}/${name}.test.ts`,
    `Words in four languages: ${name}.messages.ts and ${name}.examples.ts (Arabic first; Amazigh is marked unreviewed by itself)`,
    `Data and full form: ${name}-data.ts, ${name}.template.ts (what a template is made of: packages/core/README.md#a-template)`,
    `Styles: ${name}.css; what takes the focus has its ring from packages/elements/src/base/focus.css`,
    `Say in packages/${kit}/README.md what its attributes are; the row is there`,
    `See it: npm run storybook. Check it: npm run matrix -- --only ${name}; npm run screens -- --examples --only ${name}; npm run lint`,
  ];
}
