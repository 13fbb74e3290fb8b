// custom-elements.json says of every element what its code takes: each property and attribute, with words.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

const packages = new URL('../../', import.meta.url);
const kits = readdirSync(packages).filter((name) => existsSync(new URL(`${name}/custom-elements.json`, packages)));

const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The names in the table of an element, from the code that is published. */
async function tableOf(kit, module) {
  const room = module.replace(/^dist\//, '').replace(/\/[^/]+$/, '');
  const folder = new URL(`${kit}/dist/${room}/`, packages);
  const file = readdirSync(folder).find((name) => name.endsWith('-data.js'));
  if (!file) return undefined;
  const exported = await import(pathToFileURL(new URL(file, folder).pathname).href);
  const name = `${file.replace('-data.js', '').replace(/-(.)/g, (_, letter) => letter.toUpperCase())}Properties`;
  return exported[name] ?? Object.entries(exported).find(([each]) => each.endsWith('Properties'))?.[1];
}

/** The attributes that only the template of an element reads. */
async function printedOf(kit, module) {
  const file = new URL(`${kit}/${module.replace(/\.js$/, '-printed.js')}`, packages);
  if (!existsSync(file)) return undefined;
  return Object.entries(await import(file.href)).find(([each]) => each.endsWith('Printed'))?.[1];
}

for (const kit of kits) {
  const { modules } = JSON.parse(readFileSync(new URL(`${kit}/custom-elements.json`, packages), 'utf8'));
  for (const { path, declarations = [] } of modules) {
    for (const { tagName, attributes = [], members = [], events = [] } of declarations.filter((each) => each.tagName)) {
      test(`<${tagName}>`, async () => {
        const table = await tableOf(kit, path);
        assert.ok(table || !attributes.length, 'it has a table of properties');
        const names = Object.keys(table ?? {});
        const printed = Object.keys((await printedOf(kit, path)) ?? {});
        assert.deepEqual(attributes.map(({ name }) => name).sort(), [...names, ...printed].map(kebab).sort());
        const properties = members.filter(({ attribute }) => attribute).map(({ name }) => name);
        assert.deepEqual(properties.sort(), [...names].sort());
        const silent = [...attributes, ...events].filter(({ description }) => !description).map(({ name }) => name);
        assert.deepEqual(silent, [], 'said in words');
        assert.ok(attributes.every(({ type }) => type?.text));
      });
    }
  }
}

test('every package of elements names its manifest', () => {
  for (const kit of kits) {
    const { customElements } = JSON.parse(readFileSync(new URL(`${kit}/package.json`, packages), 'utf8'));
    assert.equal(customElements, 'custom-elements.json', kit);
  }
});
