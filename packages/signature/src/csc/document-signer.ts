import { digest } from '../pades/bytes.ts';
import type { DocumentSigner } from '../pades/document-signer.ts';
import type { CscCall, CscClient, CscSignDocRequest } from './client.ts';
import type { CscCredential } from './signer.ts';
import type { CscAuthorization } from './types.ts';

/** What `cscDocumentSigner` signs with. */
export interface CscDocumentSignerOptions
  extends CscCall, Pick<CscSignDocRequest, 'conformanceLevel' | 'envelope' | 'idempotencyKey'> {
  readonly client: CscClient;
  readonly credential: CscCredential;
  /** Called with the SHA-256 of the document: gets the authorisation of exactly this hash. */
  readonly authorize: (hash: Uint8Array) => Promise<CscAuthorization>;
}

/** A service that makes the signed PDF itself (`signatures/signDoc`, clause 11.13), for `signPdfElsewhere`. */
export function cscDocumentSigner({
  client,
  credential,
  authorize,
  ...options
}: CscDocumentSignerOptions): DocumentSigner {
  return {
    signDocument: async (pdf) => {
      const authorization = await authorize(await digest('SHA-256', pdf));
      const { signAlgo, signAlgoParams } = credential;
      const request = {
        envelope: 'Revision',
        ...options,
        signAlgo,
        ...(signAlgoParams === undefined ? {} : { signAlgoParams }),
        documents: [pdf],
      } as const;
      return (await client.signaturesSignDoc(authorization, request)).documents[0]!;
    },
  };
}
