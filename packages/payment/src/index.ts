export { isAmount, type Charge } from './charge/charge.ts';
export { groupedNumber, newReferenceNumber, readReferenceNumber } from './charge/reference-number.ts';
export { barcodeTemplate } from './barcode/barcode.template.ts';
export { code128 } from './barcode/code-128.ts';
export type {
  BegunPayment,
  PaymentMethod,
  PaymentOrder,
  PaymentPort,
  PaymentStatus,
  ProviderState,
} from './port/payment-port.ts';
export { createHttpProvider, type HttpProviderOptions } from './port/http-provider.ts';
export { PaymentError, type PaymentErrorCode } from './payment-error.ts';
export type { PaymentEvent, PaymentEventCode } from './payment-event.ts';
export { Payments } from './payments.ts';
export type { PaymentsOptions, PaymentStart } from './payments-options.ts';
export {
  openPayment,
  paidWith,
  standingOf,
  type Payment,
  type PaymentProblem,
  type PaymentRecord,
  type PaymentStanding,
} from './record/payment-record.ts';
