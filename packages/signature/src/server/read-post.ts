import type { SigningHttpRequest } from './signing-http.ts';

/** These forms are short. */
const limit = 32 * 1024;

/**
 * The fields of a posted form (`application/x-www-form-urlencoded`) or of a JSON object; text only.
 * Gives the status to answer with when it is too large, of another kind or cannot be read.
 */
export async function readPost({
  headers,
  body,
}: SigningHttpRequest): Promise<Readonly<Record<string, string>> | 400 | 413 | 415> {
  const type = String(headers['content-type'] ?? '')
    .split(';')[0]!
    .trim()
    .toLowerCase();
  if (type !== 'application/x-www-form-urlencoded' && type !== 'application/json') return 415;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > limit) return 413;
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  if (type === 'application/x-www-form-urlencoded') return Object.fromEntries(new URLSearchParams(text));
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return 400;
    return Object.fromEntries(
      Object.entries(parsed).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return 400;
  }
}
