/** The way to a value from the root of a text: names, and numbers from 0. */
export type Place = readonly (string | number)[];

/** Where something is in a file, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A name that stands twice in one object: programs read the last one, and people the first. */
export interface TwiceNamed {
  readonly place: Place;
  readonly offset: number;
}

/** What a text says of its places. */
export interface JsonPlaces {
  /** The offset of the value at a place that was asked for, or of the nearest one around it. */
  offsetOf(place: Place): number;
  readonly twice: readonly TwiceNamed[];
}

/** What was asked for, as a tree; only its branches are followed by name. */
type Wanted = Map<string | number, Wanted>;

interface Level {
  readonly isList: boolean;
  readonly wanted: Wanted | undefined;
  readonly names: Set<string>;
  /** The name or number of the value that is read. */
  at: string | number;
}

const keyOf = (place: Place): string => JSON.stringify(place);

/**
 * Finds places in a text that `JSON.parse` has read, in one walk and without recursion, however deep it goes.
 *
 * @param places those that will be asked for
 */
export function readJsonPlaces(json: string, places: readonly Place[] = []): JsonPlaces {
  const root: Wanted = new Map();
  for (const place of places) {
    let branch = root;
    for (const part of place) {
      const next: Wanted = branch.get(part) ?? new Map();
      branch.set(part, next);
      branch = next;
    }
  }
  const offsets = new Map<string, number>();
  const twice: TwiceNamed[] = [];
  const levels: Level[] = [];
  const way = (): Place => levels.map(({ at }) => at);
  let isName = false;

  /** A value begins: kept when it was asked for. */
  const begin = (offset: number): Wanted | undefined => {
    const top = levels.at(-1);
    const wanted = top ? top.wanted?.get(top.at) : root;
    if (wanted) offsets.set(keyOf(way()), offset);
    return wanted;
  };

  for (let at = 0; at < json.length; at += 1) {
    const top = levels.at(-1);
    switch (json[at]) {
      case '{':
      case '[': {
        const isList = json[at] === '[';
        const wanted = begin(at);
        levels.push({ isList, wanted, names: new Set(), at: isList ? 0 : '' });
        isName = !isList;
        break;
      }
      case '}':
      case ']':
        levels.pop();
        isName = false;
        break;
      case ',':
        if (top?.isList) top.at = Number(top.at) + 1;
        isName = top?.isList === false;
        break;
      case ':':
        isName = false;
        break;
      case '"': {
        const end = endOfString(json, at);
        if (isName && top) {
          const name = JSON.parse(json.slice(at, end + 1)) as string;
          top.at = name;
          if (top.names.has(name)) twice.push({ place: way(), offset: at });
          top.names.add(name);
        } else begin(at);
        at = end;
        break;
      }
      default:
        if (/[-\w]/.test(json[at] ?? '')) {
          begin(at);
          while (/[-+.\w]/.test(json[at + 1] ?? '')) at += 1;
        }
    }
  }
  return {
    twice,
    offsetOf(place) {
      for (let length = place.length; length >= 0; length -= 1) {
        const offset = offsets.get(keyOf(place.slice(0, length)));
        if (offset !== undefined) return offset;
      }
      return 0;
    },
  };
}

/** The offset of the quotation mark that ends a string. */
function endOfString(json: string, start: number): number {
  let end = json.indexOf('"', start + 1);
  while (end > 0) {
    let before = end - 1;
    while (json[before] === '\\') before -= 1;
    if ((end - 1 - before) % 2 === 0) return end;
    end = json.indexOf('"', end + 1);
  }
  return json.length;
}

/** Line and column of an offset. */
export function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: offset - lastBreak };
}
