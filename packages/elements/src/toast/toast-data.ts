import { count, json, type PropertiesOf } from '@tiwizi/core/properties';

/** How a message may look; what went wrong is no toast. */
export const toastTypes = ['info', 'success'] as const;
/** How a message looks. */
export type ToastType = (typeof toastTypes)[number];

/** One message, which stands somewhere else on the page or in the service as well. */
export interface ToastMessage {
  /** Tells it from the others; the number of its place by default. */
  readonly id?: string;
  /** One sentence, in the language of the page. */
  readonly text: string;
  /** `info` by default. */
  readonly type?: ToastType;
  /** Where more is said, or the act can be taken back. With it a message stays until it is dismissed. */
  readonly href?: string;
  /** The words of that link. */
  readonly linkText?: string;
}

/** What `<tiwizi-toast>` is printed from. */
export interface ToastData {
  /** The messages that are shown, the latest last: `[{ "text": "Brouillon enregistré.", "type": "success" }]`. */
  readonly messages?: readonly ToastMessage[] | undefined;
  /** After how many seconds a message without link goes by itself, 5 at least. Without it every message stays until it is dismissed. */
  readonly seconds?: number | undefined;
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

/** A message as it can be shown; what does not fit is left out of it. */
function messageOf(value: unknown, place: number): (ToastMessage & { readonly id: string }) | undefined {
  const { id, text, type, href, linkText } = (value ?? {}) as Partial<ToastMessage>;
  if (!isText(text) || !text) return undefined;
  return {
    id: /^[\w-]+$/.test(id ?? '') ? (id as string) : String(place + 1),
    text,
    type: toastTypes.find((each) => each === type) ?? 'info',
    ...(isText(href) && isText(linkText) && { href: href as string, linkText: linkText as string }),
  };
}

/** Those that can be shown, each id once: of several the last. */
function messagesOf(value: unknown): readonly ToastMessage[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const known = value.flatMap((each, place) => messageOf(each, place) ?? []);
  return known.filter(({ id }, place) => known.findLastIndex((each) => each.id === id) === place);
}

export const toastProperties: PropertiesOf<ToastData> = {
  messages: json(messagesOf),
  seconds: count(5),
};
