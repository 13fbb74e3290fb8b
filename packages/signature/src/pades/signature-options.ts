import type { SignatureAlgorithm } from './cms/algorithms.ts';
import type { VisibleMark } from './mark.ts';

/** How a file is signed; everything that decides the bytes of the result is in here. */
export interface SignatureOptions {
  /** DER certificates, leaf first. A self-signed root is not embedded. */
  readonly chain: readonly Uint8Array[];
  readonly algorithm: SignatureAlgorithm;
  /** Claimed time, written to `/M`; take it from a server, people's clocks are wrong. Default: now. */
  readonly signingTime?: Date;
  readonly reason?: string;
  readonly location?: string;
  readonly contactInfo?: string;
  /** Only when the name cannot be taken from the certificate. */
  readonly name?: string;
  /** Name of an existing empty signature field to sign in. */
  readonly field?: string;
  /** Name for the new field; must be free. Default: `Signature1`, `Signature2`… */
  readonly newField?: string;
  /** What assistive technology says of the field (`/TU`). */
  readonly accessibleName?: string;
  readonly mark?: VisibleMark;
  /** Certify: 1 no change, 2 form filling and signing, 3 also comments. Only as first signature. */
  readonly certify?: 1 | 2 | 3;
  /** Bytes reserved for the CMS structure. Default 16384, or more when chain or time-stamp need it. */
  readonly placeholderSize?: number;
  /** Adds a time-stamp (level B-T): made by `timestampBy`. */
  readonly timestamp?: Timestamper | undefined;
}

/** Port of what time-stamps a signature value: made by `timestampBy`. */
export interface Timestamper {
  /** Bytes to reserve for a token. */
  readonly size: number;
  /** No file is better than one without time-stamp. */
  readonly required: boolean;
  /** Asked before anyone signs: rejects when a required time-stamp cannot be had. */
  ready(): Promise<void>;
  /** DER of a token over these bytes; `undefined` when there is none and none is required. */
  stamp(value: Uint8Array): Promise<Uint8Array | undefined>;
}
