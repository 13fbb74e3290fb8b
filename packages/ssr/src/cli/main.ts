import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import type { TemplateRegistry } from '@tiwizi/core/template';
import { installedKits } from '../kits.ts';
import { readArguments, usage, UsageError, type CliArguments } from './arguments.ts';
import { expandFiles } from './expand-files.ts';
import { runProxy } from './run-proxy.ts';
import type { CliStreams } from './streams.ts';

/** Runs `tiwizi-expand`. Resolves to the exit code; the proxy resolves when it was told to stop. */
export async function main(argv: readonly string[], streams: CliStreams): Promise<number> {
  try {
    const given = readArguments(argv);
    if (given.help) return print(streams.output, usage);
    if (given.version) return print(streams.output, `${await ownVersion()}\n`);
    if (given.proxy === undefined && !given.files.length && streams.input.isTTY)
      throw new UsageError('no files given, and nothing on standard input');
    const kits = await loadKits(given);
    if (!kits.flat().length)
      throw new UsageError('no templates found: install @tiwizi/elements, or name a module with --kit');
    return await (given.proxy === undefined
      ? expandFiles(given, kits, streams)
      : runProxy(given, given.proxy, kits, streams));
  } catch (cause) {
    if (!(cause instanceof UsageError)) throw cause;
    streams.errors.write(`tiwizi-expand: ${cause.message}\nSee tiwizi-expand --help.\n`);
    return 2;
  }
}

function print(stream: Writable, text: string): number {
  stream.write(text);
  return 0;
}

async function ownVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return version;
}

/** The kits named on the command line, found from where it was called, then the installed ones. */
async function loadKits({ kits }: CliArguments): Promise<readonly TemplateRegistry[]> {
  const named = kits.map(async (name) => {
    const kit = (await importFrom(name).catch((cause: unknown) => {
      throw new UsageError(
        `--kit ${name} could not be loaded: ${cause instanceof Error ? cause.message : String(cause)}`,
      );
    })) as { readonly templates?: TemplateRegistry };
    if (!Array.isArray(kit.templates)) throw new UsageError(`--kit ${name} exports no list "templates"`);
    return kit.templates;
  });
  return [...(await Promise.all(named)), ...installedKits];
}

function importFrom(name: string): Promise<unknown> {
  const path = /^[./]/.test(name) ? resolve(name) : createRequire(resolve('x.js')).resolve(name);
  return import(pathToFileURL(path).href);
}
