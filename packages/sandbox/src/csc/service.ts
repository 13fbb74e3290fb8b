import { constants, createHash, privateEncrypt } from 'node:crypto';
import { isolate, text, type Locale } from '@tiwizi/i18n';
import { findCitizen, maskPhone } from '../citizens.ts';
import type { ControlPanel } from '../controls.ts';
import { chooseLocale } from '../pages/language.ts';
import { sandboxMessages as words } from '../pages/sandbox.messages.ts';
import { isNonce, type TimeStampAuthority } from '../tsa/time-stamp-authority.ts';
import { generalizedTime, oid, sequence } from '../x509/der.ts';
import { Approvals } from './approvals.ts';
import { Authorizations, bindingOf, sadSeconds } from './authorizations.ts';
import { specimen, type Credential, type Credentials } from './credentials.ts';
import { invalidCode, invalidRequest } from './csc-error.ts';
import type { Inbox } from './inbox.ts';
import { OneTimeCodes } from './one-time-codes.ts';
import {
  booleanParameter,
  certificatesParameter,
  hashAlgorithmParameter,
  hashAlgorithms,
  hashesParameter,
  signatureAlgorithms,
  stringParameter,
  type Parameters,
} from './parameters.ts';

/** Greatest number of signatures by one authorization. */
const multisign = 5;
/** Id of the one authentication object: a code sent out of band, answered in band. */
const codeObject = 'OTP';
const sha256 = '2.16.840.1.101.3.4.2.1';

/** An answer that is not final: 202 Accepted. */
export class Pending {
  readonly handle: string;

  constructor(handle: string) {
    this.handle = handle;
  }
}

/** A method of the API: parameters in, answer out; `undefined` is 204 No Content. */
type Method = (parameters: Parameters) => Promise<object | undefined>;

/**
 * Makes a signed PDF out of one, given certificates (DER, leaf first) and what signs a SHA-256 hash by RSASSA-PKCS1-v1_5. The sandbox knows
 * nothing of PDF: whoever starts it lends it an engine.
 */
export type SignDocument = (
  pdf: Uint8Array,
  key: { readonly chain: readonly Uint8Array[]; readonly sign: (hash: Uint8Array) => Uint8Array },
) => Promise<Uint8Array>;

/**
 * The signing service, by version 2 of the Cloud Signature Consortium's API: remote keys, opened by a one-time code, with activation data
 * bound to the hashes (SCAL2).
 */
export class CscService {
  /** Methods by their path below `/csc/v2/`. */
  readonly methods: Readonly<Record<string, Method>>;
  readonly #url: string;
  readonly #controls: ControlPanel;
  readonly #credentials: Credentials;
  readonly #codes: OneTimeCodes;
  readonly #authorizations: Authorizations;
  readonly #approvals: Approvals;
  readonly #timeStamps: TimeStampAuthority;
  readonly #signDocument: SignDocument | undefined;

  constructor(options: {
    url: string;
    controls: ControlPanel;
    credentials: Credentials;
    inbox: Inbox;
    timeStamps: TimeStampAuthority;
    signDocument?: SignDocument | undefined;
  }) {
    this.#url = options.url;
    this.#controls = options.controls;
    this.#credentials = options.credentials;
    this.#codes = new OneTimeCodes(options.controls, options.inbox);
    this.#authorizations = new Authorizations(options.controls);
    this.#approvals = new Approvals(options.controls);
    this.#timeStamps = options.timeStamps;
    this.#signDocument = options.signDocument;
    this.methods = {
      info: (parameters) => this.#info(parameters),
      'credentials/list': (parameters) => this.#list(parameters),
      'credentials/info': async (parameters) => this.#describe(await this.#credential(parameters), parameters),
      'credentials/getChallenge': (parameters) => this.#getChallenge(parameters),
      'credentials/authorize': (parameters) => this.#authorize(parameters),
      'credentials/authorizeCheck': (parameters) => this.#authorizeCheck(parameters),
      'credentials/extendTransaction': (parameters) => this.#extendTransaction(parameters),
      'signatures/signHash': (parameters) => this.#signHash(parameters),
      ...(options.signDocument ? { 'signatures/signDoc': (parameters: Parameters) => this.#signDoc(parameters) } : {}),
      'signatures/timestamp': (parameters) => this.#timestamp(parameters),
    };
  }

  #info(parameters: Parameters): Promise<object> {
    const locale = languageOf(parameters);
    return Promise.resolve({
      specs: '2.0.0.2',
      name: `Tiwizi sandbox signing service — ${specimen}`,
      logo: `${this.#url}/assets/logo.svg`,
      region: 'MA',
      lang: locale,
      description: text(words, 'homeIntro', locale),
      authType: ['external'],
      methods: Object.keys(this.methods),
      signAlgorithms: { algos: Object.keys(signatureAlgorithms) },
    });
  }

  async #list(parameters: Parameters): Promise<object> {
    const userId = stringParameter(parameters, 'userID');
    if (!findCitizen(userId)) throw invalidRequest('Invalid parameter userID');
    const onlyValid = booleanParameter(parameters, 'onlyValid');
    const found: Credential[] = [];
    for (const id of this.#credentials.idsOf(userId)) {
      const credential = (await this.#credentials.find(id))!;
      if (!onlyValid || !this.#isExpired(credential)) found.push(credential);
    }
    return {
      credentialIDs: found.map(({ id }) => id),
      ...(booleanParameter(parameters, 'credentialInfo')
        ? {
            credentialInfos: found.map((credential) => ({
              credentialID: credential.id,
              ...this.#describe(credential, parameters),
            })),
          }
        : {}),
      ...(onlyValid ? { onlyValid } : {}),
    };
  }

  #describe(credential: Credential, parameters: Parameters): object {
    const { certificate, citizen, subject, issuer } = credential;
    const locale = languageOf(parameters);
    const wanted = certificatesParameter(parameters);
    const chain =
      wanted === 'none' ? [] : wanted === 'single' ? [certificate] : [certificate, this.#credentials.authority];
    const expired = this.#isExpired(credential);
    return {
      description: specimen,
      key: {
        status: 'enabled',
        algo: Object.keys(signatureAlgorithms),
        len: certificate.publicKey.asymmetricKeyDetails!.modulusLength,
      },
      cert: {
        status: expired ? 'expired' : 'valid',
        ...(wanted === 'none' ? {} : { certificates: chain.map(({ raw }) => raw.toString('base64')) }),
        ...(booleanParameter(parameters, 'certInfo')
          ? {
              issuerDN: issuer,
              subjectDN: subject,
              serialNumber: certificate.serialNumber,
              validFrom: generalizedTime(new Date(certificate.validFrom)),
              validTo: generalizedTime(new Date(certificate.validTo)),
            }
          : {}),
      },
      ...(booleanParameter(parameters, 'authInfo') ? { auth: this.#authentication(citizen.phone, locale) } : {}),
      SCAL: '2',
      multisign,
      lang: locale,
    };
  }

  /** What opens a credential: a code, or nothing that could be sent along when a person approves elsewhere. */
  #authentication(phone: string, locale: Locale): object {
    if (this.#controls.state.approval) return { mode: 'explicit', expression: '', objects: [] };
    const description = text(words, 'codeSentTo', locale, { phone: isolate(maskPhone(phone), 'ltr') });
    return {
      mode: 'explicit',
      expression: codeObject,
      objects: [
        {
          type: 'ChallengeResponse',
          id: codeObject,
          format: 'N',
          label: text(words, 'inboxCode', locale),
          description,
        },
      ],
    };
  }

  /** Besides the specification's parameters takes `hashes` and `hashAlgorithmOID`: the code then serves for these hashes only. */
  async #getChallenge(parameters: Parameters): Promise<undefined> {
    const credential = await this.#credential(parameters);
    if (stringParameter(parameters, 'authObjectID') !== codeObject)
      throw invalidRequest('Invalid parameter authObjectID');
    this.#refuseExpired(credential);
    this.#codes.send(credential, parameters['hashes'] === undefined ? undefined : bindingOf(...hashesOf(parameters)));
    return undefined;
  }

  async #authorize(parameters: Parameters): Promise<object> {
    const credential = await this.#credential(parameters);
    this.#refuseExpired(credential);
    const count = parameters['numSignatures'];
    if (typeof count !== 'number' || !Number.isInteger(count))
      throw invalidRequest('Missing (or invalid type) integer parameter numSignatures');
    if (count < 1) throw invalidRequest('Invalid value for parameter numSignatures');
    if (count > multisign) throw invalidRequest('Numbers of signatures is too high');
    const [algorithm, hashes] = hashesOf(parameters);
    // Fewer hashes than signatures: the others come by credentials/extendTransaction.
    if (hashes.length > count) throw invalidRequest('Invalid value for parameter numSignatures');
    if (this.#controls.state.approval)
      return new Pending(this.#approvals.ask({ credentialId: credential.id, hashes, count }));
    this.#codes.use(credential, codeOf(parameters), bindingOf(algorithm, hashes));
    return { SAD: this.#authorizations.issue(credential.id, hashes, count), expiresIn: sadSeconds };
  }

  #authorizeCheck(parameters: Parameters): Promise<object> {
    const handle = stringParameter(parameters, 'handle');
    const request = this.#approvals.check(handle);
    if (!request) return Promise.resolve(new Pending(handle));
    return Promise.resolve({
      SAD: this.#authorizations.issue(request.credentialId, request.hashes, request.count),
      expiresIn: sadSeconds,
    });
  }

  async #extendTransaction(parameters: Parameters): Promise<object> {
    const credential = await this.#credential(parameters);
    const sad = stringParameter(parameters, 'SAD');
    const [, hashes] = hashesOf(parameters);
    return { SAD: this.#authorizations.extend(sad, credential.id, hashes), expiresIn: sadSeconds };
  }

  /** PAdES at level B-B only. The authorized hash is that of the whole document. */
  async #signDoc(parameters: Parameters): Promise<object> {
    const credential = await this.#credential(parameters);
    const sad = stringParameter(parameters, 'SAD');
    const documents = parameters['documents'];
    if (!Array.isArray(documents)) throw invalidRequest('Invalid array parameter documents');
    if (!documents.length || parameters['documentDigests'] !== undefined)
      throw invalidRequest('Empty documentDigests and documents objects');
    const files = documents.map((item: Parameters) => {
      if (item['signature_format'] !== 'P') throw invalidRequest('Invalid parameter signature_format');
      if (!/^ades-b-b$/i.test(String(item['conformance_level'] ?? 'AdES-B-B')))
        throw invalidRequest('Invalid parameter conformance_level');
      const algorithm = signatureAlgorithms[stringParameter(item, 'signAlgo')] ?? sha256;
      if (algorithm !== sha256) throw invalidRequest('Invalid parameter signAlgo');
      const text = stringParameter(item, 'document');
      const file = Buffer.from(text, 'base64');
      if (file.toString('base64') !== text) throw invalidRequest('Invalid Base64 documents string parameter');
      return file;
    });
    this.#refuseExpired(credential);
    this.#authorizations.use(
      sad,
      credential.id,
      files.map((file) => createHash('sha256').update(file).digest('base64')),
    );
    const key = {
      chain: [new Uint8Array(credential.certificate.raw), new Uint8Array(this.#credentials.authority.raw)],
      sign: (hash: Uint8Array): Uint8Array =>
        Buffer.from(signDigest(credential, sha256, Buffer.from(hash).toString('base64')), 'base64'),
    };
    const signed: string[] = [];
    for (const file of files)
      signed.push(Buffer.from(await this.#signDocument!(new Uint8Array(file), key)).toString('base64'));
    const validationInfo = { ocsp: [], crl: [], certificates: [this.#credentials.authority.raw.toString('base64')] };
    return {
      DocumentWithSignature: signed,
      ...(booleanParameter(parameters, 'returnValidationInfo') ? { validationInfo } : {}),
    };
  }

  #timestamp(parameters: Parameters): Promise<object> {
    const hashOid = stringParameter(parameters, 'hashAlgo');
    if (!Object.hasOwn(hashAlgorithms, hashOid)) throw invalidRequest('Invalid parameter hashAlgo');
    const [hash] = hashesParameter({ hashes: [stringParameter(parameters, 'hash')] }, hashOid);
    const { nonce } = parameters;
    if (nonce !== undefined && !isNonce(nonce)) throw invalidRequest('Invalid parameter nonce');
    const token = this.#timeStamps.token({
      hashAlgorithm: sequence(oid(hashOid)),
      hash: Buffer.from(hash!, 'base64'),
      nonce:
        nonce === undefined ? undefined : Buffer.from(nonce.padStart(nonce.length + (nonce.length % 2), '0'), 'hex'),
      certificates: true,
    });
    return Promise.resolve({ timestamp: token.toString('base64') });
  }

  async #signHash(parameters: Parameters): Promise<object> {
    const credential = await this.#credential(parameters);
    const sad = stringParameter(parameters, 'SAD');
    const signAlgo = stringParameter(parameters, 'signAlgo');
    if (!Object.hasOwn(signatureAlgorithms, signAlgo)) throw invalidRequest('Invalid parameter signAlgo');
    if ((parameters['operationMode'] ?? 'S') !== 'S') throw invalidRequest('Invalid parameter operationMode');
    const algorithm = signatureAlgorithms[signAlgo] ?? hashAlgorithmParameter(parameters);
    const hashes = hashesParameter(parameters, algorithm);
    this.#refuseExpired(credential);
    this.#authorizations.use(sad, credential.id, hashes);
    return { signatures: hashes.map((hash) => signDigest(credential, algorithm, hash)) };
  }

  async #credential(parameters: Parameters): Promise<Credential> {
    const credential = await this.#credentials.find(stringParameter(parameters, 'credentialID'));
    if (!credential) throw invalidRequest('Invalid parameter credentialID');
    return credential;
  }

  #isExpired({ certificate }: Credential): boolean {
    return Date.parse(certificate.validTo) <= this.#controls.now();
  }

  #refuseExpired(credential: Credential): void {
    if (this.#isExpired(credential)) throw invalidRequest('Signing certificate is expired', 'credential_expired');
  }
}

const languageOf = ({ lang }: Parameters): Locale => chooseLocale(typeof lang === 'string' ? lang : undefined);

/** Hash algorithm and hashes, both needed since activation data is bound to them. */
function hashesOf(parameters: Parameters): [algorithm: string, hashes: readonly string[]] {
  const algorithm = hashAlgorithmParameter(parameters);
  return [algorithm, hashesParameter(parameters, algorithm)];
}

/** The code in `authData`. */
function codeOf({ authData }: Parameters): string {
  const entries: readonly unknown[] = Array.isArray(authData) ? authData : [];
  const entry = entries.find((candidate) => (candidate as { id?: unknown } | null)?.id === codeObject) as
    { value?: unknown } | undefined;
  if (typeof entry?.value !== 'string') throw invalidCode('code_missing');
  return entry.value;
}

/** RSASSA-PKCS1-v1_5 (RFC 8017, 8.2) over a digest made elsewhere: the service adds the DigestInfo. */
function signDigest({ privateKey }: Credential, algorithm: string, hash: string): string {
  const digestInfo = Buffer.concat([
    Buffer.from(hashAlgorithms[algorithm]!.digestInfo, 'hex'),
    Buffer.from(hash, 'base64'),
  ]);
  return privateEncrypt({ key: privateKey, padding: constants.RSA_PKCS1_PADDING }, digestInfo).toString('base64');
}
