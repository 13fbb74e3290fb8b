/** What is wrong with the options of a service. */
export type ServiceErrorCode =
  | 'origin_invalid'
  | 'sheet_missing'
  | 'service_invalid'
  | 'service_twice'
  | 'offline_for_clerks'
  | 'identity_missing'
  | 'signing_missing'
  | 'signature_without_login'
  | 'known_without_login'
  | 'assisted_without_login'
  | 'question_unknown'
  | 'stylesheet_missing'
  | 'own_check_without_words'
  | 'own_check_of_no_question'
  | 'flow_languages'
  | 'flow_unavailable'
  | 'fee_invalid'
  | 'fee_other_than_sheet'
  | 'payment_missing'
  | 'payment_untold'
  | 'dependency_refuses';

/** A wrong option, found when the service starts; or what it is made of cannot be had. The message is for whoever configures it. */
export class ServiceError extends Error {
  readonly code: ServiceErrorCode;

  constructor(code: ServiceErrorCode, message: string) {
    super(`[${code}] ${message}`);
    this.name = 'ServiceError';
    this.code = code;
  }
}
