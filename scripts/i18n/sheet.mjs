// The sheet that translators work on: one row a sentence (or plural form), the four languages side by side.
import { createHash } from 'node:crypto';
import { locales, pluralForms } from './message-source.mjs';

export const columns = ['package', 'key', 'form', ...locales, 'review', 'remark', 'terms', 'fingerprint'];

const formOrder = pluralForms['ar-MA'];

/** What is owed and who reviewed, in words that need no key to read. */
function reviewOf(entry, review) {
  const legal = review.legal?.includes(entry.key) ?? false;
  const owed = locales.filter((l) => (l === 'zgh' && !review.reviewed?.zgh) || (legal && !review.legalReviewed?.[l]));
  const done = [
    ...Object.entries(review.reviewed ?? {}).map(([l, r]) => `${l} language: ${r.by}, ${r.date}`),
    ...(legal ? Object.entries(review.legalReviewed ?? {}).map(([l, r]) => `${l} law: ${r.by}, ${r.date}`) : []),
  ];
  const unwritten = entry.languages.zgh?.unwritten && 'no Amazigh: the Arabic stands in';
  return [unwritten, legal && 'legal wording', owed.length > 0 && `unreviewed: ${owed.join(' ')}`, ...done]
    .filter(Boolean)
    .join('; ');
}

/** The terms of the list that a row uses, so that a translator keeps to them. */
function termsOf(texts, terms) {
  const plain = (text) => text.toLocaleLowerCase('fr');
  const used = terms.filter((term) =>
    ['fr-MA', 'en'].some((l) => texts[l] && plain(texts[l]).includes(plain(term[l]))),
  );
  return used.map((term) => locales.map((l) => term[l]).join(' = ')).join('; ');
}

/** Changes whenever the words of a row change, so that a sheet made before is not laid over newer words. */
export function fingerprintOf(texts) {
  return createHash('sha256')
    .update(JSON.stringify(locales.map((l) => texts[l] ?? '')))
    .digest('hex')
    .slice(0, 12);
}

/** The words of one plural form in the languages that have it. */
export function textsOf(entry, form) {
  const texts = {};
  for (const locale of locales) {
    const words = entry.languages[locale]?.words[form];
    if (words) texts[locale] = words.text;
  }
  return texts;
}

/** The forms that an entry has a row for: those any of its languages has in CLDR, so that a missing one can be filled in. */
export const formsOf = (entry) => (entry.plural ? formOrder : ['other']);

/** All rows of the sheet, the header first. */
export function makeRows(tables, terms) {
  const rows = [columns];
  for (const { packageName, entry, review } of tables) {
    for (const form of formsOf(entry)) {
      const texts = textsOf(entry, form);
      rows.push([
        packageName,
        `${entry.name}.${entry.key}`,
        entry.plural ? form : '',
        ...locales.map((locale) => texts[locale] ?? ''),
        reviewOf(entry, review),
        entry.remark,
        termsOf(texts, terms),
        fingerprintOf(texts),
      ]);
    }
  }
  return rows;
}
