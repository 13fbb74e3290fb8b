export {
  openReceiptSeal,
  ReceiptSealError,
  sealReceipt,
  type ReceiptSealErrorCode,
  type SealedReceipt,
} from './receipt-seal.ts';
