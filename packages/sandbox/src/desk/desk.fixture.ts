import { createHash } from 'node:crypto';
import assert from 'node:assert/strict';
import { signMessage } from '@tiwizi/http';
import type { Sandbox } from '../sandbox.ts';
import type { HandedRequest } from './handed-request.ts';

/** SHA-256, hexadecimal. */
export const digest = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
/** The document's bytes. */
export const pdf = '%PDF-1.7 signed';
/** Those of a file that goes along. */
export const card = 'a photograph';
/** A request with two files. */
export const request: HandedRequest = {
  service: 'birth-certificate-extract',
  title: 'نسخة موجزة من رسم الولادة',
  language: 'ar-MA',
  flow: { id: 'birth-certificate', version: 3 },
  filedAt: '2026-11-22T10:05:00Z',
  actor: 'sub-1',
  subject: 'sub-1',
  applicant: 'أمينة الإدريسي',
  answers: { cnie: 'AB123456' },
  summary: [{ heading: 'الهوية', rows: [{ label: 'رقم البطاقة', value: '<b>AB123456</b>' }] }],
  document: { name: 'request.pdf', type: 'application/pdf', size: pdf.length, sha256: digest(pdf) },
  attachments: [{ name: 'بطاقة.jpg', type: 'image/jpeg', size: card.length, sha256: digest(card) }],
};

/** What hands requests over to a sandbox. @param given asked at each call, since it is started later */
export function handsTo(given: () => Sandbox): {
  send(method: string, path: string, body?: string): Promise<Response>;
  handOver(key: string, request?: HandedRequest): Promise<string>;
} {
  async function send(method: string, path: string, body: string | undefined = undefined): Promise<Response> {
    const { url, key } = given().handOver;
    const address = `${url}/${path}`;
    const headers = await signMessage(
      { method, url: address, ...(body === undefined ? {} : { sha256: digest(body) }) },
      key,
      given().control.now(),
    );
    return fetch(address, { method, headers, ...(body === undefined ? {} : { body }) });
  }

  async function handOver(key: string, handed: HandedRequest = request): Promise<string> {
    const { number } = (await (await send('PUT', key, JSON.stringify(handed))).json()) as { number: string };
    await send('PUT', `${key}/files/${digest(pdf)}`, pdf);
    await send('PUT', `${key}/files/${digest(card)}`, card);
    assert.equal((await send('POST', `${key}/complete`)).status, 200);
    return number;
  }
  return { send, handOver };
}
