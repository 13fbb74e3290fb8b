/** What was encrypted. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** A key of this device. No script can read it, ours neither: it only computes. */
export const makeDeviceKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);

/**
 * The key that steps are encrypted with, made of the device's key and the secret of the session, which only pages of that session have. So what
 * lies on the device is of no use once the session is over, even to who copies the whole browser.
 */
export async function sessionKey(device: CryptoKey, secret: string): Promise<CryptoKey> {
  const bits = new Uint8Array(await crypto.subtle.sign('HMAC', device, bytesOf(`tiwizi-offline-key ${secret}`)));
  const key = await crypto.subtle.importKey('raw', bits, 'AES-GCM', false, ['encrypt', 'decrypt']);
  bits.fill(0);
  return key;
}

/** A name of the session that does not tell its secret: by it what is left of another session is found, and removed. */
export async function sessionName(secret: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(`tiwizi-offline-session ${secret}`)));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Encrypts a value for one place, AES-256-GCM. */
export async function seal(key: CryptoKey, place: string, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const cipher = { name: 'AES-GCM', iv, additionalData: bytesOf(place) };
  return { iv, data: await crypto.subtle.encrypt(cipher, key, bytesOf(JSON.stringify(value))) };
}

/** What was sealed; undefined when it is another key's, of another place, or was changed. */
export async function unseal(key: CryptoKey, place: string, { iv, data }: Sealed): Promise<unknown> {
  try {
    const cipher = { name: 'AES-GCM', iv, additionalData: bytesOf(place) };
    return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(cipher, key, data)));
  } catch {
    // It is as good as not there.
    return undefined;
  }
}
