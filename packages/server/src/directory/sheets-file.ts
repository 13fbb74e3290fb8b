import { readFileSync, statSync, type Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { parseServiceCatalogue, type ServiceCatalogue, type ServiceSheet } from '@tiwizi/services';
import type { Log } from '../log/log.ts';
import { checkFee } from '../payment/fee.ts';
import type { RequestDesk } from '../request/request-desk.ts';
import { every } from '../service/every.ts';
import type { Catalogue } from './catalogue.ts';

/** How often the file is looked at, in milliseconds. */
const pause = 2000;

/** Sheets in a file that others write while the service runs. */
export class SheetsFile {
  /** What it held at the start. */
  readonly first: ServiceCatalogue;
  readonly #file: URL;
  /** What the file was like when it was last read. */
  #known: string;

  /** @throws when it cannot be read; `ServiceSheetsError` when it holds other than sheets */
  constructor(file: URL) {
    this.#file = file;
    // Before it is read: whoever writes meanwhile is seen at the next look.
    this.#known = versionOf(statSync(file));
    this.first = parseServiceCatalogue(readFileSync(file, 'utf8'));
  }

  /**
   * What it holds when it is another than at the last look.
   *
   * @throws as the constructor, once for each version
   */
  async renewed(): Promise<ServiceCatalogue | undefined> {
    const found = await stat(this.#file).catch((cause: NodeJS.ErrnoException) => cause);
    const version = found instanceof Error ? String(found.code) : versionOf(found);
    if (version === this.#known) return undefined;
    this.#known = version;
    if (found instanceof Error) throw found;
    return parseServiceCatalogue(await readFile(this.#file, 'utf8'));
  }
}

/** Sheets alone have neither themes nor life events. */
export const catalogueOf = (given: readonly ServiceSheet[] | ServiceCatalogue): ServiceCatalogue =>
  'services' in given ? given : { services: given, themes: [], lifeEvents: [] };

/**
 * Lets a catalogue follow its file: a good one is taken, of a bad one operators are told, and the sheets stay; so does a sheet whose price is
 * other than the fee. Returns what ends it.
 *
 * @param desks services that are carried through here: the sheet of each stays when the file has it no more
 */
export function followSheets(
  file: SheetsFile,
  catalogue: Catalogue,
  desks: readonly RequestDesk[],
  log: Log,
): () => Promise<unknown> {
  async function look(): Promise<void> {
    const given = await file.renewed();
    if (!given) return;
    const gone = catalogue.renew(
      { ...given, services: given.services.map((sheet) => withSamePrice(sheet, desks, log)) },
      desks.map(({ slug }) => slug),
    );
    for (const slug of gone) log.warning('sheet_gone', { route: `/{lang}/services/${slug}` });
    log.info('sheets_renewed');
    giveSheets(catalogue, log);
  }
  return every(pause, look, log, 'sheets_unreadable');
}

/** Gives a search of the agency's own the sheets before anybody asks. What fails is told of, and tried again by the next search. */
export function giveSheets(catalogue: Catalogue, log: Log): void {
  catalogue.provide().catch((cause: unknown) => log.warning('search_away', { cause }));
}

/** The sheet; that of a service whose fee is another stays as it was, so that nobody reads one price and pays another. */
function withSamePrice(sheet: ServiceSheet, desks: readonly RequestDesk[], log: Log): ServiceSheet {
  const desk = desks.find(({ slug }) => slug === (sheet.slug ?? sheet.id));
  try {
    checkFee(desk?.service.fee, sheet, desk?.slug ?? '');
    return sheet;
  } catch (cause) {
    log.error('fee_other_than_sheet', { route: desk?.route, cause });
    return desk?.sheet ?? sheet;
  }
}

const versionOf = ({ mtimeMs, size, ino }: Stats): string => [mtimeMs, size, ino].join(' ');
