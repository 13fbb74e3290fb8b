import { checkFingerprint, type FingerprintCheck } from './check-fingerprint.ts';

/** The file that is to be signed, as this browser knows it: fetched once, compared with its fingerprint, and shown from the very bytes compared. */
export class DocumentFile {
  /** What the comparison found; `undefined` while it lasts. */
  check: FingerprintCheck | undefined;
  /** The bytes, once they were found to have the fingerprint. */
  bytes: Uint8Array | undefined;
  #asked: string | undefined;

  /** Whether a file was asked for. */
  get isKnown(): boolean {
    return this.#asked !== undefined;
  }

  /** Begins with a file; false for the one that was begun with last. */
  begin(url: string, sha256: string): boolean {
    const asked = `${sha256} ${url}`;
    if (this.#asked === asked) return false;
    Object.assign(this, { check: undefined, bytes: undefined });
    this.#asked = asked;
    return true;
  }

  /** Fetches and compares. False when the element has left the page meanwhile: it is done anew when it returns. */
  async compare(url: string, sha256: string, signal: AbortSignal): Promise<boolean> {
    try {
      const { check, bytes } = await checkFingerprint(url, sha256, signal);
      Object.assign(this, { check, bytes });
      return true;
    } catch {
      this.#asked = undefined;
      return false;
    }
  }
}
