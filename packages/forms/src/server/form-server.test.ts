import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pass } from 'node:timers/promises';
import { memoryStore, type Stores } from '@tiwizi/store';
import { startFormService, type FormService } from '../../fixtures/form-service.ts';
import { Visitor, type Seen } from '../../fixtures/visitor.ts';
import { defineFlow } from '../flow/index.ts';
import { drafts as draftsIn } from './drafts.ts';

export const identity = {
  nameArabic: 'أمينة',
  nameLatin: 'Amina',
  cnie: 'AB123456',
  'birthDate-day': '31',
  'birthDate-month': '12',
  'birthDate-year': '1990',
};
const pdf = (name = 'mandate.pdf'): File => new File(['%PDF-1.7 test'], name, { type: 'application/pdf' });

let service: FormService;
before(async () => {
  service = await startFormService();
});
after(() => service.close());

let count = 0;
const visitor = (name = `person${++count}`): Visitor => new Visitor(service.url, name);

/** Goes through the form up to a step. */
async function upTo(
  step: 'identity' | 'mandate' | 'delivery' | 'check',
  who: Visitor,
  whom = 'self',
  language = 'fr',
): Promise<Seen> {
  let page = await who.open(`/${language}/requests/new?anew`);
  page = await who.send(page, { forWhom: whom });
  if (step === 'identity') return page;
  page = await who.send(page, identity);
  if (whom === 'represented') {
    if (step === 'mandate') return page;
    page = await who.send(page, { mandateFile: pdf() });
  }
  if (step === 'delivery') return page;
  return who.send(page, { office: 'centre', delivery: 'counter' });
}

describe('without script', () => {
  test('goes one page a step to the receipt', async () => {
    const who = visitor();
    const check = await upTo('check', who, 'self', 'ar');
    assert.match(check.path, /\/check$/);
    assert.match(check.text, /أمينة/);
    assert.match(check.text, /31 دجنبر 1990/);
    const receipt = await who.send(check);
    assert.match(receipt.path, /^\/ar\/receipt\/R-/);
    assert.deepEqual(service.submissions.at(-1)!.answers, {
      forWhom: 'self',
      nameArabic: 'أمينة',
      nameLatin: 'Amina',
      cnie: 'AB123456',
      birthDate: '1990-12-31',
      office: 'centre',
      delivery: 'counter',
    });
  });

  test('a new answer brings up its field by a page of its own, without complaint', async () => {
    const who = visitor();
    const delivery = await upTo('delivery', who);
    assert.doesNotMatch(delivery.text, /Adresse postale/);
    const asked = await who.send(delivery, { office: 'centre', delivery: 'post' });
    assert.equal(asked.status, 200);
    assert.match(asked.text, /Adresse postale/);
    assert.deepEqual(asked.summary, []);
    const missing = await who.send(asked);
    assert.equal(missing.status, 422);
    assert.deepEqual(
      missing.summary.map(([href]) => href),
      ['#field-address'],
    );
    assert.match((await who.send(missing, { address: '1 rue Atlas' })).path, /check$/);
  });

  test('back and "save and finish later" keep what was typed, unchecked', async () => {
    const who = visitor();
    const page = await upTo('identity', who);
    const first = await who.send(page, { nameLatin: 'Half', action: 'back' });
    assert.match(first.path, /for-whom$/);
    assert.equal(first.values['forWhom'], 'self');
    const again = await who.open(page.path);
    assert.equal(again.values['nameLatin'], 'Half');
    assert.match(
      (await who.send(again, { nameLatin: 'Other', action: 'save-exit' })).path,
      /^\/fr\/mine\?saved=[\w-]+$/,
    );
    assert.equal((await who.open(page.path)).values['nameLatin'], 'Other');
  });

  test('an Arabic answer is read as Arabic on a French page of answers to check, a Latin one as French', async () => {
    const check = await upTo('check', visitor());
    const given = [...check.html.matchAll(/<bdi( lang="[^"]*")?>([^<]*)<\/bdi>/g)].map(([, lang, text]) => [
      text,
      lang,
    ]);
    assert.ok(given.some(([text]) => /\p{Script=Arabic}/u.test(text!)));
    for (const [text, lang] of given)
      assert.equal(lang, /\p{Script=Arabic}/u.test(text!) ? ' lang="ar-MA"' : undefined, text);
  });

  test('an answer changed from the check page leads back to it', async () => {
    const who = visitor();
    const check = await upTo('check', who);
    const [href] = /[^"]*\/identity\?return=check#field-nameLatin/.exec(check.html)!;
    const page = await who.open(href.split('#')[0]!);
    const back = await who.send(page, { nameLatin: 'Changed' });
    assert.match(back.path, /check$/);
    assert.match(back.text, /Changed/);
  });

  test('what the Enter key presses is "continue"', async () => {
    const page = await upTo('identity', visitor());
    const first = /<button[^>]*>/.exec(page.html.slice(page.html.indexOf('<form')))![0];
    assert.doesNotMatch(first, /name=/);
  });
});

describe('bad input', () => {
  const wrong = async (language: string, answers: Record<string, string>): Promise<Seen> => {
    const who = visitor();
    return who.send(await upTo('identity', who, 'self', language), { ...identity, ...answers });
  };

  test('a wrong CNIE is told in the language, at its field, with everything kept', async () => {
    const page = await wrong('ar', { cnie: 'AB12*456' });
    assert.equal(page.status, 422);
    assert.deepEqual(page.summary, [
      [
        '#field-cnie',
        'في «رقم البطاقة الوطنية» حرف أو رمز غير مقبول. الشكل الصحيح: حرف أو حرفان لاتينيان ثم أرقام، مثل \u2066AB123456\u2069.',
      ],
    ]);
    assert.deepEqual(page.invalid, ['field-cnie']);
    assert.equal(page.values['cnie'], 'AB12*456');
    assert.equal(page.values['nameLatin'], 'Amina');
    assert.match(page.attribute('field-cnie', 'aria-describedby')!, /field-cnie-error/);
  });

  test('the title says that there are errors; the summary is in view without script', async () => {
    const who = visitor();
    const page = await upTo('identity', who);
    assert.match(page.html, /<title>Identité – /);
    assert.equal(page.attribute('error-summary', 'id'), undefined);
    const refused = await who.send(page);
    assert.match(refused.html, /<title>Erreur\u202f: Identité – /);
    assert.equal(refused.attribute('error-summary', 'id'), 'error-summary');
    assert.match(refused.html, /<section class="tiwizi-error-summary__box"[^>]* autofocus/);
  });

  test('an impossible date is told, and its parts are kept', async () => {
    const page = await wrong('fr', { 'birthDate-day': '31', 'birthDate-month': '02' });
    assert.deepEqual(page.summary, [
      [
        '#field-birthDate',
        'Il n’y a pas de jour 31 dans ce mois (2/1990). Vérifiez le jour et le mois dans «\u202fDate de naissance\u202f».',
      ],
    ]);
    assert.deepEqual(
      [page.values['birthDate-day'], page.values['birthDate-month'], page.values['birthDate-year']],
      ['31', '02', '1990'],
    );
  });

  test('an unusual CNIE passes when the person continues again with the same', async () => {
    const who = visitor();
    const page = await who.send(await upTo('identity', who), { ...identity, cnie: '12345678' });
    assert.equal(page.status, 422);
    // A question, and no error: in the title, at the field and in the summary.
    assert.deepEqual([page.invalid, page.summary.map(([href]) => href)], [[], ['#field-cnie']]);
    assert.match(page.text, /Une réponse est à confirmer.*Est-ce ainsi sur votre document/s);
    assert.doesNotMatch(page.html, /<title>Erreur|tiwizi-error"/);
    assert.match(page.attribute('field-cnie', 'aria-describedby')!, /field-cnie-question/);
    assert.match((await who.send(page)).path, /delivery$/);
  });

  test('an unusual CNIE that the page has asked about is not asked about again; of another it is', async () => {
    const who = visitor();
    const page = await upTo('identity', who);
    const other = await who.send(page, { ...identity, cnie: '12345678', 'cnie-asked': 'AB12' });
    assert.equal(other.status, 422);
    const next = await who.send(other, { ...identity, cnie: 'AB12', 'cnie-asked': 'AB12' });
    assert.match(next.path, /delivery$/);
    // It stays so: the answers to check send nobody back.
    assert.equal((await who.open(next.path)).status, 200);
  });

  test('a file of 40 MB is refused, the others kept, and an earlier one stays', async () => {
    const who = visitor();
    const page = await upTo('mandate', who, 'represented');
    const big = new File([new Uint8Array(40 * 1024 * 1024)], 'وكالة كبيرة.pdf');
    const refused = await who.send(page, { mandateFile: big });
    assert.equal(refused.status, 422);
    assert.equal(refused.summary[0]![0], '#field-mandateFile');
    assert.match(refused.summary[0]![1], /وكالة كبيرة\.pdf.* dépasse 5\u00a0Mo/);
    await who.send(refused, { mandateFile: pdf('first.pdf') });
    const again = await who.send(await who.open(page.path), { mandateFile: big });
    assert.equal(again.status, 422);
    assert.match(again.text, /first\.pdf.*reçu/s);
    assert.match((await who.send(again)).path, /delivery$/, 'the kept file is enough');
  });

  test('a program that calls itself a PDF is refused', async () => {
    const who = visitor();
    const page = await who.send(await upTo('mandate', who, 'represented'), {
      mandateFile: new File(['MZ\u0090'], 'mandate.pdf', { type: 'application/pdf' }),
    });
    assert.equal(page.status, 422);
    assert.match(page.summary[0]![1], /PDF.*JPEG.*PNG/);
    assert.match(
      (await who.json(page, { mandateFile: new File([''], 'empty.pdf') })).json.errors[0].code,
      /^file_empty$/,
    );
  });

  test('a post too large as a whole, or cut short, is told on a page of its own', async () => {
    const who = visitor();
    const page = await upTo('identity', who);
    const large = await who.fetch(page.path, {
      method: 'POST',
      body: new Uint8Array(10),
      headers: { 'content-type': 'text/csv' },
    });
    assert.equal(large.status, 415);
    const huge = await who.send(page, { nameLatin: 'x'.repeat(100_000) });
    assert.equal(huge.status, 413);
    assert.match(huge.text, /Revenir au formulaire/);
    assert.equal((await who.fetch(page.path, { method: 'PUT', body: 'x' })).status, 405);
  });

  test('markup and placeholders typed by a person stay text', async () => {
    const who = visitor();
    const evil = '"><img src=x onerror=alert(1)>{{7*7}}<tiwizi-field name="x" label="y"></tiwizi-field>';
    const page = await who.send(await upTo('identity', who), { ...identity, nameLatin: evil });
    assert.equal(page.status, 422);
    assert.equal(page.values['nameLatin'], evil);
    assert.doesNotMatch(page.html, /<img/);
    const check = await upTo('check', who);
    const address = await who.send(await who.open(check.path.replace('check', 'delivery')), {
      delivery: 'post',
      office: 'centre',
    });
    const shown = await who.send(address, { address: evil });
    assert.doesNotMatch(shown.html, /<img/);
    assert.match(shown.text, /onerror=alert/);
  });
});

describe('places one may not be', () => {
  test('someone else’s draft does not exist', async () => {
    const page = await upTo('identity', visitor());
    const other = visitor();
    assert.equal((await other.open(page.path)).status, 404);
    assert.equal((await other.send(page, identity)).status, 404);
    assert.equal((await other.open('/fr/requests/AAAAAAAAAAAAAAAAAAAAAA/identity')).status, 404);
  });

  test('without a session one is led to the login and back', async () => {
    const page = await upTo('identity', visitor());
    const response = await new Visitor(service.url).fetch(page.path);
    assert.equal(response.status, 303);
    assert.equal(response.headers.get('location'), `/login?return_to=${encodeURIComponent(page.path)}`);
  });

  test('a step not reached yet, or unknown, leads to the first unfinished one', async () => {
    const who = visitor();
    const page = await upTo('identity', who);
    for (const step of ['delivery', 'mandate', 'check', 'nonsense'])
      assert.equal((await who.open(page.path.replace('identity', step))).path, page.path);
    assert.equal((await who.open(page.path.replace('/identity', ''))).path, page.path);
    assert.match((await who.open(page.path.replace('identity', 'for-whom'))).path, /for-whom$/);
  });

  test('beginning twice without typing gives one draft; a prefetch gives none', async () => {
    const who = visitor('twice');
    assert.equal((await who.fetch('/fr/requests/new', { headers: { 'sec-purpose': 'prefetch' } })).status, 503);
    assert.equal((await service.drafts.list('twice')).length, 0);
    const [one, two] = [await who.open('/fr/requests/new'), await who.open('/ar/requests/new')];
    assert.equal(one.path.slice(3), two.path.slice(3));
    await who.send(one, { forWhom: 'self' });
    assert.notEqual((await who.open('/fr/requests/new?anew')).path, one.path);
  });

  test('whoever began is offered to go on with it, or to begin anew', async () => {
    const who = visitor('begun');
    const first = await who.open('/fr/requests/new');
    const next = await who.send(first, { forWhom: 'self' });
    const id = next.path.split('/')[3] ?? '';
    for (const [language, title] of [
      ['ar', /سبق بدء هذا الطلب/],
      ['fr', /Demande déjà commencée/],
    ] as const) {
      const offer = await who.open(`/${language}/requests/new`);
      assert.equal(offer.status, 200);
      assert.match(offer.html, title);
      assert.match(offer.html, new RegExp(`href="/${language}/requests/${id}/check"`));
      assert.match(offer.html, new RegExp(`href="/${language}/requests/new\\?anew"`));
    }
    assert.equal((await service.drafts.list('begun')).length, 1, 'nothing is begun by being asked');
    assert.equal((await who.open(`/fr/requests/${id}/check`)).path, next.path, 'goes on where it was');
    const anew = await who.open('/fr/requests/new?anew');
    assert.match(anew.path, /for-whom$/);
    assert.notEqual(anew.path, first.path);
    assert.equal((await who.open('/fr/requests/new?anew')).path, anew.path, 'nothing typed: the same');
  });
});

describe('drafts', () => {
  test('autosave keeps unchecked answers and tells the revision', async () => {
    const who = visitor();
    const page = await upTo('identity', who);
    const saved = await who.json(page, { nameLatin: 'سارة' }, `${page.path}?save=draft`);
    assert.equal(saved.status, 204);
    const revision = Number(saved.headers.get('etag')!.replaceAll('"', ''));
    assert.equal(revision, Number(page.values['revision']) + 1);
    assert.equal((await who.open(page.path)).values['nameLatin'], 'سارة');
    const same = await who.json(page, { nameLatin: 'سارة', revision: String(revision) }, `${page.path}?save=draft`);
    assert.equal(same.headers.get('etag'), `"${revision}"`, 'nothing changed, nothing saved');
  });

  test('two tabs on one step: the second is told, keeps its answers, and decides', async () => {
    const who = visitor();
    const page = await upTo('identity', who);
    const mine = { ...identity, nameLatin: 'Mine' };
    await who.send(page, { ...identity, nameLatin: 'Other tab' });
    const autosave = await who.json(page, mine, `${page.path}?save=draft`);
    assert.equal(autosave.status, 409);
    assert.equal(autosave.json.code, 'draft_conflict');
    const told = await who.send(page, mine);
    assert.equal(told.status, 409);
    assert.match(told.text, /depuis un autre onglet/);
    assert.equal(told.values['nameLatin'], 'Mine');
    assert.equal((await who.open(page.path)).values['nameLatin'], 'Other tab', 'nothing is overwritten unasked');
    assert.equal(autosave.json.revision, Number(told.values['revision']));
    assert.match((await who.send(told)).path, /delivery$/);
    assert.equal((await who.open(page.path)).values['nameLatin'], 'Mine');
  });

  test('one tab whose own autosave was not answered meets no conflict', async () => {
    const who = visitor();
    const page = await upTo('identity', who);
    await who.json(page, { ...identity, writer: 'tab-1' }, `${page.path}?save=draft`);
    assert.match((await who.send(page, { ...identity, nameLatin: 'Later', writer: 'tab-1' })).path, /delivery$/);
  });

  test('two tabs on different steps both keep their answers', async () => {
    const who = visitor();
    const check = await upTo('check', who);
    const [one, two] = await Promise.all(
      ['identity', 'delivery'].map((step) => who.open(check.path.replace('check', step))),
    );
    await who.send(one!, { nameLatin: 'Tab one' });
    assert.match((await who.send(two!, { office: 'north' })).path, /check$/);
    const end = await who.open(check.path);
    assert.match(end.text, /Tab one.*Quartier nord/);
  });

  test('the answers changed in another tab since are to be checked again', async () => {
    const who = visitor();
    const check = await upTo('check', who);
    await who.send(await who.open(check.path.replace('check', 'identity')), { nameLatin: 'Since' });
    const before = service.submissions.length;
    const told = await who.send(check);
    assert.equal(told.status, 409);
    assert.match(told.text, /Vérifiez-les de nouveau/);
    assert.equal(service.submissions.length, before);
    assert.match((await who.send(told)).path, /receipt/);
  });

  test('a branch left behind is shown, not submitted, and kept until then', async () => {
    const who = visitor();
    const check = await upTo('check', who, 'represented');
    const whom = await who.open(`${check.path.replace('check', 'for-whom')}?return=check`);
    const left = await who.send(whom, { forWhom: 'self' });
    assert.match(left.text, /Elles ne seront pas envoyées\u202f: ?Procuration/);
    const id = left.path.split('/')[3]!;
    const owner = who.cookie.split('=')[1]!;
    assert.ok('mandateFile' in (await service.drafts.load(owner, id))!.answers);
    const { file } = (await service.drafts.load(owner, id))!.answers['mandateFile'] as { file: string };
    await who.send(left);
    assert.ok(!('mandateFile' in service.submissions.at(-1)!.answers));
    assert.equal(await service.drafts.loadFile(owner, id, file), undefined);
  });

  test('an uploaded file reaches the submission whole; a replaced one is gone', async () => {
    const who = visitor();
    const check = await upTo('check', who, 'represented');
    const mandate = await who.open(`${check.path.replace('check', 'mandate')}?return=check`);
    await who.send(await who.send(mandate, { mandateFile: pdf('second.pdf') }));
    const { answers, openFile } = service.submissions.at(-1)!;
    const file = answers['mandateFile'] as never as { name: string };
    assert.equal(file.name, 'second.pdf');
    assert.equal(Buffer.from((await openFile(file as never))!).toString(), '%PDF-1.7 test');
  });

  test('a draft is deleted by its owner, and only with the token', async () => {
    const who = visitor('deleter');
    const page = await upTo('identity', who);
    const place = page.path.replace('identity', 'delete');
    await who.send(page, { csrf: 'forged' }, place);
    assert.equal((await service.drafts.list('deleter')).length, 1);
    assert.match((await who.send(page, {}, place)).path, /mine\?deleted$/);
    assert.equal((await service.drafts.list('deleter')).length, 0);
  });
});

describe('two servers on one store', () => {
  test('save different steps of one draft at once: no conflict is told, and nothing is lost', async (context) => {
    const stores = memoryStore();
    const [one, other] = [
      await startFormService({ drafts: draftsIn(stores) }),
      await startFormService({ drafts: draftsIn(slowly(stores)) }),
    ];
    context.after(() => Promise.all([one.close(), other.close()]));
    const who = new Visitor(one.url, 'both');
    const whom = await who.open('/fr/requests/new');
    const person = await who.send(whom, { forWhom: 'represented' });
    const there = new Visitor(other.url, 'both');
    const again = await who.open(whom.path);
    for (let round = 0; round < 20; round++) {
      const answers = await Promise.all([
        there.json(again, { forWhom: round % 2 ? 'represented' : 'self', writer: 'a' }, `${whom.path}?save=draft`),
        who.json(person, { nameLatin: `Name ${round}`, writer: 'b' }, `${person.path}?save=draft`),
      ]);
      assert.deepEqual(
        answers.map(({ status }) => status),
        [204, 204],
        `round ${round}`,
      );
      const id = whom.path.split('/')[3]!;
      const { forWhom, nameLatin } = (await one.drafts.load('both', id))!.answers;
      assert.deepEqual([forWhom, nameLatin], [round % 2 ? 'represented' : 'self', `Name ${round}`]);
    }
  });

  test('the same step saved at both is told at one of them', async (context) => {
    const stores = memoryStore();
    const [one, other] = [
      await startFormService({ drafts: draftsIn(stores) }),
      await startFormService({ drafts: draftsIn(slowly(stores)) }),
    ];
    context.after(() => Promise.all([one.close(), other.close()]));
    const who = new Visitor(one.url, 'same');
    const whom = await who.open('/fr/requests/new');
    const there = new Visitor(other.url, 'same');
    const answers = await Promise.all([
      there.json(whom, { forWhom: 'self', writer: 'a' }, `${whom.path}?save=draft`),
      who.json(whom, { forWhom: 'represented', writer: 'b' }, `${whom.path}?save=draft`),
    ]);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [204, 409]);
  });

  test('what one hands over the other does not throw away', async (context) => {
    const drafts = draftsIn(memoryStore());
    const [one, other] = [await startFormService({ drafts }), await startFormService({ drafts })];
    context.after(() => Promise.all([one.close(), other.close()]));
    const who = new Visitor(one.url, 'handing');
    let page = await who.send(await who.open('/fr/requests/new'), { forWhom: 'self' });
    page = await who.send(await who.send(page, identity), { office: 'centre', delivery: 'counter' });
    const id = page.path.split('/')[3]!;
    one.trouble.complete = 'slow';
    const sent = who.send(page);
    while (!(await drafts.load('handing', id))!.submitting) await pass(5);
    const there = new Visitor(other.url, 'handing');
    const deleted = await there.send(page, {}, page.path.replace('check', 'delete'));
    assert.doesNotMatch(deleted.path, /deleted/);
    assert.match((await sent).path, /receipt/);
    assert.ok((await drafts.load('handing', id))!.submitted);
  });
});

/** A store on another machine: what it puts comes late. */
function slowly({ records, blobs }: Stores): Pick<Stores, 'records' | 'blobs'> {
  return {
    blobs,
    records: {
      get: (...given) => records.get(...given),
      async put(...given) {
        await pass(5);
        return records.put(...given);
      },
      remove: (...given) => records.remove(...given),
      list: (...given) => records.list(...given),
      claim: (...given) => records.claim(...given),
    },
  };
}

describe('limits', () => {
  test('who has many drafts of a form under way is led to the last one, and may delete one', async (context) => {
    const own = await startFormService({ options: { draftsPerPerson: 3 } });
    context.after(() => own.close());
    const who = new Visitor(own.url, 'many');
    const begun: string[] = [];
    for (let n = 0; n < 3; n++) {
      const whom = await who.open('/fr/requests/new?anew');
      begun.push((await who.send(whom, { forWhom: 'self' })).path);
    }
    const refused = await who.open('/fr/requests/new?anew');
    assert.equal(refused.status, 409);
    assert.match(refused.text, /Trop de demandes commencées/);
    assert.ok(refused.html.includes(begun[2]!.split('/')[3]!));
    assert.equal((await own.drafts.list('many')).length, 3);
    const page = await who.open(begun[0]!);
    await who.send(page, {}, begun[0]!.replace('identity', 'delete'));
    assert.match((await who.open('/fr/requests/new?anew')).path, /for-whom$/);
  });
});

describe('the end', () => {
  test('back after submit leads to the receipt, by GET and by POST', async () => {
    const who = visitor();
    const check = await upTo('check', who);
    const receipt = await who.send(check);
    const before = service.submissions.length;
    for (const step of ['identity', 'check', 'for-whom']) {
      assert.equal((await who.open(check.path.replace('check', step))).path, receipt.path);
      assert.equal((await who.send(check, {}, check.path.replace('check', step))).path, receipt.path);
    }
    assert.equal((await who.json(check)).json.complete, true);
    assert.equal(service.submissions.length, before);
  });

  test('a double click hands over once, and both clicks see the receipt', async () => {
    const who = visitor();
    const check = await upTo('check', who);
    const before = service.submissions.length;
    service.trouble.complete = 'slow';
    const ends = await Promise.all([who.send(check), who.send(check), who.send(check)]);
    delete service.trouble.complete;
    assert.equal(service.submissions.length, before + 1);
    assert.equal(new Set(ends.map((end) => end.path)).size, 1);
    assert.match(ends[0]!.path, /receipt/);
  });

  test('a page asked for while the last words are being kept shows them', async (context) => {
    const drafts = draftsIn(memoryStore());
    let hold = Promise.resolve();
    let begun = (): void => undefined;
    const slow = await startFormService({
      drafts: {
        ttl: drafts.ttl,
        load: (...given) => drafts.load(...given),
        list: (...given) => drafts.list(...given),
        remove: (...given) => drafts.remove(...given),
        saveFile: (...given) => drafts.saveFile(...given),
        loadFile: (...given) => drafts.loadFile(...given),
        openFile: (...given) => drafts.openFile(...given),
        removeFile: (...given) => drafts.removeFile(...given),
        async save(draft, expected) {
          begun();
          await hold;
          return drafts.save(draft, expected);
        },
      },
    });
    context.after(() => slow.close());
    const who = new Visitor(slow.url, 'reloads');
    const page = await who.send(await who.open('/fr/requests/new'), { forWhom: 'self' });
    let release = (): void => undefined;
    hold = new Promise((done) => (release = done));
    const isSaving = new Promise<void>((done) => (begun = done));
    const saved = who.json(page, { nameLatin: 'Last words' }, `${page.path}?save=draft`);
    await isSaving;
    const reloaded = who.open(page.path);
    setTimeout(release, 50);
    assert.equal((await reloaded).values['nameLatin'], 'Last words');
    assert.equal((await saved).status, 204);
  });

  test('two servers on one store hand over once', async () => {
    const other = await startFormService({ drafts: service.drafts });
    const who = visitor();
    const check = await upTo('check', who);
    const elsewhere = new Visitor(other.url, who.cookie.split('=')[1]);
    const before = service.submissions.length;
    service.trouble.complete = 'slow';
    other.trouble.complete = 'slow';
    const ends = await Promise.all([who.send(check), elsewhere.open(check.path).then((page) => elsewhere.send(page))]);
    delete service.trouble.complete;
    assert.equal(service.submissions.length - before + other.submissions.length, 1);
    assert.equal(ends[0]!.path, ends[1]!.path);
    await other.close();
  });

  test('a register that fails is told, nothing is lost, and the next try carries the same key', async () => {
    const who = visitor();
    const check = await upTo('check', who);
    service.trouble.complete = 'throw';
    const failed = await who.send(check);
    assert.equal(failed.status, 502);
    assert.match(failed.text, /aucune demande n’est enregistrée/);
    delete service.trouble.complete;
    assert.match((await who.send(failed)).path, /receipt/);
    const { key, draftId, owner } = service.submissions.at(-1)!;
    assert.equal(key, (await service.drafts.load(owner, draftId))!.key);
  });

  test('a form that goes on to be signed ends when the site says so', async () => {
    const who = visitor('signer');
    const check = await upTo('check', who);
    service.trouble.complete = 'sign';
    const [one, two] = [await who.send(check), await who.send(check)];
    delete service.trouble.complete;
    assert.match(one.path, /^\/sign\//);
    assert.equal(two.path, one.path, 'a second click is no conflict');
    const id = one.path.split('/')[2]!;
    assert.equal((await service.forms.submission('signer', id))!.answers['nameLatin'], 'Amina');
    assert.equal(await service.forms.submission('other', id), undefined);
    await service.forms.markSubmitted('signer', id, 'R-9');
    assert.match((await who.open(check.path)).path, /receipt\/R-9$/);
  });
});

describe('the session', () => {
  test('a post with an old token sends nothing, keeps the page, and works the next time', async () => {
    const who = visitor();
    const page = await upTo('identity', who);
    service.trouble.csrf = 'renewed';
    const refused = await who.send(page, identity);
    assert.equal(refused.status, 403);
    assert.equal(refused.values['nameLatin'], 'Amina');
    assert.match(refused.text, /rien n’a été envoyé/);
    assert.equal((await who.open(page.path)).values['nameLatin'], '', 'not kept unasked');
    const { json, status } = await who.json(page, identity);
    assert.deepEqual([status, json.code, json.csrf], [403, 'csrf', refused.values['csrf']]);
    assert.match((await who.send(refused)).path, /delivery$/);
    delete service.trouble.csrf;
  });

  test('the answers are not handed over with an old or a forged token', async () => {
    const who = visitor();
    const check = await upTo('check', who);
    const before = service.submissions.length;
    for (const csrf of ['', 'forged']) {
      const refused = await who.send(check, { csrf });
      assert.equal(refused.status, 403);
      assert.match(refused.text, /rien n’a été envoyé/);
      assert.equal((await who.json(check, { csrf })).json.code, 'csrf');
    }
    assert.equal(service.submissions.length, before);
    assert.match((await who.send(check)).path, /receipt/);
  });

  test('a page that is older than a draft may be proves nothing any more', async (context) => {
    let now = Date.parse('2026-11-22T10:00:00Z');
    const drafts = draftsIn(memoryStore({ now: () => now }));
    const own = await startFormService({ drafts, options: { now: () => new Date(now) } });
    context.after(() => own.close());
    const who = new Visitor(own.url, 'amina');
    const page = await who.send(await who.open('/fr/requests/new'), { forWhom: 'self' });
    const saveLate = async (nameLatin: string): Promise<boolean> => {
      // Another tab keeps the draft alive meanwhile.
      const { cookie } = who;
      await who.json(await who.open(page.path), { nameArabic: `س ${nameLatin}` }, `${page.path}?save=draft`);
      who.cookie = '';
      const { json } = await who.json(page, { nameLatin, revision: '99' });
      who.cookie = cookie;
      return json.saved;
    };
    now += drafts.ttl - 1000;
    assert.equal(await saveLate('a'), true);
    now += 1000;
    assert.equal(await saveLate('b'), false);
  });

  test('what is posted after the session ended is kept for its owner', async () => {
    const who = visitor();
    const page = await upTo('identity', who);
    const { cookie } = who;
    who.cookie = '';
    const { status, json } = await who.json(page, { ...identity, nameLatin: 'Late' });
    assert.deepEqual([status, json.code, json.saved], [401, 'login_required', true]);
    assert.equal(json.login, `/login?return_to=${encodeURIComponent(`${page.path}?kept`)}`);
    const response = await who.fetch(page.path, {
      method: 'POST',
      body: new URLSearchParams({ ...page.values, nameLatin: 'Later', writer: 'x' }),
    });
    assert.match(response.headers.get('location')!, /^\/login\?/);
    who.cookie = cookie;
    const back = await who.open(`${page.path}?kept`);
    assert.equal(back.values['nameLatin'], 'Late', 'a stale second post changes nothing');
    assert.match(back.text, /Ce que vous avez écrit est gardé/);
  });

  test('a forged or foreign proof keeps nothing', async () => {
    const who = visitor();
    const page = await upTo('identity', who);
    const other = await upTo('identity', visitor());
    who.cookie = '';
    for (const resume of ['', 'forged', other.values['resume']!]) {
      const { status, json } = await who.json(page, { ...identity, resume });
      assert.deepEqual([status, json.saved], [401, false]);
    }
  });
});

test('no answer is stored on its way, of whatever kind', async () => {
  const who = visitor();
  const page = await who.open('/en/requests/new');
  const body = new URLSearchParams(page.values);
  const accept = 'application/json';
  for (const [status, path, init] of [
    [200, page.path, {}],
    [200, page.path, { method: 'HEAD' }],
    [303, '/en/requests/new', {}],
    [303, page.path, { headers: { cookie: '' } }],
    [404, '/en/requests/AAAAAAAAAAAAAAAAAAAAAA/identity', {}],
    [405, page.path, { method: 'DELETE' }],
    [204, `${page.path}?save=draft`, { method: 'POST', body }],
    [422, page.path, { method: 'POST', body }],
    [422, page.path, { method: 'POST', body, headers: { cookie: who.cookie, accept } }],
    [
      200,
      page.path,
      {
        method: 'POST',
        body: new URLSearchParams({ ...page.values, forWhom: 'self' }),
        headers: { cookie: who.cookie, accept },
      },
    ],
  ] as const) {
    const answer = await who.fetch(path, init);
    assert.deepEqual([answer.status, answer.headers.get('cache-control')], [status, 'no-store'], `${status} ${path}`);
  }
});

test('a form is in the languages of its flow, unless the server is told others', async () => {
  const french = await startFormService({ options: { languages: ['fr-MA', 'ar-MA'] } });
  try {
    const who = new Visitor(french.url, 'speaker');
    assert.match((await who.open('/ar/requests/new')).html, /<html lang="ar-MA"/);
    assert.match((await who.open('/en/requests/new')).html, /<h1>requests<\/h1>/, 'the site answers, not the form');
  } finally {
    await french.close();
  }
});

test('JSON answers carry what the stepper needs', async () => {
  const who = visitor();
  const page = await who.open('/en/requests/new');
  const ok = await who.json(page, { forWhom: 'self' });
  assert.equal(ok.headers.get('content-type'), 'application/json');
  assert.deepEqual(ok.json, {
    next: page.path.replace('for-whom', 'identity'),
    step: 'identity',
    revision: 3,
    progress: { current: 2, total: 3, steps: ['For whom', 'Identity', 'Office and delivery'] },
  });
  const wrong = await who.json(await who.open(ok.json.next), { nameArabic: 'Amina' });
  assert.equal(wrong.status, 422);
  assert.equal(wrong.headers.get('content-type'), 'application/problem+json');
  assert.deepEqual(
    wrong.json.errors.map((error: { name: string; code: string }) => [error.name, error.code]),
    [
      ['nameArabic', 'pattern'],
      ['nameLatin', 'required'],
      ['cnie', 'required'],
      ['birthDate', 'required'],
    ],
  );
});

describe('older drafts', () => {
  const old = {
    flow: 'birth-extract',
    version: 1,
    revision: 0,
    done: ['for-whom'],
    changed: {},
    warned: {},
    created: '2026-11-22T10:00:00Z',
    updated: '2026-11-22T10:00:00Z',
    key: 'k',
    answers: { who: 'self', nameLatin: 'Old' },
  };
  const id = 'OOOOOOOOOOOOOOOOOOOOOO';

  test('are brought along and told of', async () => {
    const drafts = draftsIn(memoryStore());
    const own = await startFormService({
      drafts,
      options: { migrations: { 1: ({ who, ...rest }) => ({ ...rest, forWhom: who! }) } },
    });
    await drafts.save({ ...old, id, owner: 'amina' }, 0);
    const who = new Visitor(own.url, 'amina');
    const first = await who.open(`/fr/requests/${id}/identity`);
    assert.match(first.path, /for-whom$/);
    assert.match(first.text, /Le formulaire a changé/);
    assert.equal(first.values['forWhom'], 'self');
    const next = await who.send(first);
    assert.equal(next.values['nameLatin'], 'Old');
    assert.doesNotMatch(next.text, /Le formulaire a changé/);
    await own.close();
  });

  test('that cannot be are told of, and kept as they are', async () => {
    const drafts = draftsIn(memoryStore());
    const own = await startFormService({ drafts });
    await drafts.save({ ...old, id, owner: 'amina' }, 0);
    const page = await new Visitor(own.url, 'amina').open(`/ar/requests/${id}/identity`);
    assert.equal(page.status, 409);
    assert.match(page.text, /بنسخة سابقة من الاستمارة/);
    assert.match(page.html, /href="\/ar\/requests\/new"/);
    assert.equal((await drafts.load('amina', id))!.version, 1);
    await own.close();
  });
});

const words = { 'ar-MA': 'س', zgh: 'ⵙ', 'fr-MA': 's', en: 's' };

test('secrets are checked by the hook and kept nowhere', async () => {
  const seen: unknown[] = [];
  const flow = defineFlow({
    id: 'secret',
    version: 1,
    title: words,
    steps: [
      {
        id: 'one',
        title: words,
        fields: [
          { name: 'name', label: words },
          { name: 'code', type: 'one-time-code', required: true, label: words },
        ],
      },
    ],
  });
  const own = await startFormService({
    options: {
      flow,
      async checkStep(step, answers) {
        seen.push([step, answers]);
        return answers['code'] === '123456'
          ? []
          : [{ name: 'code', code: 'code_wrong', message: 'wrong code', href: '#field-code' }];
      },
    },
  });
  const who = new Visitor(own.url, 'amina');
  const page = await who.open('/en/requests/new');
  assert.deepEqual(
    (await who.send(page)).summary.map(([href]) => href),
    ['#field-code'],
  );
  const wrong = await who.send(page, { name: 'a', code: '999999' });
  assert.deepEqual(wrong.summary, [['#field-code', 'wrong code']]);
  assert.doesNotMatch(wrong.html, /999999/);
  const check = await who.send(wrong, { code: '123456' });
  assert.match(check.path, /check$/);
  assert.doesNotMatch(check.html, /123456/);
  assert.doesNotMatch(JSON.stringify(await own.drafts.list('amina')), /123456|999999/);
  assert.deepEqual(seen.at(-1), ['one', { name: 'a', code: '123456' }]);
  await own.close();
});

test('what is refused only when it is sent is told at once, with script and without, and until it is right', async () => {
  let most = 3;
  const flow = defineFlow({
    id: 'copies',
    version: 1,
    title: words,
    steps: [{ id: 'one', title: words, fields: [{ name: 'copies', required: true, label: words }] }],
  });
  const own = await startFormService({
    options: {
      flow,
      checkStep: async (_, { copies }) =>
        Number(copies) > most
          ? [{ name: 'copies', code: 'too_many', message: `${most} at most`, href: '#field-copies' }]
          : [],
    },
  });
  const who = new Visitor(own.url, 'amina');
  const atCheck = async (): Promise<Seen> => who.send(await who.open('/en/requests/new?anew'), { copies: '3' });
  const [check, other] = [await atCheck(), await atCheck()];
  most = 2;
  const summary = [['#field-copies', '2 at most']];
  const refused = await who.send(other);
  assert.deepEqual([refused.status, refused.summary], [422, summary]);
  const answer = await who.fetch(check.path, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
    body: String(new URLSearchParams(check.values)),
  });
  const { next } = (await answer.json()) as { next: string };
  const page = await who.open(next);
  assert.deepEqual([page.summary, page.values['copies']], [summary, '3']);
  assert.deepEqual((await who.open(next.split('?')[0] ?? '')).summary, [], 'who comes back later is not complained to');
  assert.match((await who.send(page, { copies: '2' })).path, /check$/);
  assert.deepEqual((await who.open(next)).summary, [], 'it is asked, not remembered');
  await own.close();
});
