// A repeating group in a whole service: what the agency gets of it, and what its document and its own checks say of each item.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, before, test } from 'node:test';
import { defineFlow } from '@tiwizi/forms';
import { describeRequest } from '../hand-over/hand-over.ts';
import { toHandedRequest } from '../hand-over/handed-request.ts';
import {
  complaintSlug,
  hiddenOf,
  inAll,
  permitSlug,
  Person,
  startService,
  type TestService,
} from '../service/service.fixture.ts';
import { defineService } from './online-service.ts';

const flow = defineFlow({
  id: 'terrace',
  version: 1,
  title: inAll('Terrace'),
  steps: [
    {
      id: 'equipment',
      title: inAll('Equipment'),
      fields: [
        {
          name: 'equipment',
          type: 'group',
          label: inAll('Equipment'),
          item: inAll('Item'),
          group: { least: 1 },
          fields: [
            { name: 'kind', label: inAll('Kind'), required: true },
            { name: 'file', type: 'file', label: inAll('Photo'), file: { accept: ['pdf'], most: 2 } },
          ],
        },
        { name: 'note', label: inAll('Note') },
      ],
    },
  ],
});

const [{ fields, ...step }] = flow.steps;
/** The same with a page for each item. */
const pagesFlow = defineFlow({
  ...flow,
  id: 'pages',
  steps: [{ ...step, fields: [{ ...fields[0], group: { least: 1, layout: 'page' } }] }],
});

let site: TestService;
before(async () => {
  site = await startService((_, register) => ({
    services: [
      defineService({
        sheet: permitSlug,
        flow,
        login: 'none',
        checkStep: async (_step, { equipment = [] }) =>
          equipment.flatMap(({ kind }, index) =>
            kind === 'ladder'
              ? [{ name: `equipment[${index}].kind` as const, code: 'ladder', message: 'No ladders.' }]
              : [],
          ),
        handOver: (request) => register.handOver(request as never),
      }),
      defineService({
        sheet: complaintSlug,
        flow: pagesFlow,
        login: 'none',
        handOver: (request) => register.handOver(request as never),
      }),
    ],
  }));
});
after(() => site.close());

const pdf = (name: string): File => new File([`%PDF-1.7 ${name}\n%%EOF\n`], name);

test('each item is a section of the document and of the summary, an object of the answers, with its files', async () => {
  const person = new Person(site);
  const base = `/fr/requests/${permitSlug}`;
  const begun = await person.post(`${base}/new`, hiddenOf(await person.get(`${base}/new`)));
  const { pathname } = begun.url;
  const added = await person.post(pathname, { ...hiddenOf(begun), action: 'add:equipment' });
  const [first, second] = [...new Set([...added.text.matchAll(/equipment\.([a-z\d]+)\.kind/g)].map(([, id]) => id))];
  assert.ok(first && second);
  const answers = { [`equipment.${first}.kind`]: 'table', [`equipment.${second}.kind`]: 'ladder', note: 'by the wall' };
  const refused = await person.post(pathname, {
    ...hiddenOf(added),
    ...answers,
    [`equipment.${second}.file`]: pdf('b.pdf'),
  });
  assert.equal(refused.status, 422);
  assert.match(
    refused.text,
    new RegExp(`href="#field-equipment-${second}-kind"[^>]*>Item fr-MA 2\u202f: No ladders\\.`),
  );
  const check = await person.post(pathname, {
    ...hiddenOf(refused),
    ...answers,
    [`equipment.${second}.kind`]: 'parasol',
  });
  assert.match(check.url.pathname, /\/check$/, check.text.slice(-1500));
  const receipt = await person.post(check.url.pathname, hiddenOf(check));
  assert.match(receipt.text, /T-\d+/);
  const filed = site.register.filed.at(-1) ?? assert.fail();
  const handed = await toHandedRequest(filed);
  const [one, two] = handed.answers['equipment'] as { kind: string; file: { name: string }[] }[];
  assert.deepEqual([one, two?.kind, two?.file.map(({ name }) => name)], [{ kind: 'table' }, 'parasol', ['b.pdf']]);
  assert.equal(handed.answers['note'], 'by the wall');
  assert.deepEqual(
    handed.summary.map(({ heading, level, rows }) => [heading, level, rows.map(({ label }) => label)]),
    [
      ['Equipment fr-MA', undefined, []],
      ['Item fr-MA 1', 3, ['Kind fr-MA']],
      ['Item fr-MA 2', 3, ['Kind fr-MA', 'Photo fr-MA']],
      ['Equipment fr-MA', undefined, ['Note fr-MA']],
    ],
  );
  assert.deepEqual(
    handed.attachments.map(({ name }) => name),
    ['b.pdf'],
  );
  assert.doesNotMatch(JSON.stringify(describeRequest(handed)), new RegExp(`${first}|${second}`), 'ids stay inside');
  const printed = execFileSync('pdftotext', ['-layout', '-', '-'], { input: filed.document }).toString();
  const plain = printed.replace(/[\u2066-\u2069\u200e\u200f]/g, '');
  assert.match(
    plain,
    /Equipment fr-MA\s+Item fr-MA 1\s+Kind fr-MA\s+table\s+Item fr-MA 2\s+Kind fr-MA\s+parasol[\s\S]*Item fr-MA 2 – Photo/,
  );
});

test('an item with a page of its own comes to the agency as any other', async () => {
  const person = new Person(site);
  const base = `/fr/requests/${complaintSlug}`;
  const list = await person.post(`${base}/new`, hiddenOf(await person.get(`${base}/new`)));
  const fill = async (
    page: Awaited<ReturnType<Person['get']>>,
    kind: string,
    file?: File,
  ): ReturnType<Person['get']> => {
    const { pathname } = page.url;
    const [, id = ''] = /\/equipment\.([a-z\d]+)$/.exec(pathname) ?? [];
    const own = { [`equipment.${id}.kind`]: kind, ...(file && { [`equipment.${id}.file`]: file }) };
    return person.post(pathname, { ...hiddenOf(page), ...own });
  };
  const { pathname } = list.url;
  const one = await fill(await person.post(pathname, hiddenOf(list)), 'table');
  assert.equal(one.url.pathname, pathname);
  const two = await fill(
    await person.post(pathname, { ...hiddenOf(one), action: 'add:equipment' }),
    'parasol',
    pdf('b.pdf'),
  );
  const check = await person.post(pathname, hiddenOf(two));
  assert.match(check.url.pathname, /\/check$/, check.text.slice(-1500));
  assert.match((await person.post(check.url.pathname, hiddenOf(check))).text, /T-\d+/);
  const handed = await toHandedRequest(site.register.filed.at(-1) ?? assert.fail());
  assert.deepEqual(
    handed.summary.map(({ heading, rows }) => [heading, rows.map(({ value }) => value.replace(/[^\w. ]/g, ''))]),
    [
      ['Equipment fr-MA', []],
      ['Item fr-MA 1', ['table']],
      ['Item fr-MA 2', handed.summary[2]?.rows.map(({ value }) => value.replace(/[^\w. ]/g, ''))],
    ],
  );
  assert.deepEqual(
    handed.attachments.map(({ name }) => name),
    ['b.pdf'],
  );
});
