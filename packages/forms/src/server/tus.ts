// The words of the tus protocol, https://tus.io/protocols/resumable-upload: core, creation, expiration and termination of version 1.0.0.
import { fileName } from '@tiwizi/http';

/** On every answer. */
export const tusHeaders: Readonly<Record<string, string>> = { 'tus-resumable': '1.0.0' };

/** What the server can do, to be asked by OPTIONS. */
export const tusAbilities: Readonly<Record<string, string>> = {
  ...tusHeaders,
  'tus-version': '1.0.0',
  'tus-extension': 'creation,expiration,termination',
};

/** Whether the client speaks this version; OPTIONS says none. */
export const speaksTus = ({ headers }: Request): boolean => headers.get('tus-resumable') === '1.0.0';

/** The method, which stands in a header where something on the way lets pass only POST. */
export const methodOf = ({ method, headers }: Request): string =>
  (method === 'POST' && headers.get('x-http-method-override')?.toUpperCase()) || method;

/** A count of bytes in a header; undefined when it is none. */
export function countIn(headers: Headers, name: string): number | undefined {
  const value = headers.get(name) ?? '';
  const count = Number(value);
  return /^\d{1,15}$/.test(value) ? count : undefined;
}

/** What is said of a file before it comes: the name of its question, and its own as a post would have it. Undefined when it cannot be read. */
export function metadataOf(headers: Headers): { readonly field: string; readonly name: string } | undefined {
  const values = new Map<string, string>();
  for (const pair of (headers.get('upload-metadata') ?? '').split(',')) {
    const [key = '', value = '', ...rest] = pair.trim().split(' ');
    if (rest.length || values.has(key) || !/^[A-Za-z\d+/]*={0,2}$/.test(value)) return undefined;
    values.set(key, Buffer.from(value, 'base64').toString('utf8'));
  }
  const field = values.get('field');
  return field ? { field, name: fileName(values.get('filename') ?? '') } : undefined;
}
