// Several files of one question, by post without script.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { locales } from '@tiwizi/i18n';
import { renderTemplate } from '@tiwizi/ssr/render-template';
import { memoryStore, StoreError } from '@tiwizi/store';
import { filesFlow } from '../../fixtures/files.flow.ts';
import { startFormService, type FormService } from '../../fixtures/form-service.ts';
import { Visitor, type Seen } from '../../fixtures/visitor.ts';
import { defineFlow, filesIn, FlowError, type Answer, type FileAnswer, type FormFlow } from '../flow/index.ts';
import { printField } from '../print/field.print.ts';
import { drafts as draftsIn } from '../server/drafts.ts';
import { file as kind, type FileField } from './file.ts';

const KILOBYTE = 1024;
const pdf = (name: string, text = name, size = 0): File =>
  new File([`%PDF-1.7 ${text}`, new Uint8Array(size)], name, { type: 'application/pdf' });
const heic = new File([new Uint8Array([0, 0, 0, 24]), 'ftypheic', new Uint8Array(20)], 'IMG_0001.HEIC');

let service: FormService;
const stores = memoryStore();
before(async () => {
  service = await startFormService({ drafts: draftsIn(stores), options: { flow: filesFlow } });
});
after(() => service.close());

let count = 0;
const begin = async (
  who = new Visitor(service.url, `f${++count}`),
  language = 'fr',
): Promise<{ who: Visitor; page: Seen }> => ({
  who,
  page: await who.open(`/${language}/requests/new`),
});
const idIn = ({ path }: Seen): string => path.split('/')[3] ?? '';
const keptOf = async (page: Seen): Promise<readonly FileAnswer[]> =>
  filesIn((await service.drafts.load(`f${count}`, idIn(page)))?.answers['plans']);
const namesOf = async (page: Seen): Promise<readonly string[]> => (await keptOf(page)).map(({ name }) => name);
/** The value of the button that removes a file. */
function removal({ html }: Seen, name: string): string {
  const before = html.slice(0, html.lastIndexOf(`<bdi>${name}</bdi>`));
  return /.*value="(remove:[^"]+)"/s.exec(before)?.[1] ?? assert.fail(`no button removes ${name}`);
}
const replacement = (page: Seen, name: string): string => removal(page, name).replace('remove:', 'replace:');

describe('a question that takes several files, without script', () => {
  test('keeps what is added beside what is there, lists it, and goes on when it is enough', async () => {
    const { who, page } = await begin();
    assert.match(page.html, /<input[^>]*type="file"[^>]*multiple/s);
    const one = await who.send(page, { street: 'Rue 1', plans: pdf('a.pdf'), action: 'add:plans' });
    assert.equal(one.status, 200);
    assert.match(one.path, /\/papers#field-plans-received$/, 'the page opens at the files');
    assert.equal(one.attribute('field-plans-received', 'role'), 'group');
    assert.equal(one.attribute('field-street', 'value'), 'Rue 1', 'what was typed stays');
    const few = await who.send(one);
    assert.equal(few.status, 422);
    assert.deepEqual(few.summary, [
      [
        '#field-plans',
        'Le nombre de fichiers pour «\u202fPlans\u202f» est de 1, le minimum est de 2. Ajoutez ceux qui manquent.',
      ],
    ]);
    const next = await who.send(few, { plans: [pdf('b.pdf'), pdf('c.pdf')] });
    assert.match(next.path, /\/more$/);
    assert.deepEqual(await namesOf(page), ['a.pdf', 'b.pdf', 'c.pdf']);
    const check = await who.send(next);
    assert.match(check.text, /a\.pdf.*b\.pdf.*c\.pdf/s);
    await who.send(check);
    const { answers, openFile } = service.submissions.at(-1) ?? assert.fail();
    const handed = filesIn(answers['plans'] as Answer);
    assert.deepEqual(
      await Promise.all(handed.map(async (each) => Buffer.from((await openFile(each)) ?? []).toString())),
      ['%PDF-1.7 a.pdf', '%PDF-1.7 b.pdf', '%PDF-1.7 c.pdf'],
    );
    assert.ok(handed.every(({ sha256 }) => sha256?.length === 64));
  });

  test('removes one by its button, with its bytes, and keeps what is chosen and typed beside it', async () => {
    const { who, page } = await begin();
    const two = await who.send(page, { plans: [pdf('a.pdf'), pdf('b.pdf')], action: 'add:plans' });
    const [gone] = await keptOf(page);
    const left = await who.send(two, { action: removal(two, 'a.pdf'), street: 'Rue 2', plans: pdf('c.pdf') });
    assert.deepEqual(await namesOf(page), ['b.pdf', 'c.pdf']);
    assert.equal(left.attribute('field-street', 'value'), 'Rue 2');
    assert.equal(
      await service.drafts.loadFile(`f${count}`, idIn(page), gone?.file ?? ''),
      undefined,
      'its bytes are gone',
    );
    const again = await who.send(left, { action: removal(two, 'a.pdf') });
    assert.equal(again.status, 200, 'one that is gone already is no error');
    assert.deepEqual(await namesOf(page), ['b.pdf', 'c.pdf']);
  });

  test('replaces one in its place by its button, with its bytes, where there is no room for one more too', async () => {
    const { who, page } = await begin();
    const names = ['a.pdf', 'b.pdf', 'c.pdf', 'd.pdf'];
    const four = await who.send(page, { plans: names.map((name) => pdf(name)), action: 'add:plans' });
    const gone = (await keptOf(page))[1];
    const other = await who.send(four, { action: replacement(four, 'b.pdf'), street: 'Rue 2', plans: pdf('new.pdf') });
    assert.equal(other.status, 200);
    assert.match(other.path, /#field-plans-received$/);
    assert.equal(other.attribute('field-street', 'value'), 'Rue 2');
    assert.deepEqual(await namesOf(page), ['a.pdf', 'new.pdf', 'c.pdf', 'd.pdf']);
    assert.equal(await service.drafts.loadFile(`f${count}`, idIn(page), gone?.file ?? ''), undefined);
    const same = await who.send(other, { action: replacement(other, 'a.pdf'), plans: pdf('a.pdf', 'better') });
    assert.equal(same.status, 200);
    assert.deepEqual(await namesOf(page), ['a.pdf', 'new.pdf', 'c.pdf', 'd.pdf'], 'of the same name: it is no second');
  });

  test('what is no file to replace another leaves that one where it was, and is told', async () => {
    const { who, page } = await begin();
    const two = await who.send(page, { plans: [pdf('a.pdf'), pdf('b.pdf')], action: 'add:plans' });
    const wrong = await who.send(two, { action: replacement(two, 'a.pdf'), plans: new File(['MZ'], 'x.pdf') });
    assert.equal(wrong.status, 422);
    assert.match(wrong.summary[0]?.[1] ?? '', /x\.pdf\u2069 n’est pas de type/);
    const none = await who.send(two, { action: replacement(two, 'a.pdf') });
    assert.equal(none.status, 422);
    assert.match(none.summary[0]?.[1] ?? '', /a\.pdf\u2069 n’a pas été remplacé.*«\u202fRemplacer\u202f»/);
    assert.deepEqual(await namesOf(page), ['a.pdf', 'b.pdf']);
    await who.send(two, { action: removal(two, 'a.pdf') });
    await who.send(two, { action: replacement(two, 'a.pdf'), plans: pdf('c.pdf') });
    assert.deepEqual(await namesOf(page), ['b.pdf', 'c.pdf'], 'one that another tab has removed: nothing is lost');
  });

  test('the Enter key goes on: the first button of the form is none that removes', async () => {
    const { who, page } = await begin();
    const one = await who.send(page, { plans: pdf('a.pdf'), action: 'add:plans' });
    assert.match(/<button[^>]*>/s.exec(/<form[\s\S]*/.exec(one.html)?.[0] ?? '')?.[0] ?? '', /^(?!.*name=)/s);
  });

  test('two files of one name are both kept, the later with a number, and this is told', async () => {
    const { who, page } = await begin();
    const names = await who.send(page, {
      plans: [pdf('plan.v1.pdf', 'one'), pdf('plan.v1.pdf', 'two'), pdf('plan.v1.pdf', 'three')],
      action: 'add:plans',
    });
    assert.deepEqual(await namesOf(page), ['plan.v1.pdf', 'plan.v1 (2).pdf', 'plan.v1 (3).pdf']);
    assert.match(names.text, /plan\.v1 \(2\)\.pdf.*Envoyé sous le nom \u2068plan\.v1\.pdf\u2069/s);
  });

  test('the same file sent again is kept once, so that nothing doubles when an answer was lost', async () => {
    const { who, page } = await begin();
    const one = await who.send(page, { plans: [pdf('a.pdf'), pdf('a.pdf')], action: 'add:plans' });
    await who.send(one, { plans: pdf('a.pdf'), action: 'add:plans' });
    assert.deepEqual(await namesOf(page), ['a.pdf']);
    const numbered = [pdf('a.pdf', 'other'), pdf('other.pdf', 'a.pdf')];
    await who.send(one, { plans: numbered, action: 'add:plans' });
    await who.send(one, { plans: numbered, action: 'add:plans' });
    assert.deepEqual(await namesOf(page), ['a.pdf', 'a (2).pdf', 'other.pdf'], 'under another name it is another');
  });

  test('what cannot be kept is told by name, each with its reason; the rest is kept', async () => {
    const { who, page } = await begin();
    const told = await who.send(page, {
      plans: [
        pdf('a.pdf'),
        new File([''], 'empty.pdf'),
        new File(['MZ'], 'x.pdf'),
        heic,
        pdf('large.pdf', '', 1025 * KILOBYTE),
      ],
      action: 'add:plans',
    });
    assert.equal(told.status, 422);
    const [[href, words] = ['', '']] = told.summary;
    assert.equal(href, '#field-plans');
    assert.match(
      words,
      /empty\.pdf\u2069 est vide.*x\.pdf\u2069 n’est pas de type.*IMG_0001\.HEIC\u2069 est au format HEIC.*Le plus compatible.*large\.pdf\u2069 dépasse 1/s,
    );
    assert.equal(told.summary.length, 1, 'nothing else is complained about');
    assert.deepEqual(await namesOf(page), ['a.pdf']);
    assert.match(told.text, /a\.pdf.*reçu/s, 'what was kept is listed');
  });

  test('two hundred files: as many as may be are kept, the first others are named', async () => {
    const { who, page } = await begin();
    const told = await who.send(page, { plans: Array.from({ length: 200 }, (_, index) => pdf(`${index}.pdf`)) });
    assert.equal(told.status, 422);
    assert.deepEqual(await namesOf(page), ['0.pdf', '1.pdf', '2.pdf', '3.pdf']);
    const words = told.summary.find(([href]) => href === '#field-plans')?.[1] ?? '';
    assert.match(
      words,
      /4\.pdf\u2069 n’a pas été gardé\u202f: le nombre de fichiers pour «\u202fPlans\u202f» est de 4/,
    );
    assert.match(words, /Nombre d’autres fichiers qui n’ont pas été gardés\u202f: 191, dont \u20689\.pdf/);
  });

  test('all together are limited: the first that is too much is told, a smaller one after it is kept', async () => {
    const { who, page } = await begin();
    const large = (name: string): File => pdf(name, name, 900 * KILOBYTE);
    const told = await who.send(page, {
      plans: [large('a.pdf'), large('b.pdf'), large('c.pdf'), pdf('d.pdf')],
      action: 'add:plans',
    });
    assert.match(told.summary[0]?.[1] ?? '', /c\.pdf\u2069 n’a pas été gardé.*ensemble ne peuvent dépasser 2\u00a0Mo/);
    assert.deepEqual(await namesOf(page), ['a.pdf', 'b.pdf', 'd.pdf']);
  });

  test('two tabs that add and remove lose nothing of each other', async () => {
    const { who, page } = await begin();
    const first = await who.send(page, { plans: [pdf('a.pdf'), pdf('b.pdf')], action: 'add:plans' });
    const other = await who.open(page.path);
    await who.send(first, { plans: pdf('c.pdf'), action: 'add:plans' });
    const removed = await who.send(other, { action: removal(other, 'a.pdf') });
    assert.equal(removed.status, 200);
    assert.deepEqual(await namesOf(page), ['b.pdf', 'c.pdf']);
    const both = await Promise.all(
      ['d.pdf', 'e.pdf'].map((name) => who.send(other, { plans: pdf(name), action: 'add:plans' })),
    );
    assert.deepEqual(
      both.map(({ status }) => status),
      [200, 200],
    );
    assert.deepEqual((await namesOf(page)).toSorted(), ['b.pdf', 'c.pdf', 'd.pdf', 'e.pdf']);
  });

  test('a full disk in the midst: told, nothing half kept, and the files before stay', async () => {
    const { who, page } = await begin();
    const one = await who.send(page, { plans: pdf('a.pdf'), action: 'add:plans' });
    const saveFile = service.drafts.saveFile.bind(service.drafts);
    const written: string[] = [];
    service.drafts.saveFile = async (...given) => {
      if (written.length) throw new StoreError('store_full', 'no space');
      written.push(await saveFile(...given));
      return written[0] ?? '';
    };
    try {
      const full = await who.send(one, { plans: [pdf('b.pdf'), pdf('c.pdf')], action: 'add:plans', street: 'Rue 3' });
      assert.equal(full.status, 503);
      assert.equal(full.attribute('field-street', 'value'), 'Rue 3');
    } finally {
      service.drafts.saveFile = saveFile;
    }
    assert.deepEqual(await namesOf(page), ['a.pdf']);
    assert.equal(
      await service.drafts.loadFile(`f${count}`, idIn(page), written[0] ?? ''),
      undefined,
      'nothing is left behind',
    );
  });

  test('with JSON: what was refused is told, what was taken leads to the page again', async () => {
    const { who, page } = await begin();
    const told = await who.json(page, { plans: [pdf('a.pdf'), heic], action: 'add:plans' });
    assert.equal(told.status, 422);
    assert.deepEqual(
      told.json.errors.map(({ name, code }: { name: string; code: string }) => [name, code]),
      [['plans', 'file_heic']],
    );
    const taken = await who.json(page, { plans: pdf('b.pdf'), action: 'add:plans' });
    assert.equal(taken.json.next, page.path, 'no fragment: it is a new page');
  });

  test('a name that turns the line around or leads to a folder is shown as what it is', async () => {
    const { who, page } = await begin();
    const hostile = `../../${'x'.repeat(10_000)}\u202Efdp.exe/\u2066plan\u202E<b>.pdf`;
    const shown = await who.send(page, { plans: pdf(hostile, 'x'), action: 'add:plans' });
    assert.deepEqual(await namesOf(page), ['plan<b>.pdf']);
    assert.match(shown.html, /<bdi>plan&lt;b(>|&gt;)\.pdf<\/bdi>/);
  });

  test('is thrown away with its draft, file by file', async () => {
    const { who, page } = await begin();
    const two = await who.send(page, { plans: [pdf('a.pdf'), pdf('b.pdf')], action: 'add:plans' });
    const files = await keptOf(page);
    await who.send(two, {}, `/fr/requests/${idIn(page)}/delete`);
    for (const { file } of files) assert.equal(await service.drafts.loadFile(`f${count}`, idIn(page), file), undefined);
  });
});

describe('a question that takes one file, without script', () => {
  const single: FormFlow = defineFlow({
    ...filesFlow,
    steps: filesFlow.steps.map((step) => ({
      ...step,
      fields: step.fields.map((field) =>
        field.type === 'file'
          ? { ...field, required: false, file: { accept: ['pdf', 'jpeg'] as const, capture: 'environment' as const } }
          : field,
      ),
    })),
  });
  let own: FormService;
  before(async () => {
    own = await startFormService({ options: { flow: single } });
  });
  after(() => own.close());
  const kept = async (page: Seen): Promise<readonly string[]> =>
    filesIn((await own.drafts.load('amina', idIn(page)))?.answers['plans']).map(({ name }) => name);

  test('lists it with its state, replaces it by the next, and removes it, with its bytes', async () => {
    const who = new Visitor(own.url, 'amina');
    const page = await who.open('/fr/requests/new');
    await who.send(page, { street: 'Rue 1', plans: pdf('a.pdf') });
    const listed = await who.open(page.path);
    assert.match(listed.text, /Fichiers reçus.*a\.pdf.*PDF.*reçu.*Remplacer a\.pdf.*Retirer a\.pdf/s);
    const none = await who.send(listed, { action: replacement(listed, 'a.pdf') });
    assert.match(none.summary[0]?.[1] ?? '', /a\.pdf\u2069 n’a pas été remplacé/);
    const other = await who.send(listed, { action: replacement(listed, 'a.pdf'), plans: pdf('b.pdf') });
    assert.deepEqual(await kept(page), ['b.pdf']);
    const [file] = filesIn((await own.drafts.load('amina', idIn(page)))?.answers['plans']);
    const gone = await who.send(other, { action: removal(other, 'b.pdf'), street: 'Rue 2' });
    assert.equal(gone.status, 200);
    assert.equal(gone.attribute('field-street', 'value'), 'Rue 2');
    assert.ok(!gone.html.includes('b.pdf'));
    assert.deepEqual(await kept(page), []);
    assert.equal(await own.drafts.loadFile('amina', idIn(page), file?.file ?? ''), undefined, 'its bytes are gone');
    assert.match((await who.send(gone)).path, /\/more$/, 'it was not required');
  });

  test('the camera has a control of its own, which waits for script and sends nothing', async () => {
    const page = await new Visitor(own.url, 'nora').open('/fr/requests/new');
    const [camera = ''] = /<input[^>]*capture="environment"[^>]*>/s.exec(page.html) ?? [];
    assert.match(camera, /accept="image\/jpeg"/);
    assert.doesNotMatch(camera, /\sname=/);
    assert.match(page.html, /<div class="tiwizi-camera" hidden/);
    assert.match(page.text, /Prendre une photo/);
  });
});

describe('the rules of several files', () => {
  const words = { 'ar-MA': 'س', zgh: 'ⵙ', 'fr-MA': 's', en: 's' };
  const field = (file: object): FileField => ({
    name: 'f',
    label: words,
    type: 'file',
    file: { accept: ['pdf'], ...file },
  });
  const codeOf = (file: object): unknown => {
    try {
      defineFlow({ id: 'f', version: 1, title: words, steps: [{ id: 's', title: words, fields: [field(file)] }] });
      return undefined;
    } catch (error) {
      return error instanceof FlowError && error.code;
    }
  };

  test('contradictions are refused', () => {
    assert.equal(codeOf({ most: 3, least: 3, maxTotalBytes: 10 }), undefined);
    assert.equal(codeOf({ least: 2 }), 'file_rule');
    assert.equal(codeOf({ most: 2, least: 3 }), 'file_rule');
    assert.equal(codeOf({ maxTotalBytes: 10 }), 'file_rule');
    assert.equal(codeOf({ shrink: 10 }), 'file_rule', 'a photo that was made smaller is a JPEG');
    assert.equal(codeOf({ accept: ['jpeg'], shrink: 10 }), undefined);
    assert.equal(codeOf({ capture: 'user' }), 'file_rule', 'a camera gives JPEG');
    assert.equal(codeOf({ accept: ['jpeg'], capture: 'user' }), undefined);
    assert.equal(codeOf({ accept: ['jpeg'], capture: true }), 'bad_value');
    assert.equal(codeOf({ most: 0 }), 'bad_value');
    assert.equal(codeOf({ most: '3' }), 'bad_value');
  });

  test('all together may be 50 MB where nothing is said, or one file where that is larger', () => {
    const total = (file: object): unknown => kind.fileLimits?.(field(file)).maxTotalBytes;
    assert.equal(total({ most: 2 }), 10 * 1024 * KILOBYTE);
    assert.equal(total({ most: 100 }), 50 * 1024 * KILOBYTE);
    assert.equal(total({ most: 3, maxBytes: 80 * 1024 * KILOBYTE }), 80 * 1024 * KILOBYTE);
  });

  test('what rules that became stricter leave too many or too large is told, in four languages, with no placeholder', () => {
    const kept = (size: number): FileAnswer => ({ file: 'id', name: 'a.pdf', size, type: 'pdf' });
    for (const locale of locales) {
      const issue = (file: object, ...sizes: number[]): string | undefined => {
        const found = kind.check(field(file), sizes.map(kept), { locale, now: new Date() });
        assert.doesNotMatch(found?.message ?? '', /\{\w+\}/);
        return found?.code;
      };
      assert.equal(issue({ most: 2 }, 1, 1, 1), 'file_count');
      assert.equal(issue({ most: 2, maxTotalBytes: 10 }, 6, 6), 'file_total');
      assert.equal(issue({ most: 3, least: 2 }, 1), 'file_least');
      assert.equal(issue({ most: 3, least: 2 }), undefined, 'none at all where none is required');
      assert.equal(issue({ most: 3, maxBytes: 5 }, 1, 6), 'file_too_large');
    }
  });
});

test('a list of two hundred files that were kept shows each, with buttons of its own, whatever they are called', () => {
  const field: FileField = {
    name: 'plans',
    type: 'file',
    file: { accept: ['pdf'], most: 200 },
    label: { en: 'Plans' },
  };
  const answer: readonly FileAnswer[] = Array.from({ length: 200 }, (_, index) => ({
    file: `k${index}`,
    name: index ? `${'ط'.repeat(120)} 🙂 ${index}.pdf` : '<img src=x onerror=alert(1)>.pdf',
    size: 1,
    type: 'pdf',
  }));
  const html = renderTemplate(printField({ field, asked: true, answer }, 'ar-MA'));
  const [shown = '', blank = ''] = html.split('<template');
  assert.equal(shown.match(/data-tiwizi-key=/g)?.length, 200);
  assert.equal(new Set(shown.match(/value="(?:remove|replace):plans\.k\d+"/g)).size, 400);
  assert.ok(shown.includes('&lt;img src=x') && !shown.includes('<img'));
  assert.equal(blank.match(/data-tiwizi-key=/g)?.length, 1);
});
