export { ClamavError, type ClamavErrorCode } from './clamav-error.ts';
export { clamavScanner, type ClamavOptions, type ClamavScanner } from './clamav-scanner.ts';
