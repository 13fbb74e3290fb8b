import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startFormService, type FormService } from '../../fixtures/form-service.ts';
import { Visitor, type Seen } from '../../fixtures/visitor.ts';

const MEGABYTE = 1024 * 1024;
const identity = {
  nameArabic: 'أمينة',
  nameLatin: 'Amina',
  cnie: 'AB123456',
  'birthDate-day': '1',
  'birthDate-month': '2',
  'birthDate-year': '1990',
};
let service: FormService;
before(async () => {
  service = await startFormService();
});
after(() => service.close());

async function atMandate(name: string): Promise<{ who: Visitor; page: Seen; draft: string }> {
  const who = new Visitor(service.url, name);
  const whom = await who.open('/fr/requests/new');
  const page = await who.send(await who.send(whom, { forWhom: 'represented' }), identity);
  return { who, page, draft: page.path.split('/')[3]! };
}

/** A post whose body tells how much of it was asked for. */
async function posted(
  path: string,
  owner: string | undefined,
  size: number,
): Promise<{ status: number; read: number }> {
  let read = 0;
  async function* body(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('--x\r\ncontent-disposition: form-data; name="f"; filename="f.pdf"\r\n\r\n%PDF-');
    for (; read < size; read += MEGABYTE) yield new Uint8Array(MEGABYTE);
    yield Buffer.from('\r\n--x--\r\n');
  }
  const headers = { 'content-type': 'multipart/form-data; boundary=x' };
  const answer = await service.forms.handle({
    method: 'POST',
    url: path,
    headers,
    body: body(),
    owner,
    locale: 'fr-MA',
  });
  return { status: answer!.status, read };
}

describe('how much of a post is read', () => {
  test('nothing, when the draft does not exist or is another person’s', async () => {
    const { page } = await atMandate('owner');
    for (const path of ['/fr/requests/AAAAAAAAAAAAAAAAAAAAAA/mandate', page.path])
      assert.deepEqual(await posted(path, 'other', 61 * MEGABYTE), { status: 404, read: 0 });
  });

  test('little, of a step that asks for no file', async () => {
    const { page } = await atMandate('filer');
    const { status, read } = await posted(page.path.replace('mandate', 'identity'), 'filer', 61 * MEGABYTE);
    assert.equal(status, 413);
    assert.ok(read <= 4 * MEGABYTE, `${read / MEGABYTE} MB were read`);
  });

  test('no file is held without a session; what else was posted is kept', async () => {
    const { who, page, draft } = await atMandate('gone');
    const { cookie } = who;
    who.cookie = '';
    const file = new File(['%PDF-', new Uint8Array(2 * MEGABYTE)], 'mandate.pdf');
    const told = await who.json(page, { mandateFile: file });
    assert.deepEqual([told.status, told.json.code], [401, 'login_required']);
    who.cookie = cookie;
    assert.equal((await service.drafts.load('gone', draft))!.answers['mandateFile'], undefined);
  });

  test('values are limited all together', async () => {
    const { who, page } = await atMandate('writer');
    const whom = page.path.replace('mandate', 'for-whom');
    const many = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`v${index}`, 'x'.repeat(60_000)]));
    const told = await who.send(page, many, whom);
    assert.equal(told.status, 413);
    assert.match(told.html, /Envoi trop lourd/);
    // Who was refused in the middle goes on over the same connection.
    assert.equal((await who.open(whom)).status, 200);
  });
});

test('an address that can be read in two ways is refused', async () => {
  const { page } = await atMandate('walker');
  const [, , , draft] = page.path.split('/');
  for (const url of [
    `/fr/requests/x/../${draft}/mandate`,
    `/fr/requests/./${draft}/mandate`,
    `/fr/requests/${draft}/x/%2e%2e/mandate`,
    `/fr/requests\\${draft}/mandate`,
  ]) {
    const answer = await service.forms.handle({ method: 'GET', url, headers: {}, owner: 'walker', locale: 'fr-MA' });
    assert.equal(answer!.status, 404, url);
  }
});

test('a post from another site is not taken, whatever token it carries', async () => {
  const { who, page } = await atMandate('tricked');
  const whom = page.path.replace('mandate', 'for-whom');
  const body = new URLSearchParams({ ...page.values, forWhom: 'self' });
  const response = await who.fetch(whom, { method: 'POST', body, headers: { 'sec-fetch-site': 'cross-site' } });
  assert.equal(response.status, 403);
});

describe('all posts together', () => {
  test('hold no more than is allowed: one more is told to come again, and is taken then', async () => {
    const small = await startFormService({ options: { bytesInFlight: 3 * MEGABYTE } });
    try {
      const file = (name: string): string =>
        `--x\r\ncontent-disposition: form-data; name="${name}"; filename="f.pdf"\r\n\r\n%PDF-`;
      const send = (path: string, owner: string, gate?: Promise<void>, begun?: () => void) => {
        async function* body(): AsyncGenerator<Uint8Array> {
          yield Buffer.from(file('mandateFile'));
          yield new Uint8Array(MEGABYTE);
          yield new Uint8Array(MEGABYTE);
          begun?.();
          await gate;
          yield Buffer.from('\r\n--x--\r\n');
        }
        const headers = { 'content-type': 'multipart/form-data; boundary=x' };
        return small.forms.handle({ method: 'POST', url: path, headers, body: body(), owner, locale: 'fr-MA' });
      };
      const mandateOf = async (name: string): Promise<string> => {
        const who = new Visitor(small.url, name);
        const whom = await who.open('/fr/requests/new');
        return (await who.send(await who.send(whom, { forWhom: 'represented' }), identity)).path;
      };
      const [one, other] = [await mandateOf('one'), await mandateOf('other')];
      let open!: () => void;
      const gate = new Promise<void>((done) => (open = done));
      let slow!: ReturnType<typeof send>;
      await new Promise<void>((begun) => {
        slow = send(one, 'one', gate, begun);
      });
      const refused = (await send(other, 'other'))!;
      assert.deepEqual([refused.status, refused.headers['retry-after']], [503, '60']);
      assert.ok(refused.page?.kind === 'problem' && /dans une minute/.test(refused.page.text));
      open();
      // Without its token the post is told of, and lets go of what it held.
      assert.equal((await slow)!.status, 403);
      assert.equal((await send(other, 'other'))!.status, 403);
    } finally {
      await small.close();
    }
  });
});
