import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { installedKits } from '@tiwizi/ssr';
import { expandWith } from '@tiwizi/ssr/expand-with';
import type { ExampleSet } from '@tiwizi/core';
import { locales } from '@tiwizi/i18n';
import { allExamples as elements } from '@tiwizi/elements/examples';
import { allExamples as identity } from '@tiwizi/identity/examples';
import { allExamples as services } from '@tiwizi/services/examples';
import { allExamples as signature } from '@tiwizi/signature/examples';

const examples: readonly ExampleSet[] = [...elements, ...identity, ...services, ...signature];

/** Tags of ours in a text. */
const tagsIn = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/<(tiwizi-[\w-]+)/g)].map(([, tag]) => tag!));

/** The tags that are defined when one module is imported and nothing else is, in a process of its own. */
function definedBy(module: string): readonly string[] {
  const script = `
    const tags = [];
    globalThis.customElements = { get: () => undefined, define: (tag) => tags.push(tag) };
    await import(${JSON.stringify(module)});
    console.log(JSON.stringify(tags));`;
  const run = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--conditions=tiwizi-source', '--input-type=module', '-e', script],
    { encoding: 'utf8', cwd: new URL('.', import.meta.url) },
  );
  assert.equal(run.status, 0, run.stderr);
  return JSON.parse(run.stdout.trim().split('\n').at(-1)!) as string[];
}

for (const template of installedKits.flat()) {
  test(`<${template.tag}> names the elements that its form prints`, () => {
    const found = new Set<string>();
    for (const { examples: named } of examples.filter(({ tag }) => tag === template.tag)) {
      for (const { html } of Object.values(named)) {
        for (const locale of locales) {
          const markup = html(locale);
          const printed = expandWith(markup, { kits: [[template]], lang: locale, onWarning: () => undefined });
          for (const tag of tagsIn(printed)) if (!tagsIn(markup).has(tag)) found.add(tag);
        }
      }
    }
    const named = new Set(template.defines);
    assert.deepEqual(
      [...found].filter((tag) => !named.has(tag)),
      [],
    );
  });
}

const modules: Readonly<Record<string, string>> = {
  'tiwizi-page-header': '@tiwizi/elements/page-header.define.js',
  'tiwizi-identity-login': '@tiwizi/identity/define',
  'tiwizi-e-signature': '@tiwizi/signature/define',
  'tiwizi-service-directory': '@tiwizi/services/define',
};

for (const { tag, defines = [] } of installedKits.flat().filter(({ defines }) => defines?.length)) {
  test(`who imports <${tag}> alone has the elements that its form prints`, () => {
    const module = modules[tag];
    if (!module) return assert.ok(Object.values(modules).some((each) => definedBy(each).includes(tag)));
    const defined = definedBy(module);
    assert.deepEqual(
      [tag, ...defines].filter((each) => !defined.includes(each)),
      [],
    );
  });
}
