import { foldText, localizedText, type LocalizedText } from '@tiwizi/i18n';
import { also, list, matching, needed, rule, shape, text, type Rule, type Rules } from '../flow/rule.ts';

/** A commune, with the province (or prefecture) and the region that it lies in. Names are in any languages, one at least. */
export interface Commune {
  /** Stable, without spaces: that of the official list of whoever keeps it. */
  readonly code: string;
  readonly name: LocalizedText;
  readonly province: LocalizedText;
  readonly region: LocalizedText;
  /** Other ways in which people write its name. */
  readonly spellings?: readonly string[];
}

const names: Rule = rule(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).length > 0 &&
    Object.values(value).every((each) => typeof each === 'string' && each.trim()),
  'bad_value',
  'give an object of names by language, one at least',
  { type: 'object', minProperties: 1, additionalProperties: { type: 'string', minLength: 1 } },
);
const communeKeys: Rules<Commune> = {
  code: needed(matching(/^\S+$/, 'bad_value', 'give a text without spaces')),
  name: needed(names),
  province: needed(names),
  region: needed(names),
  spellings: list(text),
};

/** A list of communes: each code once. */
export const communesRule: Rule = also(list(shape(communeKeys)), (value, place, { tell }) => {
  const codes = (value as readonly Commune[]).map(({ code }) => code);
  if (!codes.length) tell('bad_value', place, ' is empty; give communes, or leave it out');
  if (new Set(codes).size < codes.length) tell('bad_value', place, '; each code once');
});

/** A commune that was written, and the language it was written in. */
export interface FoundCommune {
  readonly commune: Commune;
  readonly language: string;
}

interface Spelling extends FoundCommune {
  readonly plain: string;
  /** With its province: by that it is told from others of its name. */
  readonly full: string;
}

const plainOf = (written: string): string =>
  foldText(written, 400)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const known = new WeakMap<readonly Commune[], readonly Spelling[]>();
/** Every way to write each, folded once for each list. */
function spellingsOf(communes: readonly Commune[]): readonly Spelling[] {
  const before = known.get(communes);
  if (before) return before;
  const made = communes.flatMap((commune) => {
    const [own = 'fr'] = Object.keys(commune.name);
    const written = [
      ...Object.entries(commune.name),
      ...(commune.spellings ?? []).map((spelling): [string, string] => [own, spelling]),
    ];
    return written.map(([language, name]): Spelling => {
      const province = localizedText(commune.province, language)?.text ?? '';
      return { commune, language, plain: plainOf(name), full: plainOf(`${name} ${province}`) };
    });
  });
  known.set(communes, made);
  return made;
}

/** What is offered at most of names that are like one. */
const most = 6;

/**
 * The communes that were meant by what was written: by their name in any language, or by name and province. Case, accents, hamza and
 * punctuation do not count. `found`: there is one. Otherwise `like`: those of that name (`isName`) or, where there is none, of a name like it.
 */
export function findCommune(
  written: string,
  communes: readonly Commune[],
): { readonly found?: FoundCommune; readonly like: readonly FoundCommune[]; readonly isName: boolean } {
  const plain = plainOf(written);
  if (!plain) return { like: [], isName: false };
  const all = spellingsOf(communes);
  const same = once(all.filter((each) => each.plain === plain));
  const [found, another] = same;
  if (found && !another) return { found, like: [], isName: true };
  const [full, other] = once(all.filter((each) => each.full === plain));
  if (full && !other) return { found: full, like: [], isName: true };
  if (found) return { like: same, isName: true };
  const reach = plain.length < 4 ? 0 : plain.length < 8 ? 1 : 2;
  const near = all.filter(
    (each) => isWithin(plain, each.plain, reach) || (plain.length >= 3 && ` ${each.plain} `.includes(` ${plain} `)),
  );
  return { like: once(near).slice(0, most), isName: false };
}

/** Each commune once, by the first way it was found. */
function once(spellings: readonly Spelling[]): readonly FoundCommune[] {
  const seen = new Set<Commune>();
  return spellings.filter(({ commune }) => !seen.has(commune) && seen.add(commune));
}

/** Whether a text becomes another by so many changes of a letter at most (Levenshtein). */
function isWithin(one: string, other: string, reach: number): boolean {
  if (Math.abs(one.length - other.length) > reach) return false;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let index = 1; index <= one.length; index++) {
    const next = [index];
    for (let at = 1; at <= other.length; at++) {
      const change = (row[at - 1] ?? 0) + Number(one[index - 1] !== other[at - 1]);
      next.push(Math.min(change, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > reach) return false;
    row = next;
  }
  return (row.at(-1) ?? 0) <= reach;
}

/** A name in a language, or in the next best that the list has. */
export const placeName = (name: LocalizedText, language: string): string => localizedText(name, language)?.text ?? '';
