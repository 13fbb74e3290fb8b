// What each mechanism weighs in a bundle, beside what it weighed when that was kept: a change of one is seen by name.

/** By the path of a built module; the first that fits. */
const mechanisms = {
  'lit: life cycle of elements': /@lit\/reactive-element\//,
  'lit: templates': /\/lit-html\//,
  'ids by reserved prefix': /\/core\/dist\/ids\//,
  'content by slot': /\/core\/dist\/content\//,
  'properties: value or text': /\/core\/dist\/(?:properties\/|enhancer\/with-properties)/,
  'printing and three-way patch': /\/core\/dist\/(?:enhancer\/printer|regions\/patch-form)/,
  'regions by name': /\/core\/dist\/regions\//,
  'enhancer: adopt, language, report': /\/core\/dist\/enhancer\//,
  'press held, busy': /\/core\/dist\/controllers\/busy/,
  'roving focus, type-ahead': /\/core\/dist\/controllers\/roving-focus/,
  'focus that leaves what goes': /\/core\/dist\/controllers\/leave/,
  'announcing, title, dismissal': /\/core\/dist\/controllers\//,
  'cleaning and folding typed text': /\/i18n\/dist\/typed-text\//,
  'words, plurals, languages': /\/i18n\/dist\/(?:messages|plural|locale|page-language|primary-subtag|warn-once)/,
  'dates, numbers, identifiers': /\/i18n\/dist\//,
};

/**
 * Sums the modules of a bundle by mechanism.
 *
 * @param {{ path: string, bytes: number, atOnce: boolean }[]} modules of `bundleSize`: minified bytes, not compressed
 * @returns {Record<string, { atOnce: number, later: number }>}
 */
export function weighMechanisms(modules) {
  const sums = {};
  for (const { path, bytes, atOnce } of modules) {
    const name = Object.keys(mechanisms).find((each) => mechanisms[each].test(`/${path}`));
    if (!name || !bytes) continue;
    sums[name] ??= { atOnce: 0, later: 0 };
    sums[name][atOnce ? 'atOnce' : 'later'] += bytes;
  }
  return Object.fromEntries(Object.keys(mechanisms).flatMap((name) => (sums[name] ? [[name, sums[name]]] : [])));
}

/** One line a mechanism: what it weighs, what it weighed, and by how much it grew. */
export function compareMechanisms(now, kept) {
  const width = Math.max(...Object.keys(now).map((name) => name.length));
  const figure = (bytes = 0) => String(bytes).padStart(6);
  const since = (bytes, before = 0) =>
    bytes === before ? '' : `${bytes > before ? '+' : '−'}${Math.abs(bytes - before)}`;
  return [...new Set([...Object.keys(now), ...Object.keys(kept)])].map((name) => {
    const [is, was] = [now[name] ?? {}, kept[name] ?? {}];
    const grown = since((is.atOnce ?? 0) + (is.later ?? 0), (was.atOnce ?? 0) + (was.later ?? 0));
    return `  ${name.padEnd(width)} ${figure(is.atOnce)} ${figure(is.later)}  ${grown}`.trimEnd();
  });
}
