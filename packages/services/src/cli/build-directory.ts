import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Locale } from '@tiwizi/i18n';
import { urlSegment } from '@tiwizi/i18n';
import { createServiceIndex } from '../search/index.ts';
import { toCpsvAp } from '../sheet/cpsv-ap.ts';
import type { CheckedSheets } from './check-sheets.ts';
import { lifeEventsWithServices } from '../life-events/life-event-steps.ts';
import { directoryPage, lifeEventListPage, lifeEventPage, sheetPage, type BuiltSite } from './directory-pages.ts';

/** What a build is given beside the sheets. */
export interface BuildOptions {
  readonly out: string;
  /** Absolute address of the folder. */
  readonly base: string;
  readonly languages: readonly Locale[];
  /** Address of the files of `@tiwizi/browser`. */
  readonly assets: string;
  /** What the site is called, by language; `all` where a language has no name of its own. */
  readonly names: BuiltSite['names'];
  /** Where that name leads: a path or an address, with `{lang}` where the language stands; the list of services by default. */
  readonly home?: string | undefined;
}

/** Why nothing was written. */
export class BuildError extends Error {
  readonly code: 'build-bad-base' | 'build-bad-home' | 'build-folder-in-use';

  constructor(code: BuildError['code'], message: string) {
    super(message);
    this.name = 'BuildError';
    this.code = code;
  }
}

/** By it a folder of ours is known again. */
const marker = 'tiwizi-services.json';

/**
 * Writes a directory as plain files: whole beside its place, then in it, so that nobody meets half of it, and a service that has gone is gone.
 *
 * @throws BuildError when the base or the home is no address, or when the folder, or one beside it that is needed meanwhile, holds files that no
 * build wrote
 */
export async function buildDirectory(
  { sheets, themes, lifeEvents }: CheckedSheets,
  options: BuildOptions,
): Promise<void> {
  const base = baseOf(options.base);
  // A page of this site or an address: nothing that runs.
  if (options.home !== undefined && !/^(?:https?:\/\/|\/(?![/\\]))/i.test(options.home))
    throw new BuildError(
      'build-bad-home',
      `${options.home} is no address, and no path of this site that begins with /`,
    );
  const out = resolve(options.out);
  const site: BuiltSite = { ...options, base, themes, lifeEvents };
  const [fresh, old] = [`${out}.new`, `${out}.old`];
  for (const each of [out, fresh, old]) await mayReplace(each);
  await rm(fresh, { recursive: true, force: true });
  const write = async (name: string, text: string): Promise<void> => {
    const file = join(fresh, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  };
  await write(marker, `${JSON.stringify({ sheets: sheets.length, languages: options.languages }, undefined, 2)}\n`);
  await write('index.json', JSON.stringify(createServiceIndex(sheets).toJSON()));
  await write('cpsv-ap.jsonld', `${JSON.stringify(toCpsvAp(sheets, { base: base.href }), undefined, 1)}\n`);
  const events = lifeEventsWithServices(lifeEvents, sheets);
  for (const locale of options.languages) {
    const folder = urlSegment(locale);
    await write(`${folder}/index.html`, directoryPage(sheets, site, locale));
    for (const sheet of sheets)
      await write(`${folder}/services/${sheet.slug ?? sheet.id}.html`, sheetPage(sheet, site, locale));
    if (events.length) await write(`${folder}/life-events.html`, lifeEventListPage(sheets, site, locale));
    for (const event of events)
      await write(`${folder}/life-events/${event.id}.html`, lifeEventPage(event, sheets, site, locale));
  }
  await rm(old, { recursive: true, force: true });
  if (existsSync(out)) await rename(out, old);
  await rename(fresh, out);
  await rm(old, { recursive: true, force: true });
}

/** A folder is replaced where it is empty, or a build wrote it. */
async function mayReplace(folder: string): Promise<void> {
  if (existsSync(folder) && (await readdir(folder)).length && !existsSync(join(folder, marker)))
    throw new BuildError('build-folder-in-use', `${folder} holds files that no build wrote`);
}

function baseOf(given: string): URL {
  const address = URL.canParse(given) ? new URL(given) : undefined;
  if (!address || !/^https?:$/.test(address.protocol))
    throw new BuildError('build-bad-base', `${given} is no address that begins with https://`);
  address.search = address.hash = '';
  if (!address.pathname.endsWith('/')) address.pathname += '/';
  return address;
}
