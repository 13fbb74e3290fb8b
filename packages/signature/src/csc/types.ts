/** Messages of the CSC API v2 as they travel (clause 11). Names are the specification's own. */

/** `info`: what the service offers. */
export interface CscInfo {
  readonly specs: string;
  readonly name: string;
  readonly region?: string;
  readonly lang?: string;
  readonly description?: string;
  readonly authType?: readonly string[];
  readonly methods?: readonly string[];
}

/** One thing the signer must give: a one-time code, a PIN. */
export interface CscAuthObject {
  /** `Password` or `ChallengeResponse`. */
  readonly type: string;
  readonly id: string;
  /** `A` characters, `N` digits. */
  readonly format?: string;
  readonly label?: string;
  readonly description?: string;
}

/** `credentials/info`. */
export interface CscCredentialInfo {
  readonly description?: string;
  /** Level the service claims for this credential. The widget never claims one itself. */
  readonly signatureQualifier?: string;
  readonly key: {
    readonly status: 'enabled' | 'disabled';
    /** Object identifiers of what the key can do. */
    readonly algo: readonly string[];
    readonly len: number;
    readonly curve?: string;
  };
  readonly cert: {
    readonly status?: 'valid' | 'expired' | 'revoked' | 'suspended';
    /** Base64 DER, leaf first. */
    readonly certificates?: readonly string[];
    readonly issuerDN?: string;
    readonly serialNumber?: string;
    readonly subjectDN?: string;
    readonly validFrom?: string;
    readonly validTo?: string;
  };
  readonly auth?: {
    readonly mode: 'implicit' | 'explicit' | 'oauth2code' | (string & {});
    readonly expression?: string;
    readonly objects?: readonly CscAuthObject[];
  };
  /** `2`: the authorisation is bound to the hashes. */
  readonly SCAL?: '1' | '2';
  readonly multisign?: number;
  readonly lang?: string;
}

/** `credentials/list`. */
export interface CscCredentialList {
  readonly credentialIDs: readonly string[];
  readonly credentialInfos?: readonly (CscCredentialInfo & { readonly credentialID: string })[];
  readonly nextPageToken?: string;
}

/** An answer of the signer to one `CscAuthObject`. */
export interface CscAuthData {
  readonly id: string;
  readonly value: string;
}

/**
 * A signature activation (SAD) together with exactly what it was given for, so that it cannot be
 * used for another hash by mistake. JSON-safe.
 */
export interface CscAuthorization {
  readonly credentialID: string;
  readonly SAD: string;
  /** Base64 hashes that were authorised. */
  readonly hashes: readonly string[];
  readonly hashAlgorithmOID: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}
