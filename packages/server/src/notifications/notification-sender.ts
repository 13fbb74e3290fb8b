import type { Locale } from '@tiwizi/i18n';

/** How a message reaches somebody. */
export type Channel = 'sms' | 'mail';

/** Where somebody is reached. */
export interface Contact {
  readonly channel: Channel;
  /** E.164 for `sms`, an address for `mail`. */
  readonly to: string;
}

/** A message as it leaves: no name, card number, code or link to log in. */
export interface NotificationMessage extends Contact {
  /** Language of the words. */
  readonly language: Locale;
  /** For `mail`. */
  readonly subject: string;
  /** Plain text; the address of the home page stands in a line of its own. */
  readonly text: string;
  /** The same at every try, 32 letters, digits, `_` and `-`: who got it already drops the message. */
  readonly key: string;
}

/** Sends messages of one channel. */
export interface NotificationSender {
  readonly channel: Channel;
  /** Settles when the message was taken. What it throws is a try in vain; so is what takes longer than 12 seconds. */
  send(message: NotificationMessage): Promise<void>;
}

/** Who is told what happens to a request, and by whom. */
export interface NotificationOptions {
  /** Of several the first whose channel a person gave a contact for. Without one nobody is told anything. */
  readonly senders: readonly NotificationSender[];
  /** Mail of the agency's desk: is told that a request arrived, by its number and service alone. Needs a sender of `mail`. */
  readonly desk?: { readonly to: string; readonly language: Locale } | undefined;
}
