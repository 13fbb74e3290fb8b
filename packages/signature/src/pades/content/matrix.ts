/** A transformation `[a b c d e f]` (ISO 32000-1 clause 8.3.4). */
export type Matrix = readonly [number, number, number, number, number, number];

/** `[left, bottom, right, top]`. */
export type Box = readonly [number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `m`, then `n`. */
export const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[1] * n[2],
  m[0] * n[1] + m[1] * n[3],
  m[2] * n[0] + m[3] * n[2],
  m[2] * n[1] + m[3] * n[3],
  m[4] * n[0] + m[5] * n[2] + n[4],
  m[4] * n[1] + m[5] * n[3] + n[5],
];

/** The smallest upright box around a box that was transformed. */
export function transformBox([left, bottom, right, top]: Box, m: Matrix): Box {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const x of [left, right]) {
    for (const y of [bottom, top]) {
      xs.push(x * m[0] + y * m[2] + m[4]);
      ys.push(x * m[1] + y * m[3] + m[5]);
    }
  }
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Whether two boxes share an area, not only an edge. */
export const overlap = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** Six numbers of a PDF array, or the identity. */
export const matrixOf = (items: readonly unknown[] | undefined): Matrix =>
  items?.length === 6 && items.every((item) => typeof item === 'number') ? (items as unknown as Matrix) : IDENTITY;

/** A rectangle with its corners in order (clause 7.9.5); `undefined` when it is none or has no area. */
export function boxOf(items: readonly unknown[] | undefined): Box | undefined {
  if (items?.length !== 4 || !items.every((item) => typeof item === 'number')) return undefined;
  const [a, b, c, d] = items as [number, number, number, number];
  const box: Box = [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
  return box[0] < box[2] && box[1] < box[3] ? box : undefined;
}
