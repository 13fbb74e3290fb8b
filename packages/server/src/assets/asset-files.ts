import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { SecondHalf } from './second-half.ts';
import { StaticBody } from './static-body.ts';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.pdf': 'application/pdf',
  '.webm': 'video/webm',
  '.mp4': 'video/mp4',
  '.vtt': 'text/vtt; charset=utf-8',
};

/**
 * The scripts, stylesheets and fonts of a service, read once. Each is served under `/assets/{version}/`, where the version is a digest of
 * all of them: what is there never changes, so that browsers keep it for a year; what they load from each other stays relative, and files
 * of two releases never meet in one page. Without a version, or with an earlier one, the present file is given to be asked for again.
 */
export class AssetFiles {
  readonly #files: ReadonlyMap<string, StaticBody>;
  /** Digest of all files. */
  readonly version: string;
  /** What only `tiwizi.more.css` knows. */
  readonly secondHalf: SecondHalf;

  /** @param folders where the files are, by the path under which they are served (`''`, `own/`) */
  constructor(folders: Readonly<Record<string, string | undefined>>) {
    this.#files = new Map(
      Object.entries(folders).flatMap(([prefix, folder]) =>
        folder
          ? filesBelow(folder).map((path): [string, StaticBody] => [
              prefix + relative(folder, path).split(sep).join('/'),
              new StaticBody(readFileSync(path), types[extname(path).toLowerCase()] ?? 'application/octet-stream'),
            ])
          : [],
      ),
    );
    const digest = createHash('sha256');
    for (const [name, { tag }] of [...this.#files].sort(([a], [b]) => (a < b ? -1 : 1)))
      digest.update(`${name}\n${tag}\n`);
    this.version = digest.digest('hex').slice(0, 12);
    const sheet = (name: string): string | undefined => this.#files.get(name)?.text;
    this.secondHalf = new SecondHalf(sheet('tiwizi.core.css'), sheet('tiwizi.more.css'));
  }

  /** Address of a file, to be written into pages. */
  url(name: string): string {
    return `/assets/${this.version}/${name}`;
  }

  /** Address of the icon of the site: the agency's own, where it has one. */
  get icon(): string {
    return this.url(this.#files.has('own/favicon.svg') ? 'own/favicon.svg' : 'favicon.svg');
  }

  /** Whether there is such a file. */
  has(name: string): boolean {
    return this.#files.has(name);
  }

  /** Answers an address below `/assets/`; undefined for others. */
  async handle(request: Request, pathname: string): Promise<Response | undefined> {
    if (!pathname.startsWith('/assets/')) return undefined;
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } });
    const [, version, rest] = /^\/assets\/(?:([0-9a-f]{12})\/)?(.*)$/s.exec(pathname) ?? [];
    const isNow = version === this.version;
    return this.answer(rest ?? '', request, isNow ? 'public, max-age=31536000, immutable' : 'public, no-cache');
  }

  /** Answers with a file, at whatever address it is asked for. */
  async answer(name: string, request: Request, cacheControl: string): Promise<Response> {
    const file = this.#files.get(name);
    if (!file) return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } });
    return file.answer(request, { 'cache-control': cacheControl });
  }
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    // What begins with a dot is no page's: editors and tools leave such files.
    if (entry.name.startsWith('.')) return [];
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}
