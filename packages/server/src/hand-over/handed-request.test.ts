import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { defineFlow } from '@tiwizi/forms';
import type { FiledRequest } from '../request/online-service.ts';
import { toHandedRequest } from './handed-request.ts';

const inTwo = (fr: string, ar: string): { 'fr-MA': string; 'ar-MA': string } => ({ 'fr-MA': fr, 'ar-MA': ar });
const flow = defineFlow({
  id: 'terrace',
  version: 2,
  languages: ['fr-MA', 'ar-MA'],
  title: inTwo('Terrasse', 'رخصة'),
  steps: [
    {
      id: 'company',
      title: inTwo('Entreprise', 'المقاولة'),
      fields: [
        { name: 'ice', identifier: 'ice', label: inTwo('ICE', 'ICE') },
        { name: 'plan', type: 'file', file: { accept: ['pdf'] }, label: inTwo('Plan', 'تصميم') },
        { name: 'photo', type: 'file', file: { accept: ['jpeg'] }, label: inTwo('Photo', 'صورة') },
      ],
    },
  ],
});
const plan = { file: 'f1', name: 'plan du café.pdf', size: 6, type: 'pdf' } as const;
const filed = (answers: FiledRequest['answers']): FiledRequest => ({
  actor: 'helper',
  subject: 'owner',
  key: 'k1',
  service: 'terrace-permit',
  flow,
  document: new Uint8Array(Buffer.from('%PDF-')),
  sha256: 'a'.repeat(64),
  filedAt: '2026-11-29T10:00:00Z',
  locale: 'ar-MA',
  applicant: 'أمينة',
  evidence: {} as FiledRequest['evidence'],
  answers,
  openFile: ({ file }) => Promise.resolve(file === 'f1' ? new Uint8Array(Buffer.from('a plan')) : undefined),
});

test('a filed request is described in its own language, with its files by their digests', async () => {
  const request = await toHandedRequest(filed({ ice: '001526374000085', plan, photo: { ...plan, file: 'gone' } }));
  assert.deepEqual(
    [request.actor, request.subject, request.title, request.language, request.flow, request.applicant],
    ['helper', 'owner', 'رخصة', 'ar-MA', { id: 'terrace', version: 2 }, 'أمينة'],
  );
  assert.deepEqual(request.summary[0]?.heading, 'المقاولة');
  const { title, summary } = request.translations?.['fr-MA'] ?? {};
  assert.deepEqual([title, summary?.[0]?.heading], ['Terrasse', 'Entreprise']);
  assert.deepEqual(Object.keys(request.translations ?? {}), ['fr-MA'], 'the other language of the form');
  assert.equal(request.document.name, 'رخصة.pdf');
  assert.equal(request.attachments.length, 1, 'a file that cannot be had is left out');
  const [file] = request.attachments;
  assert.deepEqual([file?.name, file?.type, file?.size], ['plan du café.pdf', 'application/pdf', 6]);
  assert.equal(file?.sha256, createHash('sha256').update('a plan').digest('hex'));
  assert.equal(Buffer.from((await file?.bytes()) ?? []).toString(), 'a plan');
});

test('an answer that nobody could check is told to the agency, with what it answers', async () => {
  const request = await toHandedRequest({ ...filed({ ice: '001526374000085' }), unchecked: ['ice'] });
  assert.deepEqual(request.unchecked, [{ name: 'ice', label: 'ICE' }]);
  assert.equal((await toHandedRequest(filed({}))).unchecked, undefined);
});

test('where the draft is gone the document goes alone', async () => {
  const request = await toHandedRequest(filed(undefined));
  assert.deepEqual([request.answers, request.summary.flatMap(({ rows }) => rows), request.attachments], [{}, [], []]);
});
