import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startFormService, type FormService } from '../../fixtures/form-service.ts';
import { groupFlow } from '../../fixtures/group.flow.ts';
import { Visitor, type Seen } from '../../fixtures/visitor.ts';
import { checkFlow } from '../cli/check-flow.ts';
import { isFile, type Answers, type FormFlow } from '../flow/index.ts';

const png = (name: string): File =>
  new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, name.length])], name, {
    type: 'image/png',
  });

/** The ids of a group's items on a page, in their order. */
const itemsOn = ({ html }: Seen, group: string): readonly string[] =>
  [...html.matchAll(new RegExp(`name="${group}" value="([a-z0-9]+)"`, 'g'))].map(([, id = '']) => id);

const draftId = ({ path }: Seen): string => path.split('/')[3] ?? '';

test('an identifier that each item asks for says what it is needed for, and how long it is kept', () => {
  const words = groupFlow.title;
  const asks = (rules: object): FormFlow => {
    const cnie = { name: 'cnie', label: words, identifier: 'cnie', ...rules } as const;
    const group = { name: 'g', type: 'group', label: words, item: words, fields: [cnie] } as const;
    return { ...groupFlow, steps: [{ id: 'one', title: words, fields: [group] }] };
  };
  assert.deepEqual(
    checkFlow(asks({})).map(({ code }) => code),
    ['identifier_purpose'],
  );
  assert.deepEqual(checkFlow(asks({ purpose: words, retention: 'P1Y' })), []);
});

describe('a repeating group by post, without script', () => {
  let service: FormService;
  let count = 0;
  before(async () => {
    service = await startFormService({ options: { flow: groupFlow } });
  });
  after(() => service.close());

  const answersOf = async (owner: string, page: Seen): Promise<Answers> =>
    (await service.drafts.load(owner, draftId(page)))?.answers ?? {};

  /** Somebody at the step of equipment, which has one item already. */
  async function begin(
    answers: Record<string, string> = {},
  ): Promise<{ who: Visitor; owner: string; page: Seen; first: string }> {
    const owner = `owner${++count}`;
    const who = new Visitor(service.url, owner);
    const page = await who.send(await who.open('/fr/requests/new'), { shop: 'Café', ...answers });
    const [first = ''] = itemsOn(page, 'equipment');
    return { who, owner, page, first };
  }

  test('begins with the items that it must have, adds others at their place, and complains of nothing meanwhile', async () => {
    const { who, page, first } = await begin();
    assert.equal(itemsOn(page, 'equipment').length, 1);
    assert.match(page.text, /Équipement 1/);
    const two = await who.send(page, {
      [`equipment.${first}.kind`]: 'table',
      note: 'près du mur',
      action: 'add:equipment',
    });
    const ids = itemsOn(two, 'equipment');
    assert.equal(two.status, 200);
    assert.equal(two.path.replace(/.*#/, '#'), `#item-equipment-${ids[1]}`);
    assert.equal(
      two.attribute(`item-equipment-${ids[1]}`, 'tabindex'),
      '-1',
      'the legend of the new item takes the focus',
    );
    assert.deepEqual(ids.slice(0, 1), [first]);
    assert.equal(two.values[`equipment.${first}.kind`], 'table');
    assert.equal(two.values['note'], 'près du mur');
    assert.deepEqual([two.invalid, two.summary], [[], []]);
    const three = await who.send(two, { action: 'add:equipment' });
    assert.equal(itemsOn(three, 'equipment').length, 3);
    assert.match(three.html, /<button[^>]+value="add:equipment"[^>]+hidden/, 'at most three');
    const more = await who.send(three, { action: 'add:equipment' });
    assert.deepEqual(itemsOn(more, 'equipment'), itemsOn(three, 'equipment'));
  });

  test('the first button of the page, which the Enter key presses, removes nothing', async () => {
    const { page } = await begin();
    const form = page.html.slice(page.html.indexOf('<form'));
    assert.match(/<button[^>]*>/.exec(form)?.[0] ?? '', /aria-hidden="true"/);
    assert.doesNotMatch(/<button[^>]*>/.exec(form)?.[0] ?? '', /name=/);
  });

  test('removes an item with its answers and its file, and shows the next', async () => {
    const { who, owner, page, first } = await begin();
    const two = await who.send(page, {
      [`equipment.${first}.kind`]: 'table',
      [`equipment.${first}.photo`]: png('a.png'),
      action: 'add:equipment',
    });
    const [, second = ''] = itemsOn(two, 'equipment');
    const photo = (await answersOf(owner, two))[`equipment.${first}.photo`];
    assert.ok(isFile(photo));
    assert.ok(await service.drafts.loadFile(owner, draftId(two), photo.file));
    const left = await who.send(two, { [`equipment.${second}.kind`]: 'other', action: `remove:equipment.${first}` });
    assert.deepEqual(itemsOn(left, 'equipment'), [second]);
    assert.equal(left.path.replace(/.*#/, '#'), `#item-equipment-${second}`);
    const answers = await answersOf(owner, left);
    assert.deepEqual(
      Object.keys(answers).filter((name) => name.includes(first)),
      [],
    );
    assert.equal(answers[`equipment.${second}.kind`], 'other', 'what was typed with it is kept');
    assert.equal(await service.drafts.loadFile(owner, draftId(two), photo.file), undefined, 'its file is thrown away');
    assert.match(left.html, /value="remove:equipment\.[^>]+hidden/, 'the last of at least one stays');
  });

  test('too few are said at the group as well, tied to it', async () => {
    const { who, page, first } = await begin();
    assert.equal(page.attribute('field-equipment-error', 'hidden'), '', 'nothing is wrong yet');
    const none = await who.send(page, { action: `remove:equipment.${first}` });
    const told = await who.send(none);
    assert.equal(told.status, 422);
    const [[href, message] = ['', '']] = told.summary;
    assert.equal(href, '#field-equipment');
    assert.equal(told.attribute('field-equipment-error', 'hidden'), undefined);
    assert.ok(told.text.includes(`Erreur\u202f: ${message}`));
    assert.match(
      told.html,
      /role="group" data-tiwizi-group="equipment" aria-labelledby="field-equipment" aria-describedby="field-equipment-error"/,
    );
  });

  test('a group that is alone in its step has no heading beside that of the step, and is named all the same', async () => {
    const { who, page, first } = await begin({ hasHelpers: 'yes' });
    const helpers = await who.send(page, { [`equipment.${first}.kind`]: 'table' });
    const printed = /<section data-tiwizi-step="helpers"[\s\S]*<\/section>/.exec(helpers.html)?.[0] ?? '';
    assert.doesNotMatch(printed, /<h2/);
    assert.match(
      printed,
      /role="group" data-tiwizi-group="helpers" aria-label="Aides" aria-describedby="field-helpers"/,
    );
    assert.match(printed, /Aides \(facultatif\)/);
  });

  test('says what is wrong in which item, asks what an answer of the item asks, and hands a list over', async () => {
    const { who, owner, page, first } = await begin();
    const two = await who.send(page, { [`equipment.${first}.kind`]: 'other', action: 'add:equipment' });
    const [, second = ''] = itemsOn(two, 'equipment');
    const wrong = await who.send(two, { [`equipment.${first}.otherKind`]: 'Parasol' });
    assert.equal(wrong.status, 422);
    assert.deepEqual(wrong.summary, [
      [
        `#field-equipment-${second}-kind`,
        'Équipement 2\u202f: Aucun choix pour «\u202fType\u202f». Choisissez une réponse.',
      ],
    ]);
    assert.deepEqual(wrong.invalid, [`field-equipment-${second}-kind`]);
    const check = await who.send(wrong, {
      [`equipment.${second}.kind`]: 'table',
      [`equipment.${second}.bought-day`]: '3',
      [`equipment.${second}.bought-month`]: '2',
      [`equipment.${second}.bought-year`]: '2024',
      [`equipment.${second}.photo`]: png('table.png'),
    });
    assert.match(check.path, /\/check$/);
    assert.match(check.html, /<h3[^>]*>Équipement 1<\/h3>[\s\S]*Parasol[\s\S]*<h3[^>]*>Équipement 2<\/h3>/);
    assert.match(check.html, new RegExp(`equipment\\?return=check#field-equipment-${second}-kind`));
    assert.match(check.text, /Modifier Type – Équipement 2/);
    await who.send(check);
    const { answers, openFile } = service.submissions.at(-1)!;
    const list = answers['equipment'] as readonly Answers[];
    assert.deepEqual({ ...list[0], bought: '' }, { kind: 'other', otherKind: 'Parasol', bought: '' });
    assert.deepEqual({ ...list[1], photo: undefined }, { kind: 'table', bought: '2024-02-03', photo: undefined });
    const photo = list[1]?.['photo'];
    assert.ok(isFile(photo) && (await openFile(photo)), owner);
    assert.equal(answers['note'], '');
  });

  test('an answer that its item asks no more is named and not handed over', async () => {
    const { who, page, first } = await begin();
    const asked = await who.send(page, { [`equipment.${first}.kind`]: 'other' });
    const check = await who.send(asked, { [`equipment.${first}.otherKind`]: 'Parasol' });
    const changed = await who.send(await who.open(check.path.replace('/check', '/equipment')), {
      [`equipment.${first}.kind`]: 'table',
    });
    assert.match(changed.text, /Lequel/);
    await who.send(changed);
    const [item] = service.submissions.at(-1)!.answers['equipment'] as readonly Answers[];
    assert.deepEqual(Object.keys(item ?? {}), ['kind', 'bought']);
  });

  test('none is right where none is needed, and the secrets of items are kept nowhere', async () => {
    const { who, owner, page, first } = await begin({ hasHelpers: 'yes' });
    const helpers = await who.send(page, { [`equipment.${first}.kind`]: 'table' });
    assert.match(helpers.path, /helpers$/);
    assert.deepEqual(itemsOn(helpers, 'helpers'), []);
    const check = await who.send(helpers);
    assert.match(check.path, /\/check$/);
    assert.match(check.text, /AidesAucun/);
    const added = await who.send(await who.open(check.path.replace('/check', '/helpers')), { action: 'add:helpers' });
    const [helper = ''] = itemsOn(added, 'helpers');
    await who.send(added, { [`helpers.${helper}.helperName`]: 'Idir', [`helpers.${helper}.helperCode`]: '123456' });
    assert.deepEqual(
      Object.entries(await answersOf(owner, check)).filter(([name]) => name.startsWith('helpers')),
      [
        ['helpers', [helper]],
        [`helpers.${helper}.helperName`, 'Idir'],
      ],
    );
  });

  test('an item that was removed in another tab is told of, and nothing of the others is lost', async () => {
    const { who, owner, page, first } = await begin();
    const two = await who.send(page, { [`equipment.${first}.kind`]: 'table', action: 'add:equipment' });
    const [, second = ''] = itemsOn(two, 'equipment');
    await who.send(two, { action: `remove:equipment.${second}` });
    const told = await who.send(two, {
      [`equipment.${first}.kind`]: 'other',
      [`equipment.${second}.kind`]: 'table',
      note: 'près du mur',
    });
    assert.equal(told.status, 409);
    assert.match(told.text, /Un élément de cette page a été retiré depuis un autre onglet/);
    assert.deepEqual(itemsOn(told, 'equipment'), [first]);
    assert.equal(told.values[`equipment.${first}.kind`], 'other');
    assert.equal(told.values['note'], 'près du mur');
    const again = await who.send(told, { [`equipment.${first}.kind`]: 'table' });
    assert.equal(again.status, 200, 'the page that tells it can be sent');
    assert.equal((await answersOf(owner, again))['note'], 'près du mur');
    const saved = await who.fetch(`${page.path}?save=draft`, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: new URLSearchParams({ ...two.values, equipment: second }),
    });
    assert.equal(saved.status, 409);
    assert.equal(((await saved.json()) as { code: string }).code, 'item_gone');
  });

  test('ids that were never given, names of every object and ten thousand ids add nothing', async () => {
    const { who, owner, page, first } = await begin();
    const before = await answersOf(owner, page);
    for (const id of ['zzzzzz', '__proto__', 'constructor', '../x', '']) {
      const seen = await who.send(page, { [`equipment.${id}.kind`]: 'table', [`equipment.${id}`]: 'table' });
      assert.deepEqual(itemsOn(seen, 'equipment'), [first], id);
    }
    assert.equal((await who.send(page, { equipment: 'zzzzzz' })).status, 409);
    for (const action of [
      'add:__proto__',
      'add:shop',
      'remove:equipment.zzzzzz',
      'remove:equipment',
      'remove:shop.x',
      'add:equipment.x',
    ])
      await who.send(page, { action });
    const body = new URLSearchParams(page.values);
    for (let number = 0; number < 10_000; number++) body.append('equipment', `id${number}`);
    const many = await who.fetch(page.path, { method: 'POST', body });
    assert.ok([400, 409, 413].includes(many.status), String(many.status));
    const after = await answersOf(owner, page);
    assert.deepEqual(after['equipment'], [first]);
    assert.deepEqual(
      Object.keys(after).sort(),
      [
        ...new Set([
          ...Object.keys(before),
          ...Object.keys(after).filter((name) => name.startsWith(`equipment.${first}.`)),
          'note',
        ]),
      ].sort(),
    );
  });
});
