import { readFile } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { PadesError, scanPdf } from '../pades/index.ts';
import type { ScanReport } from '../pades/index.ts';
import { UsageError, readArguments, usage } from './arguments.ts';
import type { CliArguments } from './arguments.ts';
import { extend } from './extend.ts';
import { readWhole, writeWhole } from './files.ts';
import { sign } from './sign.ts';
import { describeReport, verify } from './verify.ts';

/** What the command reads from and writes to. */
export interface CliStreams {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
}

/** How a command ends. */
const DONE = 0;
const UNEXPECTED = 1;
const WRONG_USAGE = 2;
const REFUSED = 3;

/** Runs `tiwizi-pdf`. Resolves to the exit code. */
export async function main(argv: readonly string[], streams: CliStreams): Promise<number> {
  const complain = (code: number, message: string): number => {
    streams.errors.write(`tiwizi-pdf: ${message}\n`);
    return code;
  };
  let given: CliArguments | undefined;
  try {
    given = readArguments(argv);
    return await run(given, streams);
  } catch (cause) {
    if (cause instanceof UsageError) return complain(WRONG_USAGE, `${cause.message}\nSee tiwizi-pdf --help.`);
    if (!(cause instanceof PadesError))
      return complain(UNEXPECTED, cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
    // Standard output may be where the signed file was to go.
    if (given?.json && given.values['out'] !== '-')
      streams.output.write(`${JSON.stringify({ refused: cause.code, detail: cause.detail })}\n`);
    return complain(REFUSED, cause.message);
  }
}

async function run(given: CliArguments, { input, output }: CliStreams): Promise<number> {
  const say = (report: unknown, text: string, code: number): number => {
    output.write(`${given.json ? JSON.stringify(report, undefined, 2) : text}\n`);
    return code;
  };
  if (given.command === 'help') return (void output.write(usage), DONE);
  if (given.command === 'version') return (void output.write(`${await ownVersion()}\n`), DONE);
  const { out } = given.values;
  const writes = given.command === 'sign' || given.command === 'extend';
  if (writes && out === undefined) throw new UsageError(`${given.command} needs --out`);
  const bytes = await readWhole(given.file, input);
  if (given.command === 'scan') {
    const report = await scanPdf(bytes);
    return say(report, describeScan(report), report.blocked ? REFUSED : DONE);
  }
  if (given.command === 'verify') {
    const report = await verify(bytes, given);
    return say(report, describeReport(report), report.valid ? DONE : REFUSED);
  }
  const result = await (given.command === 'sign' ? sign : extend)(bytes, given);
  if (out === '-') return (void output.write(result), DONE);
  await writeWhole(out!, result);
  const done = given.command === 'sign' ? 'signed' : 'extended';
  return say({ [done]: out, bytes: result.length }, `${done}: ${out}`, DONE);
}

function describeScan({ blocked, findings, pages, signatures, emptyFields }: ScanReport): string {
  const lines = findings.map(
    ({ level, code, count, objects }) =>
      `${level}: ${code}, ${count} times${objects.length ? `, object ${objects.join(', ')}` : ''}`,
  );
  const fields = emptyFields.length ? `, to be signed: ${emptyFields.join(', ')}` : '';
  return [
    blocked ? 'must not be signed' : 'may be signed',
    `pages: ${pages}, signatures: ${signatures}${fields}`,
    ...lines,
  ].join('\n');
}

async function ownVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return version;
}
