// A page that is sent as a stream costs half as much again (decision 0014): what is put around an answer leaves it in one piece.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toNode } from '@tiwizi/http';
import { listen } from '../start/listen.ts';
import { startService } from './service.fixture.ts';

test('a page and its security headers are sent in one piece, and its length is said', async (context) => {
  const site = await startService();
  context.after(() => site.close());
  const handle = toNode((request) => site.service.handle(request));
  const listening = await listen((request, response) => handle(request, response), 0, '127.0.0.1');
  context.after(() => listening.close(0));
  const answer = await fetch(`http://127.0.0.1:${listening.port}/fr/help`);
  const bytes = await answer.arrayBuffer();
  assert.equal(answer.headers.get('content-length'), String(bytes.byteLength));
  assert.equal(answer.headers.get('transfer-encoding'), null);
  assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
  const head = await fetch(`http://127.0.0.1:${listening.port}/fr/help`, { method: 'HEAD' });
  assert.equal(head.headers.get('x-content-type-options'), 'nosniff');
});
