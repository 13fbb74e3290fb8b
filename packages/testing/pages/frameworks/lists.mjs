// Elements that take lists, and two lists for each: what an application of any framework sets, and what has to be shown of it.
/** What the lists of each round name. */
export const cities = [
  ['Rabat', 'Agadir', 'Oujda'],
  ['Tanger', 'Safi'],
];

const lists = [
  {
    tag: 'tiwizi-step-progress',
    name: 'steps',
    attributes: { current: '1' },
    item: (label) => ({ label, href: '#' }),
  },
  { tag: 'tiwizi-error-summary', name: 'errors', attributes: {}, item: (message) => ({ href: '#city', message }) },
  {
    tag: 'tiwizi-field',
    name: 'options',
    attributes: { label: 'Ville', name: 'city', type: 'radio', required: '' },
    item: (label) => ({ value: label, label }),
  },
  { tag: 'tiwizi-page-footer', name: 'links', attributes: {}, item: (text) => ({ href: '#', text }) },
  {
    tag: 'tiwizi-service-directory',
    name: 'cards',
    attributes: { action: '/services' },
    item: (heading) => ({ id: heading, heading, href: '#' }),
  },
  { tag: 'tiwizi-receipt', name: 'next', attributes: { number: '1' }, item: (city) => city },
  {
    tag: 'tiwizi-receipt',
    name: 'verification',
    attributes: { number: '2' },
    item: (name) => ({ name, outcome: 'valid' }),
  },
];

/** The lists of each round, by the name of their property. */
export const rounds = cities.map((names) => Object.fromEntries(lists.map(({ name, item }) => [name, names.map(item)])));

/**
 * The elements, each in several ways, for a framework whose templates are calls.
 *
 * @param {(tag: string, attributes: object) => unknown} el makes one
 * @param {Record<string, (name: string, list: unknown[]) => object>} ways the attributes by which each way sets a list
 */
export const elements = (el, round, ways) =>
  Object.entries(ways).flatMap(([way, set]) =>
    lists.map(({ tag, name, attributes }) =>
      el(tag, { 'data-list': `${way} ${name}`, ...attributes, ...set(name, rounds[round % 2][name]) }),
    ),
  );

/** The same as a template. `ways` gives the attribute by which each sets a list. */
export const markup = (ways) =>
  Object.entries(ways)
    .flatMap(([way, set]) =>
      lists.map(({ tag, name, attributes }) => {
        const written = Object.entries({ 'data-list': `${way} ${name}`, ...attributes });
        return `<${tag} ${written.map(([key, value]) => `${key}="${value}"`).join(' ')} ${set(name)}></${tag}>`;
      }),
    )
    .join('');

/** Registers them: before the application renders, or late. */
export const define = () =>
  Promise.all([
    import('@tiwizi/elements/define'),
    import('@tiwizi/services/service-directory.define.js'),
    import('@tiwizi/services/receipt.define.js'),
  ]);
