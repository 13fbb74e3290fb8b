// For who writes an adapter: sealing, names that tell nothing, the guard of the purge.
export { firstLife, isSha256 } from './blobs.ts';
export { guardPurge, type PurgeMark } from './purge/purge-guard.ts';
export { checkKind } from './records.ts';
export { Envelope, headerSize, pieceSize, sealedPieceSize, type NextPiece, type SealProblem } from './seal/envelope.ts';
export { namesUnder, type NameOf } from './seal/names.ts';
export { measure, openPieces, plainSize, sealPieces, streamOf, type Measured, type Piece } from './seal/pieces.ts';
