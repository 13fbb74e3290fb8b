/**
 * What a browser found of a file: it has the fingerprint (`checked`), it has another one (`mismatch`), it could not be fetched
 * (`unreachable`), or the browser cannot tell (`unchecked`: no WebCrypto outside secure pages).
 */
export type FingerprintCheck = 'checked' | 'mismatch' | 'unreachable' | 'unchecked';

/** Fetches a file and compares its SHA-256 with the one the page names (hexadecimal); gives its bytes when they are those. Rejects only when aborted. */
export async function checkFingerprint(
  url: string,
  sha256: string,
  signal: AbortSignal,
): Promise<{ readonly check: FingerprintCheck; readonly bytes?: Uint8Array }> {
  if (!globalThis.crypto?.subtle) return { check: 'unchecked' };
  let bytes: ArrayBuffer;
  try {
    const response = await fetch(url, { credentials: 'same-origin', signal });
    if (!response.ok) return { check: 'unreachable' };
    bytes = await response.arrayBuffer();
  } catch {
    signal.throwIfAborted();
    return { check: 'unreachable' };
  }
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const found = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return found === sha256.toLowerCase() ? { check: 'checked', bytes: new Uint8Array(bytes) } : { check: 'mismatch' };
}
