import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { TemplateRegistry } from '@tiwizi/core/template';
import { expandWith } from '../expand/expand-with.ts';
import { decodeUtf8 } from '../http/expand-page.ts';
import { UsageError, type CliArguments } from './arguments.ts';
import { positionAt } from './position.ts';
import type { CliStreams } from './streams.ts';

/** Expands files, or standard input; writes warnings as `file:line:column: warning: … [code]`. Returns the exit code. */
export async function expandFiles(
  given: CliArguments,
  kits: readonly TemplateRegistry[],
  { input, output, errors }: CliStreams,
): Promise<number> {
  let warnings = 0;
  const expandNamed = (name: string, bytes: Uint8Array): string => {
    const text = decodeUtf8(bytes);
    if (text === undefined) throw new UsageError(`${name} is not UTF-8`);
    return expandWith(text, {
      kits,
      lang: given.lang,
      templates: !given.rendered,
      onWarning(code, offset, message) {
        warnings++;
        const { line, column } = positionAt(text, offset);
        errors.write(`${name}:${line}:${column}: warning: ${message} [${code}]\n`);
      },
    });
  };
  if (!given.files.length) output.write(expandNamed('<stdin>', await buffer(input)));
  for (const file of given.files) {
    const bytes = await readFile(file).catch((cause: NodeJS.ErrnoException) => {
      throw new UsageError(`${file} cannot be read (${cause.code})`);
    });
    const expanded = expandNamed(file, bytes);
    if (given.out === undefined) output.write(expanded);
    else await writeBelow(given.out, file, expanded);
  }
  return warnings && given.strict ? 1 : 0;
}

/** Writes a file below a directory, by its path from where the command was called. */
async function writeBelow(directory: string, file: string, text: string): Promise<void> {
  const path = relative(process.cwd(), resolve(file));
  if (path.startsWith('..') || isAbsolute(path))
    throw new UsageError(`${file} lies outside the directory the command was called in; call it from there`);
  const target = join(directory, path);
  try {
    // A file that would not change keeps its time, so that build tools see what did.
    if ((await readFile(target, 'utf8').catch(() => undefined)) === text) return;
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  } catch (cause) {
    throw new UsageError(`${target} cannot be written (${(cause as NodeJS.ErrnoException).code})`);
  }
}
