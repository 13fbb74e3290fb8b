import { makeBlankForm } from '../blank/blank-form.ts';
import { blankSample } from '../blank/blank-form.fixture.ts';
import { makeRequestDocument } from '../request/request-document.ts';
import { sampleRequest } from '../request/request-document.fixture.ts';
import { textOf, toolMissing } from '../tools.fixture.ts';
import { createDocumentMaker, type DocumentMaker, type DocumentMakerOptions } from './create-document-maker.ts';
import { DocumentError } from './document-error.ts';
import { startThread } from './start-thread.ts';
import { setMessages } from '@tiwizi/i18n';
import assert from 'node:assert/strict';
import { after, afterEach, describe, it } from 'node:test';
import { Worker } from 'node:worker_threads';

const code = (expected: string) => (error: unknown) => error instanceof DocumentError && error.code === expected;
const request = sampleRequest('ar-MA');
const threads: Worker[] = [];
const makers: DocumentMaker[] = [];
const inline = (program: string): Worker =>
  new Worker(`const { parentPort } = require('node:worker_threads'); ${program}`, { eval: true });
/** A worker that is there at once (from the sources a real one takes seconds) and makes documents of one byte. */
const quick = (): Worker =>
  inline(`parentPort.on('message', () => setTimeout(() => parentPort.postMessage({ bytes: new Uint8Array(1) }), 50))`);
const dying = (): Worker => inline(`throw new Error('gone')`);

/** A maker whose workers the test can get hold of. */
function maker(options: DocumentMakerOptions = {}): DocumentMaker {
  const made = createDocumentMaker({
    createWorker() {
      const thread = startThread();
      threads.push(thread);
      return thread;
    },
    ...options,
  });
  makers.push(made);
  return made;
}
afterEach(() => void threads.splice(0));
after(() => Promise.all(makers.map((each) => each.close())));

describe('documents made in workers', () => {
  it('are the same bytes, and come in whatever order workers are free', async () => {
    const here = [await makeRequestDocument(request), await makeBlankForm(blankSample('en'))];
    const { make, makeBlank } = maker({ workers: 2 });
    const there = await Promise.all([make(request), makeBlank(blankSample('en')), make(request)]);
    assert.deepEqual(there, [here[0], here[1], here[0]]);
    assert.equal(threads.length, 2);
  });

  it('are refused as here when they cannot be made, and the worker goes on', async () => {
    const { make } = maker();
    await assert.rejects(make({ ...request, title: '' }), { name: 'TypeError', message: 'document-missing: title' });
    await assert.rejects(make({ ...request, title: (() => '') as never }), { name: 'DataCloneError' });
    assert.ok((await make(request)).length);
    assert.equal(threads.length, 1);
  });

  it('are refused when too many wait', async () => {
    const { make } = maker({ longestQueue: 1, createWorker: quick });
    const first = make(request);
    const second = make(request);
    await assert.rejects(make(request), code('documents_busy'));
    await Promise.all([first, second]);
    assert.ok((await make(request)).length);
  });

  it('are made by another worker when the first dies over them', async () => {
    const { make } = maker();
    const made = make(request);
    await threads[0]?.terminate();
    assert.ok((await made).length);
    assert.equal(threads.length, 2);
  });

  it('fail when the second dies too, and the next is made all the same', async () => {
    let started = 0;
    const { make } = maker({
      createWorker: () => ((started += 1) <= 2 ? dying() : quick()),
    });
    const failed = make(request);
    const next = make(request);
    await assert.rejects(failed, (error: DocumentError) => {
      assert.equal(error.code, 'documents_failed');
      assert.equal((error.cause as Error).message, 'gone');
      return true;
    });
    assert.ok((await next).length);
    assert.equal(started, 3);
  });

  it('are made when a worker died while nothing was to be done: that is no death over them', async () => {
    let started = 0;
    const { make } = maker({
      createWorker() {
        started += 1;
        const thread = started === 2 ? dying() : quick();
        threads.push(thread);
        return thread;
      },
    });
    await make(request);
    await threads[0]?.terminate();
    assert.ok((await make(request)).length);
    assert.equal(started, 3);
  });

  it('fail when they take too long, and hold nobody up', async () => {
    let started = 0;
    const { make } = maker({
      longestTime: 200,
      createWorker: () => {
        started += 1;
        return inline(`parentPort.on('message', () => { for (;;); })`);
      },
    });
    await assert.rejects(make(request), code('documents_failed'));
    assert.equal(started, 2);
  });

  it('are still made when the maker is closed, and none after', async () => {
    const { make, close } = maker({
      createWorker() {
        threads.push(quick());
        return threads[0] as Worker;
      },
    });
    const made = [make(request), make(request)];
    const closed = close();
    await assert.rejects(make(request), code('documents_closed'));
    await closed;
    assert.equal((await Promise.all(made)).length, 2);
    assert.equal(threads[0]?.threadId, -1);
  });

  it('speak with the words of the agency, and a language it adds', { skip: toolMissing('pdftotext') }, async () => {
    const { make } = maker();
    await make(request);
    // The worker runs already.
    setMessages('fr', { 'request-document.specimen': 'ESSAI interne' });
    setMessages('es', { 'request-document.specimen': 'MUESTRA sin valor' });
    for (const [locale, words] of [
      ['fr', /ESSAI interne/],
      ['es', /MUESTRA sin valor/],
    ] as const) {
      const there = await make({ ...request, locale });
      assert.match(textOf(there, '-layout'), words);
      assert.deepEqual(there, await makeRequestDocument({ ...request, locale }));
    }
    assert.equal(threads.length, 1);
  });

  it('a maker of no workers is none', () => {
    for (const wrong of [{ workers: 0 }, { longestQueue: -1 }, { longestTime: 0 }])
      assert.throws(() => createDocumentMaker(wrong), { name: 'RangeError', message: 'documents-invalid-option' });
  });
});
