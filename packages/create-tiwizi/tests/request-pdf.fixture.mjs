// A filled request in each language, and the independent tools that look at its PDF.
import { formatDate, isolateIdentifier, locales, text } from '@tiwizi/i18n';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { readConfig } from '../template/config.js';
import { requestMessages } from '../template/messages/request.messages.js';

export { locales };

export const createdAt = '2026-11-22T09:05:00Z';
export const arabicFamilyName = 'الإدريسي';
export const arabicGivenName = 'علاء الدين';
export const address = '12، زنقة الأطلس (الطابق 2)، حي السلام\nRésidence « Al Amal », imm. B/4';

/** @param {string} locale */
export function sampleRequest(locale) {
  const say = (key) => text(requestMessages, key, locale);
  return {
    locale,
    number: 'TWZ-2026-000123',
    title: say('title'),
    agency: readConfig({}).agency.name[locale],
    createdAt,
    specimen: true,
    notice: 'أُصرِّح بأن المعلومات صحيحة. / Ces informations sont exactes.',
    sections: [
      { heading: say('forWhomStep'), rows: [{ label: say('forWhom'), value: say('forMyself') }] },
      {
        heading: say('identityStep'),
        rows: [
          { label: say('familyNameArabic'), value: arabicFamilyName, valueLang: 'ar', valueDir: 'rtl' },
          { label: say('givenNameArabic'), value: arabicGivenName, valueLang: 'ar', valueDir: 'rtl' },
          { label: say('familyNameLatin'), value: 'El Idrissi', valueLang: 'fr', valueDir: 'ltr' },
          { label: say('cnie'), value: 'AB123456', valueDir: 'ltr' },
          { label: say('birthDate'), value: formatDate('1985-03-27', locale) },
        ],
      },
      {
        heading: say('deliveryStep'),
        rows: [
          { label: say('phone'), value: '+212 6 12 34 56 78' },
          { label: say('address'), value: address },
          { label: 'Plaque', value: isolateIdentifier('plate', '12345|أ|6'), valueDir: 'ltr' },
        ],
      },
    ],
  };
}

/** Whether a tool is there. Under CI it has to be: then a test that needs it runs, and fails without it. */
export function toolMissing(...names) {
  const missing = names.find((name) => spawnSync('sh', ['-c', `command -v ${name}`]).status !== 0);
  return missing && !process.env.CI ? `${missing} is not installed` : false;
}

/** Runs a tool on a PDF (`FILE` among the arguments stands for it): what it says, and its exit code. */
export function ask(bytes, name, ...args) {
  const folder = mkdtempSync(join(tmpdir(), 'request-pdf-'));
  try {
    const file = join(folder, 'request.pdf');
    writeFileSync(file, bytes);
    const { status, stdout, stderr, error } = spawnSync(
      name,
      args.map((arg) => (arg === 'FILE' ? file : arg)),
      { encoding: 'utf8', maxBuffer: 1e8 },
    );
    if (error) throw error;
    return { status, output: stdout, problems: stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The text of a PDF as Poppler takes it out, without the marks of direction it adds. */
export const textOf = (bytes, ...options) =>
  ask(bytes, 'pdftotext', '-enc', 'UTF-8', ...options, 'FILE', '-').output.replace(/[\u200e\u200f\u202a-\u202e]/g, '');

/** The objects of a PDF made by us: dictionary as text, stream unpacked. */
export function objectsOf(bytes) {
  const raw = Buffer.from(bytes).toString('latin1');
  return [...raw.matchAll(/^(\d+) 0 obj\n([\s\S]*?)(?:\nstream\n([\s\S]*?)\nendstream)?\nendobj/gm)].map(
    ([, number, dictionary, stream]) => {
      const data = stream === undefined ? undefined : Buffer.from(stream, 'latin1');
      return {
        number: Number(number),
        dictionary,
        stream: data && dictionary.includes('FlateDecode') ? inflateSync(data) : data,
      };
    },
  );
}
