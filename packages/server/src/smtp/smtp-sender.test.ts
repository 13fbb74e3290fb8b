// A real conversation by SMTP: what arrives is what was to be said, once by its id, and only in the clear where nobody listens.
import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import type { NotificationMessage } from '../notifications/notification-sender.ts';
import { smtpSender, transportOf } from './smtp-sender.ts';

const arrived: { readonly session: SMTPServerSession['envelope']; readonly mail: string }[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo({ address }, _session, callback) {
    callback(address.startsWith('nobody') ? new Error(`no such user: ${address}`) : undefined);
  },
  onData(stream, { envelope }, callback) {
    void (async () => {
      const parts: Buffer[] = [];
      for await (const part of stream) parts.push(part);
      arrived.push({ session: envelope, mail: Buffer.concat(parts).toString('utf8') });
      callback();
    })();
  },
});
let url = '';
before(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
});
after(() => new Promise<void>((done) => server.close(done)));

const message: NotificationMessage = {
  channel: 'mail',
  to: 'amina@citizens.example',
  language: 'ar-MA',
  subject: 'الجماعة: رخصة',
  text: 'الجماعة: يجب تصحيح الطلب <1>.\nhttps://services.example/ar/',
  key: 'a'.repeat(32),
};

/** What a mail says, its quoted-printable undone. */
const decoded = (mail: string): string =>
  Buffer.from(
    mail.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, byte: string) => String.fromCharCode(parseInt(byte, 16))),
    'latin1',
  )
    .toString('utf8')
    .replaceAll('\r\n', '\n');

test('a message arrives: to one address, from the agency, in its language and direction', async () => {
  const sender = smtpSender({ url, from: 'services@commune.example' });
  await sender.send(message);
  await sender.send(message);
  const [first, second] = arrived;
  assert.ok(first && second);
  assert.deepEqual(
    first.session.rcptTo.map(({ address }) => address),
    ['amina@citizens.example'],
  );
  assert.equal(first.session.mailFrom && first.session.mailFrom.address, 'services@commune.example');
  for (const { mail } of [first, second])
    assert.match(mail, new RegExp(`^Message-ID: <${message.key}@commune\\.example>`, 'im'), 'the same at every try');
  assert.match(first.mail, /^Auto-Submitted: auto-generated/im);
  assert.match(first.mail, /^Content-Language: ar-MA/im);
  assert.match(first.mail, /^Subject: =\?UTF-8\?/im);
  const text = decoded(first.mail);
  assert.ok(text.includes(message.text));
  assert.match(text, /lang="ar-MA" dir="rtl"[^]*&lt;1&gt;[^]*<bdi>https:\/\/services\.example\/ar\/<\/bdi>/);
});

test('who is refused by the server is an error', async () => {
  const sender = smtpSender({ url, from: 'services@commune.example' });
  await assert.rejects(sender.send({ ...message, to: 'nobody@citizens.example' }), { code: 'EENVELOPE' });
  await assert.rejects(smtpSender({ url: 'smtp://127.0.0.1:1', from: 'a@b.example' }).send(message));
});

test('only on this machine is it spoken in the clear; elsewhere TLS is needed from the start or by STARTTLS', () => {
  const here = transportOf('smtp://localhost') as Record<string, unknown>;
  assert.deepEqual([here['requireTLS'], here['ignoreTLS']], [false, true]);
  const { requireTLS, ignoreTLS, secure } = transportOf('smtp://u%40x:p%3A@mail.example') as Record<string, unknown>;
  assert.deepEqual([requireTLS, ignoreTLS, secure], [true, false, false]);
  assert.deepEqual(Object.entries(transportOf('smtps://mail.example')).slice(0, 3), [
    ['host', 'mail.example'],
    ['port', 465],
    ['secure', true],
  ]);
  const { auth } = transportOf('smtp://u%40x:p%3A@mail.example') as { readonly auth: unknown };
  assert.deepEqual(auth, { user: 'u@x', pass: 'p:' });
});
