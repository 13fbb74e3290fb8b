import { createPrivateKey, createPublicKey, generateKeyPair, X509Certificate, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { findCitizen, latinName, type TestCitizen } from '../citizens.ts';
import type { DataFolder } from '../data-folder.ts';
import { createCertificate, describeName, toPem, type DistinguishedName } from '../x509/certificate.ts';

const generate = promisify(generateKeyPair);
const day = 86_400_000;

/** Said in every subject, so that no viewer shows a sandbox signature without it. */
export const specimen = 'SPECIMEN, no legal value';
const organization = 'Tiwizi sandbox SPECIMEN';
const authorityName: DistinguishedName = { organization, commonName: `Tiwizi sandbox test authority — ${specimen}` };

/** A key and its certificate, as kept in the data folder. */
export interface StoredCredential {
  readonly privateKey: string;
  readonly certificate: string;
}

/** A key that signs for a test citizen. */
export interface Credential {
  readonly id: string;
  readonly citizen: TestCitizen & { readonly phone: string };
  readonly privateKey: KeyObject;
  readonly certificate: X509Certificate;
  readonly subject: string;
  readonly issuer: string;
}

/**
 * The test authority and the credentials it issued. A citizen's key (RSA 3072) and certificate are made when first asked for, and kept.
 * A citizen without a phone has no credential: no code could be sent.
 */
export class Credentials {
  /** Certificate of the authority. */
  readonly authority: X509Certificate;
  readonly #folder: DataFolder;
  readonly #authorityKey: { readonly privateKey: KeyObject; readonly publicKey: KeyObject };
  readonly #issued = new Map<string, Promise<Credential>>();

  private constructor(folder: DataFolder, stored: StoredCredential) {
    const privateKey = createPrivateKey(stored.privateKey);
    this.#folder = folder;
    this.#authorityKey = { privateKey, publicKey: createPublicKey(privateKey) };
    this.authority = new X509Certificate(stored.certificate);
  }

  /** Loads the authority of this folder, or makes one. */
  static async load(folder: DataFolder): Promise<Credentials> {
    const stored = await folder.readOrMake('authority.json', async () => {
      const keys = await generate('rsa', { modulusLength: 3072 });
      return store(
        keys,
        createCertificate({
          subject: authorityName,
          issuer: authorityName,
          ...validity(3650),
          ...keys,
          issuerKey: keys,
          kind: 'authority',
        }),
      );
    });
    return new Credentials(folder, stored);
  }

  /** The credential ids of a citizen. */
  idsOf(userId: string): readonly string[] {
    const citizen = findCitizen(userId);
    return citizen?.phone ? [`${citizen.id}-signing`] : [];
  }

  /** The credential with this id, or undefined. */
  async find(id: string): Promise<Credential | undefined> {
    const citizen = findCitizen(id.replace(/-signing$/, ''));
    if (!citizen?.phone || id !== `${citizen.id}-signing`) return undefined;
    let issued = this.#issued.get(id);
    if (!issued) {
      issued = this.#issue(id, citizen as Credential['citizen']);
      this.#issued.set(id, issued);
      // A folder that could not be written may be writable later.
      issued.catch(() => this.#issued.delete(id));
    }
    return issued;
  }

  /** The key of the time-stamp authority and its certificate, as PEM. */
  timeStampKey(): Promise<StoredCredential> {
    // As with credentials: a new authority makes a new one.
    return this.#folder.readOrMake(`time-stamps-${this.authority.serialNumber.slice(0, 8)}.json`, async () => {
      const keys = await generate('rsa', { modulusLength: 3072 });
      const subject = { organization, commonName: `Tiwizi sandbox time-stamps — ${specimen}` };
      return store(
        keys,
        createCertificate({
          subject,
          issuer: authorityName,
          ...validity(3650),
          publicKey: keys.publicKey,
          issuerKey: this.#authorityKey,
          kind: 'time-stamps',
        }),
      );
    });
  }

  async #issue(id: string, citizen: Credential['citizen']): Promise<Credential> {
    const subject: DistinguishedName = {
      organization,
      surname: citizen.familyName,
      givenName: citizen.givenName,
      serialNumber: `SPECIMEN-${citizen.id}`,
      commonName: `${latinName(citizen)} — ${specimen}`,
    };
    // The authority is in the name: with a new one the old certificates would chain to nothing.
    const file = `credential-${citizen.id}-${this.authority.serialNumber.slice(0, 8)}.json`;
    const stored = await this.#folder.readOrMake(file, async () => {
      const keys = await generate('rsa', { modulusLength: 3072 });
      const { publicKey } = keys;
      return store(
        keys,
        createCertificate({
          subject,
          issuer: authorityName,
          ...validity(730),
          publicKey,
          issuerKey: this.#authorityKey,
          kind: 'leaf',
        }),
      );
    });
    return {
      id,
      citizen,
      privateKey: createPrivateKey(stored.privateKey),
      certificate: new X509Certificate(stored.certificate),
      subject: describeName(subject),
      issuer: describeName(authorityName),
    };
  }
}

/** From a day ago, so that a clock that is slow does not find the certificate too young. */
const validity = (days: number): { notBefore: Date; notAfter: Date } => ({
  notBefore: new Date(Date.now() - day),
  notAfter: new Date(Date.now() + days * day),
});

const store = ({ privateKey }: { privateKey: KeyObject }, certificate: Buffer): StoredCredential => ({
  privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
  certificate: toPem(certificate),
});
