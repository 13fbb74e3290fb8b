import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PassThrough } from 'node:stream';
import { Validator } from '@cfworker/json-schema';
import { sampleFlow } from '../stepper/sample.flow.ts';
import { flowErrors } from '../flow/define-flow.ts';
import { flowSchema } from '../flow/flow-schema.ts';
import { main } from './main.ts';

const folder = mkdtempSync(join(tmpdir(), 'tiwizi-flow-'));
after(() => rmSync(folder, { recursive: true }));

async function run(...argv: string[]): Promise<{ code: number; output: string; errors: string }> {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const code = await main(argv, { output, errors });
  const read = (stream: PassThrough): string => (stream.read() as Buffer | null)?.toString() ?? '';
  return { code, output: read(output), errors: read(errors) };
}

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const words = { 'fr-MA': 'Mot' };
const field = (more: object = {}): object => ({ name: 'town', label: words, ...more });
const flowOf = (...fields: object[]) => ({
  id: 'permit',
  version: 1,
  languages: ['fr-MA'],
  title: words,
  steps: [{ id: 'place', title: words, fields }],
});
const cnie = { name: 'cnie', label: words, identifier: 'cnie' };

describe('tiwizi-flow check', () => {
  test('a form that is well', async () => {
    const { code, output } = await run('check', file('well.json', flowOf(field())));
    assert.equal(code, 0);
    assert.match(output, /well\.json: well\n {2}permit 1: 1 steps, 1 questions, in fr-MA\n/);
  });

  test('all that is wrong, each with its place and what is expected', async () => {
    const bad = flowOf(
      field({ requird: true }),
      field({ name: 'street', label: {} }),
      field({ name: 'house', when: { field: 'garden', answered: true } }),
      field({ name: 'door', type: 'select', options: 'none' }),
      field({ name: 'bell', when: { field: 'door', equals: 'a' } }),
    );
    const { code, output } = await run('check', '--json', file('bad.json', bad));
    assert.equal(code, 3);
    const [{ errors }] = JSON.parse(output) as [{ errors: { code: string; message: string }[] }];
    assert.deepEqual(
      errors.map((each) => each.code),
      ['unknown_key', 'missing_language', 'condition_order', 'options'],
    );
    assert.match(errors[1]!.message, /place\.street\.label has no fr-MA/);
  });

  test('faults of every kind are told at once: of words, questions, what they read, sections and the law', async () => {
    const other = {
      id: 'other',
      title: { fr: 'Mot', 'fr-MA': 'Mot' },
      fields: [field({ name: 'b', required: 'yes', width: 7 })],
    };
    const bad = {
      ...flowOf(
        field({ label: {}, required: 'yes', requird: true }),
        cnie,
        field({ when: { field: 'later', answered: true } }),
      ),
      version: 0,
      sections: [{ id: 'a', title: words, steps: ['place', 'gone'], after: ['none'] }],
    };
    const given = { ...bad, steps: [...bad.steps, other] };
    const { output } = await run('check', '--json', file('all.json', given));
    const [{ errors }] = JSON.parse(output) as [{ errors: { code: string; path: (string | number)[] }[] }];
    const found = new Map(errors.map(({ code, path }) => [path.join('.'), code]));
    assert.deepEqual(Object.fromEntries(found), {
      version: 'flow_version',
      'steps.0.fields.0.label': 'missing_language',
      'steps.0.fields.0.required': 'bad_value',
      'steps.0.fields.0.requird': 'unknown_key',
      'steps.0.fields.2.name': 'duplicate',
      'steps.0.fields.2.when': 'condition_order',
      'steps.1.title.fr-MA': 'duplicate',
      'steps.1.fields.0.required': 'bad_value',
      'steps.1.fields.0.width': 'bad_value',
      'sections.0.steps.1': 'section_step',
      'sections.0.after.0': 'section_after',
      'steps.1': 'section_step',
      'steps.0.fields.1': 'identifier_purpose',
    });
  });

  test('a fault in JSON has file, line and column; a name that stands twice too', async () => {
    const json = `{ "id": "permit", "version": 1, "languages": ["fr-MA"],
  "title": { "fr-MA": "Mot" },
  "steps": [
    { "id": "place", "title": { "fr-MA": "Mot" }, "fields": [
      { "name": "town", "label": { "fr-MA": "Mot" }, "required": "yes" },
      { "name": "street", "label": { "fr-MA": "Mot" }, "label": { "fr": "Mot" } } ] } ] }`;
    const path = file('lines.json', json);
    const { code, output } = await run('check', path);
    assert.equal(code, 3);
    const lines = output.split('\n').filter((line) => line.startsWith(`${path}:`) && /:\d/.test(line));
    assert.deepEqual(
      lines.map((line) => line.slice(path.length + 1).split(';', 1)[0]),
      ['5:66: bad_value: place.town.required is "yes"', '6:56: duplicate: steps.0.fields.1.label has a second "label"'],
    );
  });

  test('a module has the path of the property, and all that is wrong with it', async () => {
    const index = import.meta.resolve('../index.ts');
    const bad = JSON.stringify(flowOf(field({ required: 'yes' }), field({ name: 'b', label: { 'ar-MA': 'س' } })));
    const path = file('bad.mjs', `import { defineFlow } from '${index}';\nexport const flow = defineFlow(${bad});`);
    const { code, output } = await run('check', path);
    assert.equal(code, 3);
    assert.match(output, /bad\.mjs: bad_value: place\.town\.required is "yes"/);
    assert.match(output, /bad\.mjs: missing_language: place\.b\.label has no fr-MA/);
  });

  test('an identifier says what it is needed for and how long it is kept', async () => {
    const refused = await run('check', file('why.json', flowOf(cnie)));
    assert.equal(refused.code, 3);
    assert.match(refused.output, /identifier_purpose: place\.cnie asks for cnie without purpose and retention/);
    const half = await run('check', file('half.json', flowOf({ ...cnie, purpose: words })));
    assert.match(half.output, /without retention/);
    const whole = await run('check', file('whole.json', flowOf({ ...cnie, purpose: words, retention: 'P5Y' })));
    assert.equal(whole.code, 0, whole.output);
    for (const retention of ['5 years', 'P', 'P5', 'PT5H', 'P5Y ', ''])
      assert.equal((await run('check', file('bad.json', flowOf({ ...cnie, purpose: words, retention })))).code, 3);
  });

  test('modules: what they export, alone, in lists and promised', async () => {
    const module = `const flow = (id) => ({ ...${JSON.stringify(flowOf(field()))}, id });
      export const one = flow('one'), many = [flow('two')], later = Promise.resolve(flow('three')), other = () => 1;`;
    const { code, output } = await run('check', file('flows.mjs', module));
    assert.equal(code, 0, output);
    assert.match(output, /three 1:[^]*two 1:[^]*one 1:/);
  });

  test('a module that defineFlow stops is refused with what it said', async () => {
    const thrown = `throw Object.assign(new Error('[tiwizi] duplicate: place'), { name: 'FlowError', code: 'duplicate' });`;
    const { code, output } = await run('check', file('thrown.mjs', thrown));
    assert.equal(code, 3);
    assert.match(output, /duplicate: place/);
  });

  test('what is no form, and what cannot be read, is an error of use', async () => {
    for (const path of [
      file('none.mjs', 'export const a = 1;'),
      file('cut.json', '{"id":'),
      file('list.json', []),
      file('broken.mjs', 'export const = 1;'),
      join(folder, 'absent.json'),
    ]) {
      const { code, errors } = await run('check', path);
      assert.equal(code, 2, path);
      assert.ok(errors.startsWith(`tiwizi-flow: ${path}: `), errors);
    }
    for (const argv of [[], ['walkk'], ['check'], ['check', '--yes']]) assert.equal((await run(...argv)).code, 2);
  });

  test('anything at all is refused without a fault of ours', async () => {
    const anything = [null, 1, 'a', [], [null], {}, { id: 1 }, { steps: {} }, { fields: [null, 1, {}] }];
    for (const steps of anything)
      for (const each of [flowOf(), {}])
        assert.equal((await run('check', file('any.json', { ...each, steps }))).code, 3, JSON.stringify(steps));
    for (const options of anything)
      for (const when of anything) {
        const bad = flowOf(field({ type: 'radio', options }), field({ name: 'b', when }));
        assert.equal((await run('check', file('any.json', bad))).code, 3, JSON.stringify({ options, when }));
      }
  });

  test('from the command line', () => {
    const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));
    const node = ['--import', import.meta.resolve('tsx'), '--conditions=tiwizi-source', cli];
    const ran = spawnSync(process.execPath, [...node, 'check', file('line.json', flowOf(cnie))], { encoding: 'utf8' });
    assert.equal(ran.status, 3, ran.stderr);
    assert.match(ran.stdout, /1 refused/);
  });
});

describe('the JSON Schema of a form', () => {
  const validator = new Validator(flowSchema(), '2020-12');

  test('is printed, and no place of it is missing', async () => {
    const { code, output } = await run('schema');
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(output), JSON.parse(JSON.stringify(flowSchema())));
    const { $defs } = flowSchema() as { $defs: object };
    for (const [, name] of output.matchAll(/"#\/\$defs\/([^"]+)"/g)) assert.ok(name! in $defs, name);
  });

  test('takes what defineFlow takes', () => {
    for (const flow of [sampleFlow, flowOf(field(), cnie)] as never[]) {
      assert.deepEqual(flowErrors(flow), []);
      assert.deepEqual(validator.validate(JSON.parse(JSON.stringify(flow))).errors, []);
    }
  });

  test('refuses what it can see', () => {
    for (const bad of [
      flowOf(field({ requird: true })),
      flowOf(field({ type: 'colour' })),
      flowOf(field({ name: 'csrf' })),
      flowOf(field({ required: 'yes' })),
      flowOf(field({ when: { field: 'a' } })),
      flowOf(field({ type: 'radio', options: [] })),
      flowOf(field({ type: 'file' })),
      flowOf(field({ type: 'money', money: { min: -1 } })),
      flowOf({ ...cnie, pattern: 'a' }),
      flowOf(field({ retention: 'soon' })),
      { ...flowOf(field()), id: 'A' },
      { ...flowOf(field()), version: 0 },
    ]) {
      assert.ok(flowErrors(bad as never).length, JSON.stringify(bad));
      assert.ok(!validator.validate(bad).valid, JSON.stringify(bad));
    }
  });
});
