import type { Envelope } from '@tiwizi/store/adapter';
import type { FormServerOptions } from './form-server-options.ts';

/** What a page knows of the draft it was printed for. */
export interface ResumeToken {
  readonly owner: string;
  readonly draft: string;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

const PLACE = 'tiwizi-resume';

/** A token for the hidden field `resume`. It lets a page add answers to its own draft, and read nothing. */
export function sealResume(envelope: Envelope, token: ResumeToken): string {
  return envelope.seal(Buffer.from(JSON.stringify(token)), PLACE).toString('base64url');
}

/** The token, when it is ours, for this draft and not too old. */
export function openResume(
  envelope: Envelope,
  text: string | undefined,
  draft: string,
  now: number,
): ResumeToken | undefined {
  const bytes = text ? envelope.unseal(Buffer.from(text, 'base64url'), PLACE) : undefined;
  if (!bytes || typeof bytes === 'string') return undefined;
  const token = JSON.parse(bytes.toString()) as ResumeToken;
  return token.draft === draft && token.expires > now ? token : undefined;
}

/** Whether the owner of a token has logged out since its page was printed. @param life milliseconds from there to its end */
export async function isLeft(
  { owner, expires }: ResumeToken,
  life: number,
  loggedOutAt: FormServerOptions['loggedOutAt'],
): Promise<boolean> {
  return ((await loggedOutAt?.(owner)) ?? -Infinity) >= expires - life;
}
