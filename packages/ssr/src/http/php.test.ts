import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { templates as sampleKit } from '../../fixtures/sample-kit.ts';
import { ask, listen, phpMissing, startPhp } from '../../fixtures/servers.ts';
import { createProxy } from './proxy.ts';

test('before a real PHP server', { skip: phpMissing() }, async (context) => {
  const php = await startPhp(context);
  const port = await listen(
    context,
    createProxy({ upstream: `http://127.0.0.1:${php}`, kits: [sampleKit], onWarning: () => {} }),
  );
  const fieldWith = (value: string): string =>
    `<sample-field label="Nom" name="name" value="${value}"><label for="field-name">Nom (facultatif)</label><input id="field-name" name="name" value="${value}" title="Nom: name"></sample-field>`;

  await context.test('a page comes expanded, in its language, the rest as PHP sent it', async () => {
    const plain = await ask(php, '/form?name=a');
    const page = await ask(port, '/form?name=a');
    assert.equal(page.body, plain.body.replace(/<sample-field.*<\/sample-field>/, fieldWith('a')));
    assert.deepEqual(page.headers['set-cookie'], ['draft=1; HttpOnly; SameSite=Lax', 'lang=fr']);
    assert.equal(page.headers['content-length'], String(page.bytes.length));
    assert.match(String(page.headers.etag), /^W\//);
  });

  await context.test('what a person posts comes back as text, never as markup', async () => {
    const nasty = `</sample-field><script>alert(1)</script>"'&<?php {{ é`;
    const page = await ask(port, '/form', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      send: new URLSearchParams({ name: nasty }).toString(),
    });
    assert.ok(!page.body.includes('<script>'));
    assert.match(
      page.body,
      /<input id="field-name" name="name" value="&lt;\/sample-field&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt;&quot;&#39;&amp;&lt;\?php \{\{ é" title="Nom: name">/,
    );
  });

  await context.test('redirects, error pages and compressed pages', async () => {
    const headers = { Host: 'service.example' };
    assert.deepEqual(
      await ask(port, '/redirect', { headers }).then(({ status, headers: { location } }) => [status, location]),
      [303, 'http://service.example/form?name=r'],
    );
    assert.deepEqual(
      await ask(port, '/redirect-inner', { headers }).then(({ status, headers: { location } }) => [status, location]),
      [302, 'http://service.example/form'],
    );
    const missing = await ask(port, '/missing');
    assert.deepEqual([missing.status, missing.body.includes('(اختياري)')], [404, true]);
    const zipped = await ask(port, '/zipped');
    assert.deepEqual(
      [zipped.headers['content-encoding'], zipped.body.includes('<label for="field-z">Zip')],
      [undefined, true],
    );
  });

  await context.test('large bodies and files go through in both directions', async () => {
    const body = Buffer.alloc(3_000_000, 'é');
    const echo = JSON.parse(
      (
        await ask(port, '/echo', {
          method: 'PUT',
          headers: { Cookie: 'a=1', 'Content-Type': 'text/plain' },
          send: body,
        })
      ).body,
    ) as { server: Record<string, string>; body: string; cookies: Record<string, string> };
    assert.equal(echo.body, createHash('md5').update(body).digest('hex'));
    assert.deepEqual(echo.cookies, { a: '1' });
    assert.deepEqual(
      [
        echo.server['REQUEST_METHOD'],
        echo.server['HTTP_X_FORWARDED_FOR'],
        echo.server['HTTP_X_FORWARDED_PROTO'],
        echo.server['HTTP_X_FORWARDED_HOST'],
      ],
      ['PUT', '127.0.0.1', 'http', `127.0.0.1:${port}`],
    );
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(50_000)]), 'proof.pdf');
    const { headers, body: sent } = await encodeForm(form);
    const page = await ask(port, '/upload', { method: 'POST', headers, send: sent });
    assert.ok(page.body.includes('<label for="field-unnamed">proof.pdf 50000 '));
    assert.deepEqual((await ask(port, '/binary')).bytes, (await ask(php, '/binary')).bytes);
  });
});

async function encodeForm(
  form: FormData,
): Promise<{ readonly headers: Record<string, string>; readonly body: Buffer }> {
  const response = new Response(form);
  return {
    headers: { 'Content-Type': response.headers.get('content-type')! },
    body: Buffer.from(await response.arrayBuffer()),
  };
}
