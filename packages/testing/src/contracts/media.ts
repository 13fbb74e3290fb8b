/** What a page is shown on, or was asked for. */
export type Medium = 'print' | 'reduced-motion';

/** A query that is true in every window, and one that is in none. */
const ALWAYS = '(min-width: 0)';
const NEVER = '(max-width: 0)';

/** How the queries of a stylesheet read when a medium is there, by words within them. */
const readings: Readonly<Record<Medium, readonly (readonly [RegExp, string])[]>> = {
  print: [
    [/(^|,)\s*(?:only\s+)?print\b/g, '$1 all'],
    [/(^|,)\s*(?:only\s+)?screen\b/g, '$1 speech'],
    [/(^|,)\s*not\s+print\b/g, '$1 speech'],
    [/(^|,)\s*not\s+screen\b/g, '$1 all'],
  ],
  'reduced-motion': [
    [/\(\s*prefers-reduced-motion(?:\s*:\s*reduce)?\s*\)/g, ALWAYS],
    [/\(\s*prefers-reduced-motion\s*:\s*no-preference\s*\)/g, NEVER],
  ],
};

function* mediaRules(rules: CSSRuleList): Generator<CSSMediaRule> {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) yield rule;
    if ('cssRules' in rule) yield* mediaRules(rule.cssRules as CSSRuleList);
  }
}

/**
 * Has the adopted stylesheets of the page read as on a medium while something is done. No engine lets a page ask for that, and not all of them let
 * their driver: the queries are rewritten, and put back.
 */
export async function asIfOn<Result>(medium: Medium, act: () => Promise<Result>): Promise<Result> {
  const changed: [MediaList, string][] = [];
  for (const sheet of document.adoptedStyleSheets) {
    for (const { media } of mediaRules(sheet.cssRules)) {
      const { mediaText } = media;
      const read = readings[medium].reduce((text, [from, to]) => text.replace(from, to), mediaText);
      if (read === mediaText) continue;
      media.mediaText = read;
      changed.push([media, mediaText]);
    }
  }
  try {
    return await act();
  } finally {
    for (const [media, text] of changed) media.mediaText = text;
  }
}
