import { cleanIdentifier } from './clean-identifier.ts';
import type { IdentifierKind } from './identifier-kind.ts';
import { hasMod97Key, mod97 } from './mod97.ts';
import { platePartsOf } from './plate.ts';
import { hasVerhoeffDigit } from './verhoeff.ts';

/**
 * Why an identifier is not one:
 * `empty` nothing was given; `characters` a character that never occurs in this kind; `length` too short or too long;
 * `country` of another country; `format` right characters in the wrong places; `checksum` the key does not match, so a digit is wrong.
 */
export type IdentifierProblem = 'empty' | 'characters' | 'length' | 'country' | 'format' | 'checksum';

/** What `checkIdentifier` found. */
export interface IdentifierResult {
  readonly valid: boolean;
  /** The normalised identifier; of an invalid one, what was typed without its spaces and marks. Never log it. */
  readonly value: string;
  /** The rule of this kind is sure: refuse an invalid one. Otherwise only ask the person to look again, and let them go on. */
  readonly certain: boolean;
  readonly problem?: IdentifierProblem;
  /** A valid one that is worth a second look: an unusual length, or a control digit under a rule that is only supposed. */
  readonly doubt?: 'length' | 'checksum';
}

type Finding = IdentifierProblem | { readonly value?: string; readonly doubt?: 'length' | 'checksum' | undefined };

/** Judges by shape: first the characters, then how many, then where. */
function shape(
  plain: string,
  characters: RegExp,
  lengths: readonly number[],
  form: RegExp,
): IdentifierProblem | undefined {
  if (!characters.test(plain)) return 'characters';
  if (!lengths.includes(plain.length)) return 'length';
  return form.test(plain) ? undefined : 'format';
}

const digits = (plain: string, ...lengths: number[]): IdentifierProblem | undefined =>
  shape(plain, /^\d+$/, lengths, /^/);
const alphanumeric = /^[A-Z\d]+$/;

function checkKeyed(plain: string, length: number): Finding {
  return digits(plain, length) ?? (hasMod97Key(plain) ? {} : 'checksum');
}

/** ISO 13616 check digits over the whole (02–98), and inside it the RIB with its own key. */
function checkIban(plain: string): Finding {
  if (!alphanumeric.test(plain)) return 'characters';
  if (/^[A-Z]{2}/.test(plain) && !plain.startsWith('MA')) return 'country';
  const wrong = shape(plain, alphanumeric, [28], /^MA\d{26}$/);
  if (wrong) return wrong;
  const rib = plain.slice(4);
  const key = Number(plain.slice(2, 4));
  // 2210 is "MA" in the letters' values of ISO 13616 (M = 22, A = 10).
  const right = key >= 2 && key <= 98 && mod97(`${rib}2210${plain.slice(2, 4)}`) === 1 && hasMod97Key(rib);
  return right ? {} : 'checksum';
}

/** Any usual way to write a Moroccan number, the national 0 after the country code included; value in E.164. */
function checkPhone(plain: string): Finding {
  const number = plain.replace(/[()/]/g, '').replace(/^00/, '+');
  if (!/^\+?\d+$/.test(number)) return 'characters';
  if (/^\+(?!212)/.test(number)) return 'country';
  const national = number.replace(/^(\+212|212(?=\d{9,10}$))0?/, '0');
  if (national.length !== 10) return 'length';
  return /^0[5-8]/.test(national) ? { value: `+212${national.slice(1)}` } : 'format';
}

/** A card has one or two letters and up to seven digits; office codes change, so none is looked up. */
function checkCnie(plain: string): Finding {
  const wrong = shape(plain, alphanumeric, [2, 3, 4, 5, 6, 7, 8, 9], /^[A-Z]{1,2}\d{1,7}$/);
  return wrong ?? { doubt: plain.length < 6 || plain.length > 8 ? 'length' : undefined };
}

function checkPlate(plain: string): Finding {
  const bare = plain.replace(/[|/\\]/g, '');
  if (!/^(?=.*\d)[\dA-Z\p{Script=Arabic}]+$/u.test(bare)) return 'characters';
  const parts = platePartsOf(bare);
  return parts ? { value: parts.join('|') } : 'format';
}

/** Number of the record and year of the register, which begins in 1915; written together by who leaves the stroke out. */
function checkCivilRegister(plain: string): Finding {
  const bare = plain.replace(/[\\|]/g, '/').replace(/(?:لسنة|سنة|DE|ANN[EÉ]E)+/gu, '/');
  if (!/^[\d/]+$/.test(bare)) return 'characters';
  const [, number, year] = /^0*(\d{1,6})\/?(19[1-9]\d|20\d\d)$/.exec(bare) ?? [];
  return number && Number(number) > 0 && Number(year) >= 1915 ? { value: `${number}/${year}` } : 'format';
}

const rules: Readonly<Record<IdentifierKind, (plain: string) => Finding>> = {
  cnie: checkCnie,
  // 9 digits of the company, 4 of its establishment, 2 of key: an empirical rule, 325 of 325 published numbers obey it.
  ice: (plain) => checkKeyed(plain, 15),
  // 3 of the bank, 3 of the town, 16 of the account, 2 of key.
  rib: (plain) => checkKeyed(plain, 24),
  iban: checkIban,
  phone: checkPhone,
  massar: (plain) => shape(plain, alphanumeric, [10], /^[A-Z]\d{9}$/) ?? {},
  plate: checkPlate,
  // The register runs on MOSIP, whose numbers end in a Verhoeff digit: supposed here, so a mismatch is only a doubt.
  idcs: (plain) => shape(plain, /^\d+$/, [10], /^[2-9]/) ?? { doubt: hasVerhoeffDigit(plain) ? undefined : 'checksum' },
  if: (plain) => digits(plain, 7, 8) ?? {},
  rc: (plain) => shape(plain, /^\d+$/, [1, 2, 3, 4, 5, 6, 7], /[1-9]/) ?? {},
  cnss: (plain) => digits(plain, 7, 9) ?? {},
  passport: (plain) => shape(plain, alphanumeric, [9], /^[A-Z]{2}\d{7}$/) ?? {},
  postal: (plain) => shape(plain, /^\d+$/, [5], /^[1-9]/) ?? {},
  'civil-register': checkCivilRegister,
};

/** The name that people copy along with an identifier: `IBAN: MA64…`, `Tél. 06…`, `رقم الهاتف: …`, here without its spaces and dots. */
const names: Readonly<Partial<Record<IdentifierKind, string>>> = {
  cnie: 'CNIE|CIN|CNI',
  ice: 'ICE',
  rib: 'RIB',
  iban: 'IBAN|RIB',
  phone: 'TÉLÉPHONE|TELEPHONE|TÉL|TEL|PHONE|GSM|MOBILE|PORTABLE|(?:ال)?هاتف',
  massar: 'CODEMASSAR|MASSAR',
  idcs: 'IDCS',
  if: 'IF',
  rc: 'RC',
  cnss: 'CNSS',
  passport: 'PASSEPORT|PASSPORT',
  postal: 'CODEPOSTAL|CP',
  'civil-register': 'ACTE|RECORD|(?:ال)?رسم',
};

/** Drops the name of its kind, with "number" before or after it and a colon, from the beginning of a cleaned identifier. */
function withoutName(kind: IdentifierKind, plain: string): string {
  const number = '(?:N[°º]|№|#|رقم)?:?';
  return names[kind] ? plain.replace(new RegExp(`^${number}(?:${names[kind]})${number}`, 'iu'), '') : plain;
}

const certainKinds: readonly string[] = ['ice', 'rib', 'iban', 'phone'];

/**
 * Checks an identifier as a person typed or pasted it: Arabic-Indic digits, spaces, dots, dashes, invisible characters and the name of
 * the identifier before it (`IBAN: MA64 …`) are accepted.
 *
 * Only `ice`, `rib`, `iban` and `phone` have a rule that is sure (`certain`); the others were gathered from documents that disagree or
 * have no authority, so an invalid one is a hint that the person may override. Nothing is looked up: valid does not mean issued.
 *
 * @throws RangeError `i18n-unknown-identifier` for a kind that does not exist
 */
export function checkIdentifier(kind: IdentifierKind, input: string | null | undefined): IdentifierResult {
  if (!Object.hasOwn(rules, kind)) throw new RangeError(`[tiwizi] i18n-unknown-identifier: ${kind}`);
  const certain = certainKinds.includes(kind);
  const plain = withoutName(kind, cleanIdentifier(input));
  const finding = plain ? rules[kind](plain) : 'empty';
  if (typeof finding === 'string') return { valid: false, value: plain, certain, problem: finding };
  const { value = plain, doubt } = finding;
  return { valid: true, value, certain, ...(doubt && { doubt }) };
}
