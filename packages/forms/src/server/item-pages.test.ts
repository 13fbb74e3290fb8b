// Repeating groups whose items have a page each, by post and without script.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startFormService, type FormService } from '../../fixtures/form-service.ts';
import { itemPagesFlow } from '../../fixtures/item-pages.flow.ts';
import { Visitor, type Seen } from '../../fixtures/visitor.ts';
import { defineFlow, isFile, type Answers, type FormFlow } from '../flow/index.ts';
import type { Draft } from './draft.ts';

const png = (name: string): File =>
  new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, name.length])], name, {
    type: 'image/png',
  });

/** The ids of the items that a list shows, in their order. */
const itemsOn = ({ html }: Seen, group = 'equipment'): readonly string[] =>
  [...html.matchAll(new RegExp(`name="${group}" value="([a-z\\d]+)"`, 'g'))].map(([, id = '']) => id);
const draftId = ({ path }: Seen): string => path.split('/')[3] ?? '';
const pageOf = ({ path }: Seen): string => path.split('/')[4] ?? '';
/** What a list says of its items, one after the other. */
const told = ({ html }: Seen): string =>
  (/<div[^>]* data-tiwizi-group="equipment"[\s\S]*?(?=<button[^>]*id="add-)/.exec(html)?.[0] ?? '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

let service: FormService;
let count = 0;
before(async () => {
  service = await startFormService({ options: { flow: itemPagesFlow } });
});
after(() => service.close());

interface Begun {
  readonly who: Visitor;
  readonly owner: string;
  readonly list: Seen;
  readonly first: string;
}

/** Somebody at the list of equipment, which has one item that is not filled in. */
async function begin(answers: Record<string, string> = {}, on: FormService = service): Promise<Begun> {
  const owner = `owner${++count}`;
  const who = new Visitor(on.url, owner);
  const list = await who.send(await who.open('/fr/requests/new'), { shop: 'Café', ...answers });
  return { who, owner, list, first: itemsOn(list)[0] ?? '' };
}

const draftOf = async (owner: string, page: Seen): Promise<Draft> => {
  const draft = await service.drafts.load(owner, draftId(page));
  assert.ok(draft);
  return draft;
};
const listUrl = (page: Seen): string => page.path.replace(/\/[^/]*$/, '/equipment');

describe('items with a page each, by post', () => {
  test('those of which all is known already need not be opened one by one; those that miss something do', async () => {
    const known = await startFormService({
      options: {
        flow: itemPagesFlow,
        prefill: async () => ({ equipment: [{ kind: 'table' }, {}, { kind: 'other' }] }),
      },
    });
    try {
      const { who, list } = await begin({}, known);
      const [, empty, unnamed] = itemsOn(list);
      assert.match(
        told(list),
        /^Équipement 1 Table Modifier .* Équipement 2 À compléter .* Équipement 3 .*À compléter/,
      );
      const item = await who.send(list);
      assert.equal(pageOf(item), `equipment.${empty}`, 'the first that misses something');
      const left = await who.send(item, { [`equipment.${empty}.kind`]: 'table' });
      assert.equal(pageOf(await who.send(left)), `equipment.${unnamed}`);
    } finally {
      await known.close();
    }
  });

  test('are filled in one by one from their list, and are handed over as one', async () => {
    const { who, owner, list, first } = await begin();
    assert.equal(pageOf(list), 'equipment');
    assert.equal(told(list), 'Équipement 1 À compléter Compléter Équipement 1 Retirer Équipement 1');
    // Continuing leads to what is not finished; the page is called after its item.
    const item = await who.send(list);
    assert.equal(pageOf(item), `equipment.${first}`);
    assert.match(item.html, /<title>Équipement 1 – Permis de terrasse/);
    const wrong = await who.send(item);
    assert.equal(wrong.status, 422);
    assert.deepEqual(
      wrong.summary,
      [[`#field-equipment-${first}-kind`, 'Aucun choix pour «\u202fType\u202f». Choisissez une réponse.']],
      'said without the name of the item, which the page has',
    );
    // A branch of the item is asked on its page.
    const asked = await who.send(item, { [`equipment.${first}.kind`]: 'other' });
    assert.equal(pageOf(asked), `equipment.${first}`);
    const back = await who.send(asked, {
      [`equipment.${first}.otherKind`]: 'Parasol',
      [`equipment.${first}.photo`]: png('parasol.png'),
    });
    assert.equal(pageOf(back), 'equipment');
    assert.equal(told(back), 'Équipement 1 Autre Parasol Modifier Équipement 1 Retirer Équipement 1');
    const added = await who.send(back, { action: 'add:equipment' });
    const [, second = ''] = itemsOn(await who.open(listUrl(added)));
    assert.equal(pageOf(added), `equipment.${second}`);
    const both = await who.send(added, { [`equipment.${second}.kind`]: 'table' });
    assert.deepEqual(itemsOn(both), [first, second]);
    const end = await who.send(both);
    assert.equal(pageOf(end), 'end');
    const check = await who.send(end, { note: 'près du mur' });
    assert.match(check.path, /\/check$/);
    assert.match(check.html, /<h3[^>]*>Équipement 1<\/h3>[\s\S]*Parasol[\s\S]*<h3[^>]*>Équipement 2<\/h3>/);
    assert.match(check.html, new RegExp(`/equipment\\.${second}\\?return=check#field-equipment-${second}-kind"`));
    assert.match(check.html, /\/equipment\?return=check#field-equipment"/);
    await who.send(check);
    const { answers, openFile } = service.submissions.at(-1) ?? assert.fail();
    const items = answers['equipment'] as readonly Answers[];
    assert.deepEqual(
      items.map(({ kind, otherKind }) => [kind, otherKind]),
      [
        ['other', 'Parasol'],
        ['table', undefined],
      ],
    );
    const photo = items[0]?.['photo'];
    assert.ok(isFile(photo) && (await openFile(photo)), owner);
  });

  test('are changed from the answers to check, which one comes back to', async () => {
    const { who, list, first } = await begin();
    const filled = await who.send(await who.send(list), { [`equipment.${first}.kind`]: 'table' });
    const check = await who.send(await who.send(filled));
    assert.match(check.path, /\/check$/);
    const item = await who.open(check.path.replace('check', `equipment.${first}?return=check`));
    const changed = await who.send(item, { [`equipment.${first}.kind`]: 'other' });
    assert.equal(pageOf(changed), `equipment.${first}?return=check`, 'which asks more now');
    const back = await who.send(changed, { [`equipment.${first}.otherKind`]: 'Store' });
    assert.match(back.path, /\/check$/);
    assert.match(back.text, /Store/);
    // One more, from there.
    const more = await who.send(await who.open(check.path.replace('check', 'equipment?return=check')), {
      action: 'add:equipment',
    });
    assert.match(more.path, /\?return=check$/);
    const kind = Object.keys(more.values).find((name) => name.endsWith('.kind')) ?? '';
    const again = await who.send(more, { [kind]: 'table' });
    assert.match(again.path, /\/equipment\?return=check$/);
    assert.match((await who.send(again)).path, /\/check$/);
  });

  test('back leads to the list and keeps what was typed; one that was changed is finished only by continuing', async () => {
    const { who, owner, list, first } = await begin();
    const item = await who.send(list, { action: `change:equipment.${first}` });
    const back = await who.send(item, { [`equipment.${first}.kind`]: 'table', action: 'back' });
    assert.equal(pageOf(back), 'equipment');
    assert.match(told(back), /^Équipement 1 Table À compléter/);
    assert.equal((await draftOf(owner, back)).answers[`equipment.${first}.kind`], 'table');
    assert.equal(pageOf(await who.open(listUrl(back).replace('equipment', 'end'))), 'equipment', 'nothing is skipped');
    assert.equal(pageOf(await who.send(back)), `equipment.${first}`);
    assert.equal(pageOf(await who.send(list, { action: 'back' })), 'shop');
  });

  test('one is removed with its answers and files, and its page leads to the list, which tells it', async () => {
    const { who, owner, list, first } = await begin();
    const item = await who.send(list);
    const photo = { [`equipment.${first}.kind`]: 'table', [`equipment.${first}.photo`]: png('a.png') };
    const filled = await who.send(item, photo);
    assert.match(filled.html, /value="remove:equipment\.[^>]+hidden/, 'the last of at least one stays');
    const added = await who.send(filled, { action: 'add:equipment' });
    const [, second = ''] = itemsOn(await who.open(listUrl(added)));
    const kept = (await draftOf(owner, list)).answers[`equipment.${first}.photo`];
    assert.ok(isFile(kept) && (await service.drafts.loadFile(owner, draftId(list), kept.file)));
    const left = await who.send(await who.open(listUrl(added)), { action: `remove:equipment.${first}` });
    assert.equal(left.path.replace(/.*#/, '#'), `#item-equipment-${second}`);
    assert.deepEqual(itemsOn(left), [second]);
    const draft = await draftOf(owner, left);
    assert.deepEqual(
      [...Object.keys(draft.answers), ...draft.done, ...Object.keys(draft.changed)].filter((name) =>
        name.includes(first),
      ),
      [],
      'nothing of it is left',
    );
    assert.equal(await service.drafts.loadFile(owner, draftId(list), kept.file), undefined, 'its file is thrown away');
    // Its page, open in another tab: what is sent of it is kept nowhere, a file neither.
    for (const gone of [await who.open(item.path), await who.send(item, photo)]) {
      assert.equal(gone.path.replace(/.*\//, ''), 'equipment?gone');
      assert.match(gone.text, /Cet élément a été retiré depuis un autre onglet/);
      assert.deepEqual(itemsOn(gone), [second]);
    }
    const saved = await who.fetch(`${item.path}?save=draft`, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: new URLSearchParams({ ...item.values, [`equipment.${first}.kind`]: 'table' }),
    });
    assert.equal(saved.status, 409);
    assert.equal(((await saved.json()) as { code: string }).code, 'item_gone');
    assert.deepEqual((await draftOf(owner, left)).answers, draft.answers);
  });

  test('one that is removed while a file of it is being kept leaves no file behind', async () => {
    const { who, owner, list, first } = await begin();
    const added = await who.send(list, { action: 'add:equipment' });
    const item = await who.open(listUrl(added).replace(/equipment$/, `equipment.${first}`));
    const { saveFile, removeFile } = service.drafts;
    const files = new Set<string>();
    let isRemoved = false;
    service.drafts.saveFile = async (...given) => {
      const file = await saveFile.apply(service.drafts, given);
      files.add(file);
      if (!isRemoved) {
        // As another server does, behind this one's back.
        isRemoved = true;
        const draft = await draftOf(owner, list);
        const [, second = ''] = draft.answers['equipment'] as readonly string[];
        await service.drafts.save({ ...draft, answers: { ...draft.answers, equipment: [second] } }, draft.revision);
      }
      return file;
    };
    service.drafts.removeFile = (...given) => {
      files.delete(given[2]);
      return removeFile.apply(service.drafts, given);
    };
    try {
      const told = await who.send(item, {
        [`equipment.${first}.kind`]: 'table',
        [`equipment.${first}.photo`]: png('a.png'),
      });
      assert.equal(told.path.replace(/.*\//, ''), 'equipment?gone');
    } finally {
      Object.assign(service.drafts, { saveFile, removeFile });
    }
    assert.ok(isRemoved);
    assert.deepEqual([...files], []);
    assert.deepEqual(
      Object.keys((await draftOf(owner, list)).answers).filter((name) => name.includes(`.${first}.`)),
      [],
    );
  });

  test('two tabs that change different items do not get in each other’s way', async () => {
    const { who, owner, list, first } = await begin();
    const added = await who.send(list, { action: 'add:equipment' });
    const second = pageOf(added).replace('equipment.', '');
    const other = await who.open(listUrl(added).replace(/equipment$/, `equipment.${first}`));
    assert.equal(pageOf(await who.send(added, { [`equipment.${second}.kind`]: 'table', writer: 'a' })), 'equipment');
    const kept = await who.send(other, { [`equipment.${first}.kind`]: 'table', writer: 'b' });
    assert.equal(kept.status, 200);
    assert.equal(pageOf(kept), 'equipment');
    const { answers } = await draftOf(owner, list);
    assert.deepEqual([answers[`equipment.${first}.kind`], answers[`equipment.${second}.kind`]], ['table', 'table']);
    // The same item is told of.
    const [one, two] = [await who.open(other.path), await who.open(other.path)];
    await who.send(one, { [`equipment.${first}.kind`]: 'other', writer: 'a' });
    assert.equal(
      (
        await who.send(two, {
          [`equipment.${first}.kind`]: 'table',
          [`equipment.${first}.bought-year`]: '2020',
          writer: 'b',
        })
      ).status,
      409,
    );
  });

  test('none where none is needed: the list is continued from, and says so where the answers are checked', async () => {
    const { who, list, first } = await begin({ hasHelpers: 'yes' });
    const filled = await who.send(await who.send(list), { [`equipment.${first}.kind`]: 'table' });
    const helpers = await who.send(filled);
    assert.equal(pageOf(helpers), 'helpers');
    assert.deepEqual(itemsOn(helpers, 'helpers'), []);
    assert.match(helpers.text, /Aides \(facultatif\)/);
    const check = await who.send(await who.send(helpers));
    assert.match(check.path, /\/check$/);
    assert.match(check.text, /AidesAucun/);
  });

  test('a hundred items are listed, continued from and shown; the hundred and first is not made', async () => {
    const { who, owner, list } = await begin();
    const draft = await draftOf(owner, list);
    const ids = Array.from({ length: 99 }, (_, index) => `i${index}`);
    const own = Object.fromEntries(ids.map((id) => [`equipment.${id}.kind`, 'table']));
    await service.drafts.save(
      {
        ...draft,
        answers: { ...draft.answers, ...own, equipment: ids },
        done: [...draft.done, ...ids.map((id) => `equipment.${id}`)],
      },
      draft.revision,
    );
    const added = await who.send(await who.open(list.path), { action: 'add:equipment' });
    const full = await who.send(added, {
      [`${pageOf(added)}.kind`]: 'other',
      [`${pageOf(added)}.otherKind`]: 'Parasol',
    });
    assert.equal(itemsOn(full).length, 100);
    assert.match(full.html, /value="add:equipment"[^>]*hidden/);
    assert.equal(itemsOn(await who.send(full, { action: 'add:equipment' })).length, 100);
    const check = await who.send(await who.send(full));
    assert.match(check.text, /Équipement 100/);
    await who.send(check);
    assert.equal((service.submissions.at(-1)?.answers['equipment'] as readonly Answers[]).length, 100);
  });

  test('pages of items that never were, and names of every object, lead to the list', async () => {
    const { who, owner, list } = await begin();
    const before = await draftOf(owner, list);
    for (const id of ['zzzzzz', '__proto__', 'constructor', '..', 'a.b', '']) {
      const seen = await who.open(`${listUrl(list)}.${id}`);
      assert.equal(pageOf(seen).replace(/\?gone$/, ''), 'equipment', id);
      const sent = await who.send(list, { [`equipment.${id}.kind`]: 'table' }, `${listUrl(list)}.${id}`);
      assert.equal(pageOf(sent).replace(/\?gone$/, ''), 'equipment', id);
    }
    assert.equal(pageOf(await who.open(listUrl(list).replace('equipment', 'shop.x'))).replace('?gone', ''), 'shop');
    for (const action of ['change:equipment.zzzzzz', 'change:equipment', 'change:shop.x', 'remove:equipment.zzzzzz'])
      await who.send(list, { action });
    assert.deepEqual((await draftOf(owner, list)).answers, before.answers);
  });
});

describe('what the service itself says of items with pages', () => {
  test('is said on the page of the item, when it or the list is continued from, and when all is sent', async () => {
    let forbidden = 'ladder';
    const own = await startFormService({
      options: {
        flow: itemPagesFlow,
        checkStep: async (step, answers) =>
          ((answers['equipment'] ?? []) as readonly Answers[]).flatMap(({ kind }, index) =>
            step === 'equipment' && kind === forbidden
              ? [{ name: `equipment[${index}].kind`, code: 'forbidden', message: 'Interdit.', href: '#' }]
              : [],
          ),
      },
    });
    try {
      const { who, list, first } = await begin({}, own);
      forbidden = 'table';
      const item = await who.send(list);
      const wrong = await who.send(item, { [`equipment.${first}.kind`]: 'table' });
      assert.equal(wrong.status, 422);
      assert.deepEqual(wrong.summary, [[`#field-equipment-${first}-kind`, 'Interdit.']]);
      forbidden = 'ladder';
      const filled = await who.send(item, { [`equipment.${first}.kind`]: 'table' });
      forbidden = 'table';
      const opened = await who.send(filled);
      assert.equal(pageOf(opened), `equipment.${first}?refused`);
      assert.deepEqual(opened.summary, [[`#field-equipment-${first}-kind`, 'Interdit.']]);
      forbidden = 'ladder';
      const check = await who.send(await who.send(await who.send(opened)));
      assert.match(check.path, /\/check$/);
      forbidden = 'table';
      const refused = await who.send(check);
      assert.equal(refused.status, 422);
      assert.deepEqual(refused.summary, [[`#field-equipment-${first}-kind`, 'Interdit.']]);
      assert.match(refused.html, new RegExp(`data-tiwizi-step="equipment\\.${first}"`));
    } finally {
      await own.close();
    }
  });
});

describe('a form of sections', () => {
  test('has the pages of items in the section of their list, which is under way once one is', async () => {
    const { title } = itemPagesFlow;
    const own = await startFormService({
      options: {
        flow: {
          ...itemPagesFlow,
          sections: [
            { id: 'things', title, steps: ['shop', 'equipment', 'helpers'] },
            { id: 'rest', title, steps: ['end'], after: ['things'] },
          ],
        } as FormFlow,
      },
    });
    try {
      const who = new Visitor(own.url, `owner${++count}`);
      const tasks = await who.open('/fr/requests/new');
      const list = await who.send(await who.open(tasks.path.replace('tasks', 'shop')), { shop: 'Café' });
      const item = await who.send(list);
      const typed = await who.send(item, { [`${pageOf(item)}.kind`]: 'table', action: 'tasks' });
      assert.match(typed.html, /id="task-things" data-tiwizi-task="under-way"/);
      const done = await who.send(await who.send(await who.open(item.path)));
      assert.match(done.html, /id="task-things" data-tiwizi-task="done"/);
    } finally {
      await own.close();
    }
  });
});

test('a group whose items have pages is alone in its step', () => {
  const [shop, equipment] = itemPagesFlow.steps;
  const flow = { ...itemPagesFlow, steps: [{ ...shop, fields: [...shop.fields, ...equipment.fields] }] };
  assert.throws(() => defineFlow(flow as FormFlow), /group_rule: shop\.equipment has a page for each item/);
});
