import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { filesFlow } from '../fixtures/files.flow.ts';
import { startFormService } from '../fixtures/form-service.ts';
import { Visitor } from '../fixtures/visitor.ts';
import { flowSchema } from './flow/flow-schema.ts';
import { fieldTypes } from './kinds/kind-of.ts';
import { defineFlow, taskList, withPrefix, type FlowField, type FormFlow } from './flow/index.ts';

test('the question of several things is one', async () => {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const code = /### Ask for several things\n\n```js\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const words = (...[ar, zgh, fr, en]: string[]): object => ({ 'ar-MA': ar, zgh, 'fr-MA': fr, en });
  const field = runInNewContext(`(${code})`, { words }) as FlowField;
  const title = words('س', 'ⵙ', 's', 's') as FormFlow['title'];
  defineFlow({ id: 'f', version: 1, title, steps: [{ id: 's', title, fields: [structuredClone(field)] }] });
});

test('the tables name every property that a question may have, as the published JSON Schema knows it', async () => {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const [section = ''] = /\n## A form is data\n[^]*?\n## /.exec(readme) ?? [];
  const told = [...section.matchAll(/^\| (.+?) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) => code.match(/\w+/g) ?? []),
  );
  const { $defs } = flowSchema() as { $defs: Record<string, object> };
  const namesIn = (schema: unknown): readonly string[] =>
    typeof schema !== 'object' || schema === null
      ? []
      : Object.entries(schema).flatMap(([key, value]: [string, unknown]) =>
          key === 'properties' && typeof value === 'object' && value !== null
            ? [...Object.keys(value), ...Object.values(value).flatMap(namesIn)]
            : namesIn(value),
        );
  const names = new Set(fieldTypes.flatMap((type) => namesIn($defs[type])));
  assert.ok(names.size > 40, [...names].join(', '));
  assert.deepEqual(
    [...names].filter((name) => !told.includes(name)),
    [],
  );
});

test('the list of tasks is one, and says how a shared part is asked twice', async () => {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const code = /### A list of tasks\n\n```js\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const words = (...[ar, zgh, fr, en]: string[]): object => ({ 'ar-MA': ar, zgh, 'fr-MA': fr, en });
  const title = words('س', 'ⵙ', 's', 's') as FormFlow['title'];
  const { sections } = structuredClone(runInNewContext(`({${code}})`, { words })) as Required<
    Pick<FormFlow, 'sections'>
  >;
  const steps = sections.flatMap((section) =>
    section.steps.map((id) => ({ id, title, fields: [{ name: id, label: title }] })),
  );
  const flow = defineFlow({ id: 'f', version: 1, title, steps, sections });
  const states = taskList(flow, { answers: {}, done: ['place', 'size'] }, { now: new Date(0) });
  assert.deepEqual(
    states.map(({ state }) => state),
    ['not-started', 'done', 'not-started', 'blocked'],
  );
  const [named, asked] = [
    /the step `([\w-]+)`, the question `(\w+)`/.exec(readme) ?? [],
    withPrefix([{ id: 'address', title, fields: [{ name: 'street', label: title }] }], 'home'),
  ];
  assert.deepEqual(named.slice(1), [asked[0].id, asked[0].fields[0].name]);
});

test('the first example of the README is a whole form', async () => {
  const root = fileURLToPath(new URL('../', import.meta.url));
  const code = /```js\n([\s\S]*?)```/.exec(await readFile(`${root}README.md`, 'utf8'))![1]!;
  const drafts = await mkdtemp(join(tmpdir(), 'tiwizi-readme-'));
  const server = spawn(
    process.execPath,
    ['--import', 'tsx', '--conditions=tiwizi-source', '--input-type=module', '--eval', code],
    { cwd: root, env: { ...process.env, PORT: '0', DRAFTS: drafts }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  try {
    const [said] = (await once(server.stdout, 'data')) as [Buffer];
    const start = new URL(String(said).trim());
    const who = new Visitor(start.origin);
    who.cookie = 'visitor=abc';
    let page = await who.open(start.pathname);
    assert.match(page.text, /الاسم الكامل/);
    page = await who.send(page, { name: 'أمينة', cnie: 'AB12*4' });
    assert.equal(page.status, 422);
    page = await who.send(page, { cnie: 'ab 123456' });
    page = await who.send(page, { phone: '06 12 34 56 78' });
    assert.match(page.text, /أمينة.*AB123456.*\+212 6 12 34 56 78/);
    assert.match((await who.send(page)).path, /^\/ar\/receipts\/[\w-]{22}$/);
  } finally {
    server.kill();
    await rm(drafts, { recursive: true });
  }
});

test('the client of your own sends a file in pieces', async () => {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const code = /```js\n(\/\/ A client of your own[\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const service = await startFormService({ options: { flow: filesFlow } });
  const who = new Visitor(service.url, 'amina');
  const page = await who.open('/fr/requests/new');
  const known = {
    fetch: (path: string, init: RequestInit) => who.fetch(path, init),
    btoa,
    csrf: page.values['csrf'],
    draft: page.path.replace(/\/[^/]+$/, ''),
    file: new Blob(['%PDF-1.7 ', new Uint8Array(300_000)]),
  };
  const upload = (await runInNewContext(`(async () => { ${code}; return upload; })()`, known)) as string;
  const taken = { action: 'add:plans', 'upload:plans': upload.split('/').at(-1) ?? '' };
  assert.equal((await who.json(page, taken)).json.files[0].name, 'plan.pdf');
  await service.close();
});
