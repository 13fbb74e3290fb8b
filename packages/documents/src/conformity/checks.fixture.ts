// Own checks of what a machine can tell of conformity: each named after its condition in the Matterhorn Protocol 1.1 (PDF/UA-1) or
// its clause in ISO 19005-2 (PDF/A-2). That all pass is no claim of conformity: many conditions need a person or a validator.
import { languageOfText } from '@tiwizi/i18n';
import { fontChecks } from './font-checks.fixture.ts';
import {
  catalogueOf,
  dataOf,
  dictionaryOf,
  type Element,
  elementsOf,
  type Model,
  paintingOf,
  resolve,
  textOf,
} from './pdf-model.fixture.ts';

/** A check: the condition that must not be met, and where it is met. */
export interface Check {
  readonly condition: string;
  readonly says: string;
  find(model: Model): string[];
}

/** Standard structure types (ISO 32000-1, 14.8.4). */
const STANDARD = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby Warichu Figure Formula Form'.split(
    ' ',
  ),
);

/** For elements of tables and lists: what they may stand in, and what may stand in them (ISO 32000-1, tables 336 and 337). */
const SYNTAX = {
  table: {
    Table: { in: undefined, holds: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'] },
    TR: { in: ['Table', 'THead', 'TBody', 'TFoot'], holds: ['TH', 'TD'] },
    TH: { in: ['TR'], holds: undefined },
    TD: { in: ['TR'], holds: undefined },
  },
  list: {
    L: { in: undefined, holds: ['L', 'LI', 'Caption'] },
    LI: { in: ['L'], holds: ['Lbl', 'LBody'] },
    LBody: { in: ['LI'], holds: undefined },
  },
} as const;

const within = (model: Model, test: (element: Element) => boolean): string[] =>
  elementsOf(model)
    .filter(test)
    .map(({ tag }) => tag);

const breaks =
  (rules: Readonly<Record<string, { in: readonly string[] | undefined; holds: readonly string[] | undefined }>>) =>
  (model: Model): string[] =>
    within(model, ({ tag, parent, children }) => {
      const rule = rules[tag];
      if (!rule) return false;
      return (
        (rule.in !== undefined && !rule.in.includes(parent?.tag ?? '')) ||
        (rule.holds !== undefined && (!children.length || children.some((child) => !rule.holds?.includes(child.tag))))
      );
    });

const isLanguage = (tag: string | undefined): boolean => {
  try {
    return Boolean(tag && Intl.getCanonicalLocales(tag).length);
  } catch {
    // It is no well-formed tag.
    return false;
  }
};

const metadataOf = (model: Model): string =>
  Buffer.from(dataOf(model, catalogueOf(model)['/Metadata']) ?? '', 'latin1').toString('utf8');
const titleInMetadata = (model: Model): string =>
  (/<dc:title>[\s\S]*?<rdf:li[^>]*>([\s\S]*?)<\/rdf:li>/.exec(metadataOf(model))?.[1] ?? '').replace(
    /&#(\d+);/g,
    (_, code) => String.fromCodePoint(Number(code)),
  );
const headings = (model: Model): number[] =>
  elementsOf(model).flatMap(({ tag }) => (/^H\d$/.test(tag) ? [Number(tag.slice(1))] : []));
const when = (isFault: boolean, where: string): string[] => (isFault ? [where] : []);

const isReal = (mark: string): boolean => / \d+$/.test(mark);

/** All checks. */
export const checks: readonly Check[] = [
  {
    condition: '01-003',
    says: 'an artifact stands inside tagged content',
    find: (model) =>
      paintingOf(model).flatMap(({ mark, inside }) => when(mark === 'Artifact' && inside.some(isReal), inside.join())),
  },
  {
    condition: '01-004',
    says: 'tagged content stands inside an artifact',
    find: (model) =>
      paintingOf(model).flatMap(({ mark = '', inside }) => when(isReal(mark) && inside.includes('Artifact'), mark)),
  },
  {
    condition: '01-005',
    says: 'content is neither an artifact nor part of the structure',
    find: (model) => {
      const known = new Map<string, number>();
      for (const each of elementsOf(model).flatMap(({ content }) => content))
        known.set(each, (known.get(each) ?? 0) + 1);
      const events = paintingOf(model);
      const painted = new Set(events.flatMap(({ mark = '' }) => (isReal(mark) ? [mark] : [])));
      return [
        ...events.flatMap(({ kind, inside, page }) =>
          when(kind === 'paint' && !inside.some((each) => each === 'Artifact' || known.has(each)), page),
        ),
        ...[...known].flatMap(([each, times]) => when(times > 1 || !painted.has(each), each)),
      ];
    },
  },
  {
    condition: '01-007',
    says: 'tags are said to be suspect',
    find: (model) => when(dictionaryOf(model, catalogueOf(model)['/MarkInfo'])['/Suspects'] === true, 'MarkInfo'),
  },
  {
    condition: '02-001',
    says: 'a tag is none of the standard ones',
    find: (model) => within(model, ({ tag }) => !STANDARD.has(tag)),
  },
  { condition: '06-001', says: 'there is no metadata', find: (model) => when(!metadataOf(model), 'Metadata') },
  {
    condition: '06-003',
    says: 'the metadata has no title',
    find: (model) => when(!titleInMetadata(model).trim(), 'dc:title'),
  },
  {
    condition: '07-001',
    says: 'it is not said that the title is shown',
    find: (model) =>
      when(!('/DisplayDocTitle' in dictionaryOf(model, catalogueOf(model)['/ViewerPreferences'])), 'ViewerPreferences'),
  },
  {
    condition: '07-002',
    says: 'the title is not shown',
    find: (model) =>
      when(
        dictionaryOf(model, catalogueOf(model)['/ViewerPreferences'])['/DisplayDocTitle'] === false,
        'DisplayDocTitle',
      ),
  },
  { condition: '09-004', says: 'a table is not built as one', find: breaks(SYNTAX.table) },
  { condition: '09-005', says: 'a list is not built as one', find: breaks(SYNTAX.list) },
  {
    condition: '11-001',
    says: 'the language of a text is not known',
    find: (model) => within(model, ({ lang, content }) => content.length > 0 && !isLanguage(lang)),
  },
  {
    condition: '11-002',
    says: 'the language of an alternative or replacing text is not known',
    find: (model) =>
      within(
        model,
        ({ lang, dictionary }) => ('/Alt' in dictionary || '/ActualText' in dictionary) && !isLanguage(lang),
      ),
  },
  {
    condition: '11-006',
    says: 'the language of the metadata is not known',
    find: (model) => when(!isLanguage(textOf(catalogueOf(model)['/Lang'])), 'Lang'),
  },
  {
    condition: '11-007',
    says: 'Arabic letters only, in a text said to be of another language',
    find: (model) =>
      within(model, ({ dictionary, lang }) => {
        const text = textOf(dictionary['/ActualText']) ?? textOf(dictionary['/Alt']) ?? '';
        const isArabic = languageOfText(text) === 'ar-MA' && !/\p{Script=Latin}|\p{Script=Tifinagh}/u.test(text);
        return isArabic && !lang?.startsWith('ar');
      }),
  },
  {
    condition: '13-004',
    says: 'a figure has no text in its place',
    find: (model) =>
      within(
        model,
        ({ tag, dictionary }) => tag === 'Figure' && !textOf(dictionary['/Alt'] ?? dictionary['/ActualText']),
      ),
  },
  {
    condition: '14-002',
    says: 'the first heading is not of the first level',
    find: (model) => when(headings(model)[0] !== 1, `H${headings(model)[0]}`),
  },
  {
    condition: '14-003',
    says: 'a level of headings is left out',
    find: (model) =>
      headings(model).flatMap((level, index, all) => when(index > 0 && level > (all[index - 1] ?? 0) + 1, `H${level}`)),
  },
  {
    condition: '14-007',
    says: 'there are headings with and without a level',
    find: (model) => within(model, ({ tag }) => tag === 'H' && headings(model).length > 0),
  },
  {
    condition: '15-003',
    says: 'a header cell does not say what it is the header of',
    find: (model) =>
      within(model, ({ tag, dictionary }) => tag === 'TH' && !dictionaryOf(model, dictionary['/A'])['/Scope']),
  },
  {
    condition: '24-001',
    says: 'a place to write has no attributes of a printed field, or no words',
    find: (model) =>
      within(model, ({ tag, dictionary }) => {
        const attributes = dictionaryOf(model, dictionary['/A']);
        const isPrinted =
          attributes['/O'] === '/PrintField' &&
          ['/tv', '/cb', '/rb', '/pb'].includes(String(attributes['/Role'])) &&
          textOf(attributes['/Desc']);
        return tag === 'Form' && !(isPrinted && textOf(dictionary['/Alt']));
      }),
  },
  ...fontChecks,
  {
    condition: 'ISO 19005-2, 6.1.3',
    says: 'the file has no identifier, or is encrypted',
    find: (model) => {
      const trailer = dictionaryOf(model, model.trailer?.value);
      return [...when(!Array.isArray(trailer['/ID']), 'ID'), ...when('/Encrypt' in trailer, 'Encrypt')];
    },
  },
  {
    condition: 'ISO 19005-2, 6.5.1',
    says: 'something happens by itself: a script or an action',
    find: (model) =>
      Object.entries(model).flatMap(([name, object]) => {
        const found = object.stream?.dict ?? object.value;
        const keys = found && typeof found === 'object' && !Array.isArray(found) ? Object.keys(found) : [];
        return when(
          keys.some((key) => ['/JavaScript', '/JS', '/OpenAction', '/AA'].includes(key)),
          name,
        );
      }),
  },
  {
    condition: 'ISO 19005-2, 6.4.1',
    says: 'there are fields to fill in by a program',
    find: (model) => when('/AcroForm' in catalogueOf(model), 'AcroForm'),
  },
  {
    condition: 'ISO 19005-2, 6.8',
    says: 'files are embedded',
    find: (model) => when('/EmbeddedFiles' in dictionaryOf(model, catalogueOf(model)['/Names']), 'EmbeddedFiles'),
  },
  {
    condition: 'ISO 19005-1, 6.7.3',
    says: 'the metadata has another title than the properties',
    find: (model) => {
      const info = dictionaryOf(model, dictionaryOf(model, model.trailer?.value)['/Info']);
      return when(textOf(resolve(model, info['/Title'])) !== titleInMetadata(model), titleInMetadata(model));
    },
  },
  {
    // The opposite of 06-002 and of ISO 19005-2, 6.6.4: who reads an identifier takes conformity for confirmed.
    condition: 'no unconfirmed identifier',
    says: 'the metadata claims a conformity that no validator confirmed',
    find: (model) => metadataOf(model).match(/pdfaid:|pdfuaid:|pdfxid:/g) ?? [],
  },
];

/** Every condition that a file meets, as `condition: where`. */
export const findingsOf = (model: Model): string[] =>
  checks.flatMap(({ condition, says, find }) => find(model).map((where) => `${condition} ${says}: ${where}`));
