import type { SmtpSenderOptions } from '../smtp/smtp-sender.ts';
import type { ServiceOptions } from '../service/service-options.ts';
import { ConfigurationError } from '../start/configuration-error.ts';
import type { Settings } from '../start/settings.ts';
import type { NotificationOptions, NotificationSender } from './notification-sender.ts';

/**
 * Who sends: what the configuration has, and mail where `SMTP_URL` is set; `DESK_MAIL` is told what arrives, in the first language.
 *
 * @throws {ConfigurationError} `setting_invalid`, when `nodemailer` is not installed
 */
export async function chosenNotifications(
  { notifications, languages }: Pick<ServiceOptions, 'notifications' | 'languages'>,
  { mail }: Pick<Settings, 'mail'>,
): Promise<NotificationOptions | undefined> {
  if (!mail) return notifications;
  const { smtpSender } = await loadSmtp();
  const { url, from, desk } = mail;
  return {
    ...(desk ? { desk: { to: desk, language: languages?.[0] ?? 'ar-MA' } } : {}),
    ...notifications,
    senders: [...(notifications?.senders ?? []), smtpSender({ url, from })],
  };
}

/** Installed by those alone who send mail. */
async function loadSmtp(): Promise<{ smtpSender(options: SmtpSenderOptions): NotificationSender }> {
  try {
    return await import('../smtp/index.ts');
  } catch (cause) {
    throw new ConfigurationError('setting_invalid', 'SMTP_URL is set: npm install nodemailer', { cause });
  }
}
