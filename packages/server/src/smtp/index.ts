export { smtpSender, type SmtpSenderOptions } from './smtp-sender.ts';
