import { directionOf } from '@tiwizi/i18n';
import { createTransport } from 'nodemailer';
import type { NotificationMessage, NotificationSender } from '../notifications/notification-sender.ts';
import { isThisMachine } from '../start/this-machine.ts';

/** The server that takes mail. */
export interface SmtpSenderOptions {
  /** `smtps://user:password@mail.agency.example`, or `smtp://…`, which has to offer STARTTLS unless it is on this machine. */
  readonly url: string;
  /** Who it is from: one address. */
  readonly from: string;
}

/** How the server is spoken to. Only one on this machine is spoken to in the clear. */
export function transportOf(address: string): object {
  const { protocol, hostname, port, username, password } = new URL(address);
  const secure = protocol === 'smtps:';
  const isHere = isThisMachine(hostname);
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && !isHere,
    ignoreTLS: !secure && isHere,
    ...(username ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } } : {}),
    connectionTimeout: 8000,
    greetingTimeout: 8000,
    socketTimeout: 8000,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/**
 * Sends messages by mail: plain text, and the same as HTML in its language and direction. The key is the `Message-ID`, the same at every try,
 * so that a mailbox drops doubles; automatic answers are not asked for (RFC 3834).
 */
export function smtpSender({ url, from }: SmtpSenderOptions): NotificationSender {
  const transport = createTransport(transportOf(url));
  const domain = from.slice(from.lastIndexOf('@') + 1);
  return {
    channel: 'mail',
    async send({ to, subject, text, language, key }: NotificationMessage) {
      await transport.sendMail({
        from,
        to: { name: '', address: to },
        subject,
        text,
        html: htmlOf(text, language),
        messageId: `<${key}@${domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
      });
    },
  };
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => entities[sign] ?? sign);

/** Mail readers speak and lay out plain text in the language of whoever reads; this says which one it is. */
const htmlOf = (text: string, language: string): string =>
  `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><body>${text
    .split('\n')
    .map((line) => `<p><bdi>${escaped(line)}</bdi></p>`)
    .join('')}</body></html>`;
