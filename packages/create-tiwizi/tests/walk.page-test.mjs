// Every branch of the starter's forms is filled in by tiwizi-flow walk, and a form in which something cannot be reached is told of.
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { startSite } from './site.mjs';
import { terracePermitFlow } from '../template/flow/terrace-permit.flow.js';
import { forms, walkFile, walkForm } from './walks.mjs';

let site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

for (const [form, language, script] of [
  ['birth-certificate', 'ar', 'on'],
  ['complaint', 'fr', 'off'],
  ['terrace-permit', 'zgh', 'on'],
  ['terrace-permit', 'en', 'off'],
])
  test(`${form}, ${language}, script ${script}: every step, question, choice and word is reached`, async () => {
    const { code, output, errors } = await walkForm(site.origin, form, '--languages', language, '--script', script);
    assert.equal(code, 0, output + errors);
    assert.match(output, /all was reached/);
  });

test('what nobody is asked, and words that nobody can read, are told of', async () => {
  const [first, ...rest] = terracePermitFlow.steps;
  const ghost = { name: 'ghost', label: terracePermitFlow.title };
  const other = Object.fromEntries(terracePermitFlow.languages.map((tag) => [tag, 'Zellige 4711']));
  const flow = { ...terracePermitFlow, steps: [{ ...first, text: other, fields: [...first.fields, ghost] }, ...rest] };
  const file = join(site.dataFolder, 'ghost.json');
  await writeFile(file, JSON.stringify(flow));
  const options = ['--languages', 'fr', '--script', 'off', '--json'];
  const { code, output, errors } = await walkFile(site.origin, file, 'terrace-permit', ...options);
  assert.equal(code, 3, output + errors);
  const [{ unreached, unread, stopped }] = JSON.parse(output);
  assert.deepEqual(
    { unreached, unread, stopped },
    { unreached: ['field:ghost'], unread: [{ place: 'flow.company.text', text: 'Zellige 4711' }], stopped: [] },
  );
});

test('a service that does not answer, and a form that is not there, are said to be so', async () => {
  const file = join(site.dataFolder, 'none.json');
  await writeFile(file, JSON.stringify(terracePermitFlow));
  const walked = await walkFile(site.origin, file, 'nothing', '--languages', 'fr', '--script', 'off');
  assert.equal(walked.code, 3, walked.output + walked.errors);
  assert.match(walked.output, /stopped:\n    walk 1: .* was answered 404/);
});

test('all forms of the starter are walked by npm run walk', async () => {
  const { services } = await import('../template/services/index.js').then((module) => ({
    services: Object.keys(module),
  }));
  assert.equal(services.length, Object.keys(forms).length);
});
