import { filesIn, prune, type FileAnswer, type FormFlow, type RefusedFile, type Upload } from '../flow/index.ts';
import type { Draft } from './draft.ts';
import type { FileScanner, ScanResult } from './file-scanner.ts';
import type { TakenPost } from './take-post.ts';

/** A file of a draft that nobody has looked over. */
export interface WaitingFile {
  /** Name of its question. */
  readonly field: string;
  readonly file: FileAnswer;
}

/** Files as the scanner of a form server sees them. Without one all are as they are. */
export class FileChecks {
  readonly #scanner: FileScanner | undefined;
  /** A save that is tried again looks at the same bytes. */
  readonly #seen = new WeakMap<Uint8Array, Promise<ScanResult>>();

  constructor(scanner?: FileScanner) {
    this.#scanner = scanner;
  }

  /** What is found of bytes; undefined where there is no scanner. */
  scan(bytes: Uint8Array): Promise<ScanResult> | undefined {
    const known = this.#seen.get(bytes) ?? this.#scanner?.scan(bytes);
    if (known) this.#seen.set(bytes, known);
    return known;
  }

  /** The same post with its files looked over: one that is infected is refused, one that nobody could look at waits. */
  async scanned(taken: TakenPost): Promise<TakenPost> {
    if (!this.#scanner || !taken.uploads.size) return taken;
    const uploads = new Map<string, readonly Upload[]>();
    const refused = new Map(taken.refused);
    for (const [field, files] of taken.uploads) {
      const kept: Upload[] = [];
      const infected: RefusedFile[] = [];
      for (const file of files) {
        const state = (await this.scan(file.bytes))?.state;
        if (state === 'infected') infected.push({ refused: 'file_infected', name: file.sentAs ?? file.name });
        else kept.push({ ...file, scan: state === 'clean' ? 'clean' : 'waiting' });
      }
      if (kept.length) uploads.set(field, kept);
      if (infected.length) refused.set(field, [...infected, ...(refused.get(field) ?? [])]);
    }
    return { ...taken, uploads, refused };
  }

  /** The files of what would be sent that nobody has looked over, those among them that came before there was a scanner. */
  waiting(flow: FormFlow, { answers }: Pick<Draft, 'answers'>): readonly WaitingFile[] {
    if (!this.#scanner) return [];
    return Object.entries(prune(flow, answers).answers).flatMap(([field, answer]) =>
      filesIn(answer).flatMap((file) => (file.scan === 'clean' ? [] : [{ field, file }])),
    );
  }
}
