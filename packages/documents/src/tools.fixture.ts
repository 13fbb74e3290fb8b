// Independent tools that look at a PDF: qpdf and Poppler.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

/** Whether a tool is there. Under CI it has to be: then a test that needs it runs, and fails without it. */
export function toolMissing(...names: string[]): string | false {
  const missing = names.find((name) => spawnSync('sh', ['-c', `command -v ${name}`]).status !== 0);
  return missing && !process.env.CI ? `${missing} is not installed` : false;
}

/** Runs a tool on a PDF (`FILE` among the arguments stands for it): what it says, and its exit code. */
export function ask(
  bytes: Uint8Array,
  name: string,
  ...args: string[]
): { status: number | null; output: string; problems: string } {
  const folder = mkdtempSync(join(tmpdir(), 'tiwizi-document-'));
  try {
    const file = join(folder, 'document.pdf');
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
export const textOf = (bytes: Uint8Array, ...options: string[]): string =>
  ask(bytes, 'pdftotext', '-enc', 'UTF-8', ...options, 'FILE', '-').output.replace(/[\u200e\u200f\u202a-\u202e]/g, '');

/** An object of a PDF. */
export interface PdfObject {
  readonly number: number;
  readonly dictionary: string;
  readonly stream: Buffer | undefined;
}

/** The objects of a PDF made by us: dictionary as text, stream unpacked. */
export function objectsOf(bytes: Uint8Array): PdfObject[] {
  const raw = Buffer.from(bytes).toString('latin1');
  return [...raw.matchAll(/^(\d+) 0 obj\n([\s\S]*?)(?:\nstream\n([\s\S]*?)\nendstream)?\nendobj/gm)].map(
    ([, number, dictionary = '', stream]) => {
      const data = stream === undefined ? undefined : Buffer.from(stream, 'latin1');
      return {
        number: Number(number),
        dictionary,
        stream: data && dictionary.includes('FlateDecode') ? inflateSync(data) : data,
      };
    },
  );
}
