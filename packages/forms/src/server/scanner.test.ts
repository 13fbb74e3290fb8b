// Files that a scanner looks over: infected, away, back again. Without one nothing changes.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { memoryStore } from '@tiwizi/store';
import { filesFlow } from '../../fixtures/files.flow.ts';
import { startFormService, type FormService } from '../../fixtures/form-service.ts';
import { Visitor, type Seen } from '../../fixtures/visitor.ts';
import { defineFlow, filesIn, type Answer, type FileAnswer } from '../flow/index.ts';
import { drafts as draftsIn } from './drafts.ts';
import type { FileScanner } from './file-scanner.ts';

/** Takes `harm` for harmful, as long as it is there. */
const scanner: FileScanner & { isAway: boolean; looks: number } = {
  isAway: false,
  looks: 0,
  async scan(bytes) {
    scanner.looks += 1;
    if (scanner.isAway) return { state: 'unavailable' };
    return Buffer.from(bytes).includes('harm') ? { state: 'infected', signature: 'Harm' } : { state: 'clean' };
  },
};
const drafts = draftsIn(memoryStore());
const words = { 'ar-MA': 'س', zgh: 'ⵙ', 'fr-MA': 's', en: 's' };
const single = defineFlow({
  id: 'single',
  version: 1,
  title: words,
  steps: [
    {
      id: 'papers',
      title: words,
      fields: [
        { name: 'street', label: words },
        { name: 'plans', type: 'file', required: true, file: { accept: ['pdf'] }, label: words },
      ],
    },
    { id: 'more', title: words, fields: [{ name: 'remark', label: words }] },
  ],
});
let service: FormService;
let one: FormService;
let lenient: FormService;
let unscanned: FormService;
before(async () => {
  const start = (options: object): Promise<FormService> =>
    startFormService({ drafts, options: { flow: filesFlow, ...options } });
  service = await start({ scanner });
  one = await start({ scanner, flow: single });
  lenient = await start({ scanner, unscanned: 'send' });
  unscanned = await start({});
});
after(() => Promise.all([service, one, lenient, unscanned].map((each) => each.close())));
beforeEach(() => Object.assign(scanner, { isAway: false, looks: 0 }));

const pdf = (name: string, text = name): File => new File([`%PDF-1.7 ${text}`], name, { type: 'application/pdf' });
let count = 0;
const begin = async (at: FormService): Promise<{ who: Visitor; page: Seen; owner: string }> => {
  const owner = `s${++count}`;
  const who = new Visitor(at.url, owner);
  return { who, owner, page: await who.open('/fr/requests/new') };
};
const idIn = ({ path }: Seen): string => path.split('/')[3] ?? '';
const keptOf = async (owner: string, page: Seen): Promise<readonly FileAnswer[]> =>
  filesIn((await drafts.load(owner, idIn(page)))?.answers['plans']);
/** From the beginning to the answers to check. */
async function toCheck(
  at: FormService,
  ...plans: readonly File[]
): Promise<{ who: Visitor; check: Seen; owner: string }> {
  const { who, page, owner } = await begin(at);
  const check = await who.send(await who.send(page, { street: 'Rue 1', plans }));
  assert.match(check.path, /\/check$/, check.text);
  return { who, check, owner };
}

test('an infected file is refused by name and thrown away; what came with it is kept, and looked at once', async () => {
  const { who, page, owner } = await begin(service);
  const told = await who.send(page, { plans: [pdf('a.pdf'), pdf('b.pdf', 'harm'), pdf('c.pdf')], action: 'add:plans' });
  assert.equal(told.status, 422);
  assert.match(told.summary[0]?.[1] ?? '', /\(virus\) a été trouvé dans le fichier \u2068b\.pdf/);
  assert.deepEqual(
    (await keptOf(owner, page)).map(({ name, scan }) => [name, scan]),
    [
      ['a.pdf', 'clean'],
      ['c.pdf', 'clean'],
    ],
  );
  assert.equal(scanner.looks, 3);
  const alone = await who.json(told, { plans: pdf('d.pdf', 'harm') });
  assert.equal(alone.status, 422);
  assert.ok(alone.json.errors.some(({ code }: { code: string }) => code === 'file_infected'));
  assert.equal((await keptOf(owner, page)).length, 2);
});

test('in place of a file that was kept an infected one changes nothing', async () => {
  const { who, page, owner } = await begin(one);
  await who.send(page, { street: 'Rue 1', plans: pdf('a.pdf') });
  const told = await who.send(await who.open(page.path), { plans: pdf('b.pdf', 'harm') });
  assert.equal(told.status, 422);
  assert.match(told.text, /a\.pdf.*reçu/s);
  assert.deepEqual(
    (await keptOf(owner, page)).map(({ name }) => name),
    ['a.pdf'],
  );
});

test('while the scanner is away files wait, and nothing is sent, sealed or read out before it has looked', async () => {
  scanner.isAway = true;
  const { who, check, owner } = await toCheck(service, pdf('a.pdf'), pdf('b.pdf'));
  assert.match(check.text, /Tous les fichiers n’ont pas encore passé le contrôle antivirus/);
  const list = await who.open(check.path.replace('check', 'papers'));
  assert.match(list.text, /a\.pdf.*en attente du contrôle antivirus/s);
  const before = service.submissions.length;
  const refused = await who.fetch(check.path, { method: 'POST', body: new URLSearchParams(check.values) });
  assert.deepEqual([refused.status, refused.headers.get('retry-after')], [503, '60']);
  const told = await who.json(check);
  assert.deepEqual([told.status, told.json.code], [503, 'files_waiting']);
  assert.equal(await service.forms.seal(owner, idIn(check)), undefined);
  assert.equal(await service.forms.submission(owner, idIn(check)), undefined);
  assert.equal(service.submissions.length, before);
  scanner.isAway = false;
  assert.match((await who.send(check)).path, /\/receipt\//);
  assert.deepEqual(
    filesIn(service.submissions.at(-1)?.answers['plans'] as Answer).map(({ scan }) => scan),
    ['clean', 'clean'],
  );
});

test('one that turns out to be infected when the scanner is back is thrown away, and its question asked again', async () => {
  scanner.isAway = true;
  const { who, check, owner } = await toCheck(service, pdf('a.pdf'), pdf('b.pdf', 'harm'), pdf('c.pdf'));
  const [, bad] = await keptOf(owner, check);
  scanner.isAway = false;
  const before = service.submissions.length;
  const told = await who.send(check);
  assert.equal(told.status, 422);
  assert.deepEqual(
    told.summary.map(([href]) => href),
    ['#field-plans'],
  );
  assert.match(told.text, /virus.*\u2068b\.pdf/s);
  assert.deepEqual(
    (await keptOf(owner, check)).map(({ name, scan }) => [name, scan]),
    [
      ['a.pdf', 'clean'],
      ['c.pdf', 'clean'],
    ],
  );
  assert.equal(await drafts.loadFile(owner, idIn(check), bad?.file ?? ''), undefined);
  assert.equal(service.submissions.length, before);
  const again = await who.send(told, {}, `${check.path.replace('check', 'papers')}?return=check`);
  assert.match(again.path, /\/check$/);
  assert.match((await who.send(again)).path, /\/receipt\//);
});

test('with script, and of a question that takes one: told where the answers are checked, then asked again', async () => {
  scanner.isAway = true;
  const { who, check, owner } = await toCheck(one, pdf('a.pdf', 'harm'));
  scanner.isAway = false;
  const told = await who.json(check);
  assert.deepEqual([told.status, told.json.code], [422, 'file_infected']);
  assert.match(told.json.detail, /virus/);
  assert.deepEqual(await keptOf(owner, check), []);
  const next = await who.json(check, { csrf: told.json.csrf, revision: String(told.json.revision) });
  assert.match(next.json.next, /\/papers/);
});

test('files that came before there was a scanner are looked at before they are sent', async () => {
  const { who, check, owner } = await toCheck(unscanned, pdf('a.pdf'), pdf('b.pdf'));
  assert.deepEqual(
    (await keptOf(owner, check)).map(({ scan }) => scan),
    [undefined, undefined],
  );
  const later = new Visitor(service.url, owner);
  assert.match((await later.send(await later.open(check.path))).path, /\/receipt\//);
  assert.equal(scanner.looks, 2);
  void who;
});

test('only who says so sends what nobody could look at; an infected file is refused all the same', async () => {
  scanner.isAway = true;
  const { who, check } = await toCheck(lenient, pdf('a.pdf'), pdf('b.pdf'));
  assert.doesNotMatch(check.text, /antivirus/);
  assert.match((await who.send(check)).path, /\/receipt\//);
  scanner.isAway = false;
  const { who: other, page } = await begin(lenient);
  assert.equal((await other.send(page, { plans: pdf('a.pdf', 'harm'), action: 'add:plans' })).status, 422);
});

test('without a scanner files have no state', async () => {
  const { who, check } = await toCheck(unscanned, pdf('a.pdf', 'harm'), pdf('b.pdf'));
  assert.match((await who.send(check)).path, /\/receipt\//);
  assert.equal(scanner.looks, 0);
});
