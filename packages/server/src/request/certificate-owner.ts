import { foldText } from '@tiwizi/i18n';
import type { IdentityUser } from '@tiwizi/identity/server';
import type { SignerCertificate } from '@tiwizi/signature/server';

/** A person's number in a certificate (ETSI EN 319 412-1, 5.1.3): `IDCMA-AB123456`, a national identity card of Morocco. */
const cardNumber = /(?:serialNumber|2\.5\.4\.5)=IDCMA-([A-Z0-9]+)/i;

/**
 * Whether a certificate is that of the person who is logged in. A card number decides where both know one; else every word of their name, as
 * the provider writes it in one of the scripts, has to stand in the certificate's common name. Without a name nothing is accepted.
 */
export function isCertificateOf({ commonName, subject }: SignerCertificate, user: IdentityUser): boolean {
  const card = cardNumber.exec(subject)?.[1];
  if (card && typeof user['cnie'] === 'string') return card.toUpperCase() === user['cnie'].toUpperCase();
  const given = new Set(wordsOf(commonName));
  return ['', '#ar'].some((script) => {
    const parts = [user[`given_name${script}`], user[`family_name${script}`]].filter(isText);
    const whole = user[`name${script}`];
    const words = wordsOf(parts.length === 2 ? parts.join(' ') : isText(whole) ? whole : '');
    return words.length > 0 && words.every((word) => given.has(word));
  });
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const wordsOf = (name: string): string[] => foldText(name).match(/[\p{L}\p{N}]+/gu) ?? [];
