/** PAdES engine: sign, verify and scan PDF files in the browser and in Node, with no dependency. */
export { PadesError } from './errors.ts';
export type { PadesErrorCode } from './errors.ts';
export { signPdf } from './sign.ts';
export type { SignOptions } from './sign.ts';
export { completeSignature, prepareSignature } from './prepare.ts';
export type { PreparedSignature, PreparedState } from './prepare.ts';
export type { SignatureOptions, Timestamper } from './signature-options.ts';
export { timestampBy } from './time-stamp/timestamper.ts';
export type { TimestampOptions } from './time-stamp/timestamper.ts';
export { addDocumentTimestamp } from './time-stamp/document-time-stamp.ts';
export { httpTimestampAuthority } from './time-stamp/http-authority.ts';
export type { HttpTimestampOptions } from './time-stamp/http-authority.ts';
export type { TimestampAuthority } from './time-stamp/request.ts';
export { signPdfElsewhere } from './document-signer.ts';
export type { DocumentSigner, ElsewhereOptions } from './document-signer.ts';
export { webCryptoSigner } from './signer.ts';
export type { SignContext, Signer } from './signer.ts';
export type { SignatureAlgorithm } from './cms/algorithms.ts';
export type { MarkPath, VisibleMark } from './mark.ts';
export { verifyPdf } from './verify.ts';
export type { VerifyOptions } from './verify.ts';
export type {
  NoteCode,
  ProblemCode,
  RevocationReport,
  SignatureReport,
  SignatureStatus,
  SignerReport,
  TimeStampReport,
  VerifyReport,
} from './report.ts';
export type { Change, ChangeCode } from './audit/change.ts';
export { extendWithValidationData } from './revocation/extend.ts';
export type { ValidationData } from './revocation/dss.ts';
export { scanPdf } from './scan.ts';
export type { ScanCode, ScanFinding, ScanOptions, ScanReport } from './scan.ts';
