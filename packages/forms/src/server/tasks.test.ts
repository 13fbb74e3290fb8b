import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startFormService, type FormService } from '../../fixtures/form-service.ts';
import { tasksFlow } from '../../fixtures/tasks.flow.ts';
import { Visitor, type Seen } from '../../fixtures/visitor.ts';
import type { Answers } from '../flow/answers.ts';

let service: FormService;
before(async () => {
  service = await startFormService({ options: { flow: tasksFlow } });
});
after(() => service.close());

let count = 0;
const visitor = (): Visitor => new Visitor(service.url, `tasks${++count}`);
const draftOf = ({ path }: Seen): string => path.split('/').slice(0, 4).join('/');
const pageOf = ({ path }: Seen): string => path.split('/').slice(4).join('/');

/** What the list says: of each task its name, its state, and where it leads. */
const tasksOn = ({ html }: Seen): readonly string[] =>
  [
    ...html.matchAll(/<li class="tiwizi-task-list__task" id="task-([\w-]+)" data-tiwizi-task="([\w-]+)"(.*?)<\/li/gs),
  ].map(([, id, state, rest = '']) => [id, state, /href="[^"]*\/([\w-]+)"/.exec(rest)?.[1]].filter(Boolean).join(' '));
const goesOnAt = ({ html }: Seen): string | undefined =>
  /<a class="tiwizi-button" href="[^"]*\/([\w-]+)"/.exec(html)?.[1];

/** A task, as it is done: its first step, and what is answered on each. */
type Done = readonly [string, ...Readonly<Record<string, string>>[]];

/** Does a whole task, and comes back to the list. */
async function doTask(who: Visitor, draft: string, ...[step, ...answers]: Done): Promise<Seen> {
  let page = await who.open(`${draft}/${step}`);
  assert.equal(pageOf(page), step);
  for (const each of answers) page = await who.send(page, each);
  assert.equal(pageOf(page), 'tasks');
  return page;
}
const applicant: Done = ['person', { name: 'Amina' }, { email: '' }];
const books: Done = ['goods', { sells: 'books' }];
const food: Done = ['goods', { sells: 'food' }];
const place: Done = ['place', { market: 'Souk' }];
const hygiene: Done = ['kitchen', { kitchen: 'Rabat' }, { training: 'Salé' }];

describe('a form that is a list of tasks, without script', () => {
  test('begins at the list, is done in any order, and ends at the answers once all is done', async () => {
    const who = visitor();
    const list = await who.open('/fr/requests/new');
    const draft = draftOf(list);
    assert.equal(pageOf(list), 'tasks');
    assert.deepEqual(tasksOn(list), [
      'applicant not-started person',
      'goods not-started goods',
      'place not-started place',
      'truth blocked',
    ]);
    assert.match(list.text, /Tâches terminées\u202f: 0 sur 4\./);
    assert.match(list.text, /À terminer d’abord\u202f: Demandeur, Produits et Emplacement\./);
    assert.equal(goesOnAt(list), 'person');

    const second = await doTask(who, draft, ...place);
    assert.deepEqual(tasksOn(second).slice(2), ['place done place', 'truth blocked']);
    await doTask(who, draft, ...books);
    const third = await doTask(who, draft, ...applicant);
    assert.deepEqual(tasksOn(third).at(-1), 'truth not-started truth');
    assert.equal(goesOnAt(third), 'truth');
    const last = await doTask(who, draft, 'truth', { remarks: '' });
    assert.equal(goesOnAt(last), 'check');
    const check = await who.open(`${draft}/check`);
    assert.equal(pageOf(check), 'check');
    const receipt = await who.send(check);
    assert.match(receipt.path, /^\/fr\/receipt\//);
    assert.deepEqual(service.submissions.at(-1)?.answers, {
      name: 'Amina',
      sells: 'books',
      market: 'Souk',
    });
  });

  test('leads to the list from everywhere as long as something is left', async () => {
    const who = visitor();
    const draft = draftOf(await who.open('/fr/requests/new'));
    for (const way of ['', '/check', '/truth', '/contact', '/kitchen', '/nothing'])
      assert.equal(pageOf(await who.open(draft + way)), 'tasks', way);
    const person = await who.open(`${draft}/person`);
    for (const way of ['/check', '/tasks'])
      assert.equal(pageOf(await who.send(person, {}, draft + way)), 'tasks', `post ${way}`);
  });

  test('each step leads back to it, and keeps what was typed', async () => {
    const who = visitor();
    const draft = draftOf(await who.open('/fr/requests/new'));
    const person = await who.open(`${draft}/person`);
    assert.match(person.text, /Étape 1 sur 2/);
    const list = await who.send(person, { name: 'Amina', action: 'tasks' });
    assert.equal(pageOf(list), 'tasks');
    assert.equal(tasksOn(list)[0], 'applicant under-way person');
    assert.equal((await who.open(`${draft}/person`)).values['name'], 'Amina');
    const first = await who.send(await who.open(`${draft}/goods`), { action: 'back' });
    assert.equal(pageOf(first), 'tasks', 'back from the first step of a task');
    const contact = await who.send(await who.open(`${draft}/person`), {});
    assert.equal(pageOf(contact), 'contact');
    assert.equal(pageOf(await who.send(contact, { action: 'back' })), 'person');
  });

  test('from the answers to check one comes to it, and back to them by what is changed', async () => {
    const who = visitor();
    const draft = draftOf(await who.open('/fr/requests/new'));
    for (const task of [applicant, books, place]) await doTask(who, draft, ...task);
    await doTask(who, draft, 'truth', { remarks: '' });
    const check = await who.open(`${draft}/check`);
    assert.match(check.html, /value="back"[^>]* hidden/, 'what leads back is the list');
    assert.equal(pageOf(await who.send(check, { action: 'tasks' })), 'tasks');
    assert.equal(pageOf(await who.send(check, { action: 'back' })), 'tasks');
    const again = await who.send(await who.open(`${draft}/place?return=check`), { market: 'Autre' });
    assert.equal(pageOf(again), 'check');
    const other = await who.send(await who.open(`${draft}/goods?return=check`), { sells: 'food' });
    assert.equal(pageOf(other), 'tasks', 'another task has come up');
    assert.deepEqual(tasksOn(other).slice(1), [
      'goods done goods',
      'hygiene not-started kitchen',
      'place done place',
      'truth done truth',
    ]);
    assert.equal(pageOf(await who.send(check)), 'tasks', 'nothing is handed over that is not complete');
  });

  test('two tabs that finish the same task finish it once, and are told where they differ', async () => {
    const who = visitor();
    const draft = draftOf(await who.open('/fr/requests/new'));
    const [one, other] = [await who.open(`${draft}/place`), await who.open(`${draft}/place`)];
    assert.equal(pageOf(await who.send(one, { market: 'Souk' })), 'tasks');
    const same = await who.send(other, { market: 'Souk' });
    assert.deepEqual([pageOf(same), tasksOn(same)[2]], ['tasks', 'place done place']);
    const differs = await who.send(other, { market: 'Autre' });
    assert.equal(differs.status, 409);
    assert.match(differs.text, /autre onglet/);
  });

  test('a task that goes away while one is in it: what was typed is kept, and it is said', async () => {
    const who = visitor();
    const draft = draftOf(await who.open('/fr/requests/new'));
    await doTask(who, draft, ...food);
    const kitchen = await who.open(`${draft}/kitchen`);
    await doTask(who, draft, ...books);
    const list = await who.send(kitchen, { kitchen: 'Rabat' });
    assert.equal(list.status, 200);
    assert.equal(list.path, `${draft}/tasks?gone`);
    assert.match(list.text, /Une autre réponse a changé/);
    assert.deepEqual(
      tasksOn(list).map((task) => task.split(' ')[0]),
      ['applicant', 'goods', 'place', 'truth'],
    );
    assert.equal((await who.json(kitchen, { kitchen: 'Rabat' })).json.next, `${draft}/tasks?gone`);
    await doTask(who, draft, ...food);
    assert.equal((await who.open(`${draft}/kitchen`)).values['kitchen'], 'Rabat', 'and is there when it comes back');
    await doTask(who, draft, ...hygiene);
  });

  test('a task that waits again for one that was opened again is told so, with what was typed kept', async () => {
    const who = visitor();
    const draft = draftOf(await who.open('/fr/requests/new'));
    for (const task of [applicant, books, place]) await doTask(who, draft, ...task);
    const truth = await who.open(`${draft}/truth`);
    await who.send(await who.open(`${draft}/place`), { market: '', action: 'tasks' });
    assert.equal(pageOf(await who.open(`${draft}/truth`)), 'tasks');
    const list = await who.send(truth, { remarks: 'Bonjour', action: 'tasks' });
    assert.equal(tasksOn(list).at(-1), 'truth blocked');
    await doTask(who, draft, ...place);
    assert.equal((await who.open(`${draft}/truth`)).values['remarks'], 'Bonjour');
  });

  test('the script is led along the steps of a task, and then to the list', async () => {
    const who = visitor();
    const draft = draftOf(await who.open('/fr/requests/new'));
    const person = await who.open(`${draft}/person`);
    assert.doesNotMatch(person.html, /data-tiwizi-step="goods"/, 'other tasks are pages of their own');
    const { json } = await who.json(person, { name: 'Amina' });
    assert.deepEqual([json.step, json.progress.current], ['contact', 2]);
    const contact = await who.open(`${draft}/contact`);
    const next = (await who.json(contact, {})).json;
    assert.deepEqual([next.next, next.step], [`${draft}/tasks`, undefined]);
  });

  test('a draft that was begun is taken up at the list', async () => {
    const who = visitor();
    const draft = draftOf(await who.open('/fr/requests/new'));
    await doTask(who, draft, ...place);
    const offered = await who.open('/fr/requests/new');
    const [, href = ''] = /href="([^"]*\/check)"/.exec(offered.html) ?? [];
    assert.equal((await who.open(href)).path, `${draft}/tasks`);
  });

  test('a draft of an older version of the form comes to the list, which says so', async () => {
    const options = { flow: { ...tasksFlow, version: 2 }, migrations: { 1: (answers: Answers) => answers } };
    const renewed = await startFormService({ drafts: service.drafts, options });
    const who = visitor();
    const draft = draftOf(await who.open('/fr/requests/new'));
    await doTask(who, draft, ...place);
    const later = new Visitor(renewed.url, who.cookie.replace('session=', ''));
    const list = await later.open(`${draft}/check`);
    assert.equal(list.path, `${draft}/tasks`);
    assert.match(list.text, /Le formulaire a changé/);
    assert.equal((await later.open(`${draft}/place`)).values['market'], 'Souk');
    await renewed.close();
  });

  test('is in four languages', async () => {
    const who = visitor();
    for (const [language, word] of [
      ['ar', 'لا يمكن بدؤها الآن'],
      ['zgh', 'ⵓⵔⵜⴰ ⵜⵣⵎⵉⵔ'],
      ['fr', 'Ne peut pas encore'],
      ['en', 'Cannot start yet'],
    ] as const)
      assert.match((await who.open(`/${language}/requests/new`)).text, new RegExp(word));
  });

  test('a form without sections has no such page', async () => {
    const plain = await startFormService();
    const who = new Visitor(plain.url, 'plain');
    const first = await who.open('/fr/requests/new');
    assert.doesNotMatch(first.html, /value="tasks"/);
    assert.equal(pageOf(await who.open(`${draftOf(first)}/tasks`)), pageOf(first));
    await plain.close();
  });
});
