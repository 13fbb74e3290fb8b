// The geometry of the design system as SVG path data: eight-pointed star and woven band, drawn sparingly.

const round = (value) => +value.toFixed(3);

/**
 * The khatim: eight-pointed star of two equal squares, one turned by 45°.
 *
 * @param {number} x of its centre
 * @param {number} y of its centre
 * @param {number} radius from the centre to each of the eight points
 */
export function khatim(x, y, radius) {
  const inner = (radius * Math.SQRT1_2) / Math.cos(Math.PI / 8);
  const corners = Array.from({ length: 16 }, (_, index) => {
    const angle = ((index * 22.5 - 90) * Math.PI) / 180;
    const distance = index % 2 === 0 ? radius : inner;
    return `${round(x + distance * Math.cos(angle))} ${round(y + distance * Math.sin(angle))}`;
  });
  return `M${corners.join('L')}Z`;
}

/** Width over height of one tile of the band. */
export const TILE_RATIO = 2;

/**
 * A woven band: two strands over and under each other, a star in every opening.
 *
 * @param {number} x
 * @param {number} y
 * @param {number} tiles how many
 * @param {number} height of the band; each tile is twice as wide
 * @returns {{ strands: string, stars: string }} lines to stroke, shapes to fill
 */
export function wovenBand(x, y, tiles, height) {
  const half = height;
  const margin = height / 8;
  const gap = height * 0.115;
  // Each crossing lies in the middle of half a tile; the strands take turns at going under.
  const strands = Array.from({ length: tiles * 2 }, (_, index) => {
    const [left, right] = [x + index * half, x + (index + 1) * half];
    const [top, bottom] = [y + margin, y + height - margin];
    const [over, under] =
      index % 2
        ? [
            [bottom, top],
            [top, bottom],
          ]
        : [
            [top, bottom],
            [bottom, top],
          ];
    const middle = (left + right) / 2;
    const slope = (under[1] - under[0]) / half;
    const cut = (at) => `${round(at)} ${round(under[0] + slope * (at - left))}`;
    return `M${round(left)} ${round(over[0])}L${round(right)} ${round(over[1])}M${cut(left)}L${cut(middle - gap)}M${cut(middle + gap)}L${cut(right)}`;
  }).join('');
  const stars = Array.from({ length: tiles * 2 - 1 }, (_, index) =>
    khatim(x + (index + 1) * half, y + height / 2, height * 0.19),
  ).join('');
  return { strands, stars };
}
