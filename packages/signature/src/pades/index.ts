/** PAdES engine: sign, verify and scan PDF files in the browser and in Node, with no dependency. */
export { PadesError } from './errors.ts';
export type { PadesErrorCode } from './errors.ts';
export { signPdf } from './sign.ts';
export type { SignOptions } from './sign.ts';
export { completeSignature, prepareSignature } from './prepare.ts';
export type { PreparedSignature, PreparedState, SignatureOptions } from './prepare.ts';
export { webCryptoSigner } from './signer.ts';
export type { SignContext, Signer } from './signer.ts';
export type { SignatureAlgorithm } from './cms/algorithms.ts';
export type { MarkPath, VisibleMark } from './mark.ts';
export { verifyPdf } from './verify.ts';
export type { VerifyOptions } from './verify.ts';
export type { NoteCode, ProblemCode, SignatureReport, SignatureStatus, SignerReport, VerifyReport } from './report.ts';
export type { Change, ChangeCode } from './audit.ts';
export { scanPdf } from './scan.ts';
export type { ScanCode, ScanFinding, ScanReport } from './scan.ts';
