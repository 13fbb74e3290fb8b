import { normaliseDigits } from '../digits.ts';
import { limitMarks } from './limit-marks.ts';

/**
 * What a typed text is:
 * `line` one line of words (a name, a place, a choice); `lines` a text of several lines; `email` an e-mail address;
 * `number` digits, alone or between signs (a part of a date, a code), without any space.
 */
export type TypedText = 'line' | 'lines' | 'email' | 'number';

/** The longest text that is looked at, in UTF-16 code units; what comes after it is cut off unread. */
export const typedTextLimit = 65_536;

// What people see as one letter or as its full form, though it has a code of its own. The rest of NFKC would change what was
// meant (m² → m2, ½, ⵯ), and U+FDFA and U+FDFB are whole sentences.
const presentationForms = /[\ufb00-\ufdf9\ufdfc\ufe50-\ufefc\uff01-\uff5e]/g;
/** Unicode's default ignorable characters, and others that show nothing or that no page and no document can hold. */
const invisible = /[\p{DI}\p{NChar}\p{Cs}\u2800\ufff9-\ufffc]|[^\P{Cc}\t\n]/gu;
/** Tatweel only stretches a word, but in the sign of the Hijri year (1448 هـ) it shapes the letter. */
const tatweel = /(^|[^\p{L}\p{M}])ه\u0640+(?![\p{L}\p{M}])|\u0640/gu;
const apostrophes = /[\u0060\u00b4\u02b9\u02bb-\u02bf\u2018\u2019\u201b\u2032\u055a]/g;
const hyphens = /[\u2010-\u2013\u2212]/g;

/**
 * A typed text as it is kept: one way to write what looks the same, nothing that cannot be seen.
 *
 * The order of work makes it linear in the length of the text, whatever the text is: cut first, then at most six marks on a
 * letter, and only then Unicode's normalisation (UAX #15, NFC), whose time would grow with the square of a run of marks.
 * - Presentation forms, ligatures and full-width letters become the letters they show (ﻻ → لا, ﬁ → fi).
 * - Invisible characters go (UTS #51 selectors, UAX #9 marks, joiners, zero-width spaces, tags). Both zero-width joiners too:
 *   Arabic as it is written in Morocco, French and Amazigh do without. The Tifinagh joiner U+2D7F and ⵯ are letters and stay.
 * - In one line: one apostrophe ('), one hyphen (-). Several lines keep their typography.
 * - Tatweel goes, except in the sign of the Hijri year هـ.
 * - Every space is U+0020, runs of them one; line ends are LF. Nothing invisible stands at either end, no mark at the beginning.
 * - `email`: without spaces, `mailto:`, `<…>` and the name before it. `number`: without spaces, digits in ASCII.
 *
 * Cleaning twice is cleaning once. Never throws; what is no text (null, undefined) is empty.
 *
 * @param limit the longest text looked at, in UTF-16 code units. Give more than a field may hold, so that "too long" can be said.
 */
export function cleanText(typed: unknown, kind: TypedText = 'line', limit: number = typedTextLimit): string {
  const isWords = kind === 'line' || kind === 'lines';
  let plain = `${typed ?? ''}`
    .slice(0, limit)
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(presentationForms, (form) => form.normalize('NFKC').trim())
    .replace(invisible, '')
    .replace(tatweel, (all, before: string | undefined) =>
      before === undefined ? '' : `${before}ه${isWords ? '\u0640' : ''}`,
    )
    .replace(kind === 'lines' ? /[^\S\n\t]/g : /\s+/g, isWords ? ' ' : '');
  // Normalising takes a few marks apart.
  plain = limitMarks(limitMarks(plain).normalize('NFC'));
  if (kind !== 'lines') plain = plain.replace(apostrophes, "'").replace(hyphens, '-');
  if (kind === 'number') plain = normaliseDigits(plain);
  if (kind === 'email') plain = bareAddress(plain);
  return plain.replace(/^[\s\p{M}]+/u, '').trimEnd();
}

/** The address itself, as it stands in a link or in a mail program: `mailto:a@b.ma?subject=…`, `Name <a@b.ma>` (RFC 6068, RFC 5322). */
function bareAddress(text: string): string {
  const at = text.endsWith('>') ? text.lastIndexOf('<') + 1 : 0;
  const address = (at ? text.slice(at, -1) : text).replace(/^(?:\p{M}*mailto:)+/iu, '');
  const query = address.indexOf('?', address.indexOf('@'));
  return at || address.length < text.length ? address.slice(0, query < 0 ? undefined : query) : text;
}
