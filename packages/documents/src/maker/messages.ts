import type { MessageOverrides } from '@tiwizi/i18n';
import type { BlankForm } from '../blank/blank-form.ts';
import type { RequestDocument } from '../request/request-document.ts';

/** What a worker is asked for. */
export type Work =
  { readonly kind: 'request'; readonly data: RequestDocument } | { readonly kind: 'blank'; readonly data: BlankForm };

/** Work as it is sent, with what `setMessages` was given by language: a thread has words of its own. */
export type SentWork = Work & { readonly words: Readonly<Record<string, MessageOverrides>> };

/** What it answers. */
export type Made = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly error: unknown };
