export { createService } from './service/create-service.ts';
export { ServiceError, type ServiceErrorCode } from './service/service-error.ts';
export type { Service, ServiceIdentity, ServiceOptions, ServiceSigning } from './service/service-options.ts';
export type { CookieChoice } from './cookies/cookie-choice.ts';
export type {
  AccessibilityStatement,
  AgencyCookies,
  AgencyHelp,
  AgencyOptions,
  AgencyPrivacy,
} from './service/agency.ts';
export type { OwnPage, PageMaker, ServicePages } from './service/service-pages.ts';
export type { Maintenance } from './maintenance/maintenance.ts';
export type { FeedbackOptions } from './feedback/feedback-options.ts';
export type { Kit, Page, PageView } from './frame/page.ts';
export type { Preferences } from './preferences/preferences.ts';
export { contentSecurityPolicy } from './frame/security-headers.ts';
export { defineService, type DocumentInput, type FiledRequest, type OnlineService } from './request/online-service.ts';
export type { Assisted, ClerkMode } from './assisted/assisted.ts';
export type { Fee } from './payment/fee.ts';
export type { AwaitedPayment, FiledPayment, PaidPayment } from './payment/filed-payment.ts';
export type { ServicePayment } from './payment/service-payment.ts';
export type { AnswerError } from './request/answer-error.ts';
export type { AnswerSource } from './request/answer-source.ts';
export type { Visitor } from './request/visitor.ts';
export type {
  Channel,
  Contact,
  NotificationMessage,
  NotificationOptions,
  NotificationSender,
} from './notifications/notification-sender.ts';
export type { FollowOptions } from './notifications/follow-ups.ts';
export type { Receipt, ReceiptRecord } from './receipt/receipt.ts';
export { HandOverError } from './receipt/filed-number.ts';
export type { Dependency } from './health/health.ts';
export { createLog, type Log, type LogDetails, type LogEntry } from './log/log.ts';
export { Metrics } from './metrics/metrics.ts';
export { folderStores, type Secrets } from './stores/folder-stores.ts';
export { run, start, type Started, type StartOptions } from './start/start.ts';
export { type Configuration, type GivenConfiguration } from './start/configuration.ts';
export { ConfigurationError, type ConfigurationErrorCode } from './start/configuration-error.ts';
export { readSettings, type Environment, type Settings } from './start/settings.ts';
export {
  createAgencyClient,
  AgencyError,
  type AgencyClient,
  type AgencyServerOptions,
  type AgencyStatus,
  type AgencyStep,
} from './hand-over/agency-client.ts';
export { createFolderHandOver, type FolderHandOverOptions } from './hand-over/folder-hand-over.ts';
export type { HandedFile, HandedOrigin, HandedRequest, HandOver } from './hand-over/hand-over.ts';
export { toHandedRequest } from './hand-over/handed-request.ts';
