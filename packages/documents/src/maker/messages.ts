import type { MessageOverrides } from '@tiwizi/i18n';
import type { BlankForm } from '../blank/blank-form.ts';
import type { RequestDocument } from '../request/request-document.ts';

/** Words of an agency by language, as `setMessages` takes them. */
export type Words = Readonly<Record<string, MessageOverrides>>;

/** What a worker is started with. */
export interface ThreadData {
  readonly words: Words;
}

/** What it is asked for. */
export type Work =
  { readonly kind: 'request'; readonly data: RequestDocument } | { readonly kind: 'blank'; readonly data: BlankForm };

/** What it answers. */
export type Made = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly error: unknown };
