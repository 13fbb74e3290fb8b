import { PadesError } from './errors.ts';

/** One path of a visible mark. Colours are RGB from 0 to 1. */
export interface MarkPath {
  /** SVG path data: M L H V C Q Z, absolute or relative. */
  readonly d: string;
  /** Default: black, unless only a stroke is given. */
  readonly fill?: readonly [number, number, number];
  readonly stroke?: readonly [number, number, number];
  /** In units of the view box; default 1. */
  readonly strokeWidth?: number;
}

/**
 * A visible mark, drawn as vector paths: text is shaped by the caller (a browser, HarfBuzz), so
 * Arabic and Tifinagh need no font in the file and look the same everywhere.
 */
export interface VisibleMark {
  /** Page, counted from 0. Ignored when an existing field is signed: its own box is used. */
  readonly page?: number;
  /** `[left, bottom, right, top]` in points of the page's own space. Needed for a new field. */
  readonly rect?: readonly [number, number, number, number];
  /** Width and height of the drawing; y grows downwards as in SVG. */
  readonly viewBox: readonly [number, number];
  readonly paths: readonly MarkPath[];
}

function invalid(detail: string): never {
  throw new PadesError('mark_invalid', detail);
}

function checked(value: number): number {
  if (!Number.isFinite(value) || Math.abs(value) > 1e6) invalid('number out of range');
  return value;
}

// At most four decimals: finer than any printer, and never an exponent.
const num = (value: number): string => String(Number(checked(value).toFixed(4)));

const ARGUMENTS: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, Z: 0 };

/** SVG path data as PDF path operators (ISO 32000-1 clause 8.5.2). */
function pathOperators(d: string): string {
  const tokens = d.match(/[a-z]|[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|[^\s,]/gi) ?? [];
  let at = 0;
  let command = '';
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let out = '';
  while (at < tokens.length) {
    const token = tokens[at]!;
    if (/[a-z]/i.test(token[0]!)) {
      command = token;
      at++;
    } else if (/[zm]/i.test(command)) command = command === 'm' ? 'l' : command === 'M' ? 'L' : '';
    const upper = command.toUpperCase();
    const count = ARGUMENTS[upper];
    if (count === undefined || (!out && upper !== 'M')) invalid(`path command "${(command || token).slice(0, 8)}"`);
    const given = tokens.slice(at, at + count).map(Number);
    if (given.length < count || given.some(Number.isNaN)) invalid('path data cut short');
    at += count;
    const relative = command !== upper;
    const points = given.map((value, i) => {
      const vertical = upper === 'V' || (upper !== 'H' && i % 2);
      return checked(value + (relative ? (vertical ? y : x) : 0));
    });
    if (upper === 'Z') {
      [x, y] = [startX, startY];
      out += 'h\n';
      continue;
    }
    const [fromX, fromY] = [x, y];
    if (upper === 'H') x = points[0]!;
    else if (upper === 'V') y = points[0]!;
    else [x, y] = points.slice(-2) as [number, number];
    if (upper === 'M') [startX, startY] = [x, y];
    if (upper === 'C') out += `${points.map(num).join(' ')} c\n`;
    else if (upper === 'Q') {
      // PDF has no quadratic curve: the cubic that is the same curve.
      const [cx, cy] = points as [number, number];
      const third = (end: number, control: number): number => end + (2 / 3) * (control - end);
      out += `${[third(fromX, cx), third(fromY, cy), third(x, cx), third(y, cy), x, y].map(num).join(' ')} c\n`;
    } else out += `${num(x)} ${num(y)} ${upper === 'M' ? 'm' : 'l'}\n`;
  }
  return out || invalid('empty path');
}

function colour(rgb: readonly number[], operator: string): string {
  if (rgb.length !== 3 || rgb.some((part) => !(part >= 0 && part <= 1))) invalid('colour');
  return `${rgb.map(num).join(' ')} ${operator}\n`;
}

/** Content stream that draws the mark in a box of the view box's size, y upwards. */
export function markContent(mark: VisibleMark): string {
  const [width, height] = mark.viewBox;
  if (!(width > 0) || !(height > 0)) invalid('viewBox');
  let content = `q 1 0 0 -1 0 ${num(height)} cm\n`;
  for (const path of mark.paths) {
    const fill = path.fill ?? (path.stroke ? undefined : ([0, 0, 0] as const));
    if (fill) content += colour(fill, 'rg');
    if (path.stroke) content += `${colour(path.stroke, 'RG')}${num(path.strokeWidth ?? 1)} w\n`;
    content += `${pathOperators(path.d)}${fill ? (path.stroke ? 'B' : 'f') : 'S'}\n`;
  }
  return `${content}Q`;
}
