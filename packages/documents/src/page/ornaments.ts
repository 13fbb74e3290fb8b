// The geometry of the design system as SVG path data: eight-pointed star and woven band, drawn sparingly.

const round = (value: number): number => +value.toFixed(3);

/**
 * The khatim: eight-pointed star of two equal squares, one turned by 45°.
 *
 * @param x of its centre
 * @param y of its centre
 * @param radius from the centre to each of the eight points
 */
export function khatim(x: number, y: number, radius: number): string {
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
 * @param tiles how many
 * @param height of the band; each tile is twice as wide
 * @returns lines to stroke, shapes to fill
 */
export function wovenBand(x: number, y: number, tiles: number, height: number): { strands: string; stars: string } {
  const half = height;
  const margin = height / 8;
  const gap = height * 0.115;
  const top = y + margin;
  const bottom = y + height - margin;
  // Each crossing lies in the middle of half a tile; the strands take turns at going under.
  const strands = Array.from({ length: tiles * 2 }, (_, index) => {
    const left = x + index * half;
    const right = left + half;
    // One goes over from `start` to `end`, the other under it from `end` to `start`.
    const [start, end] = index % 2 ? [bottom, top] : [top, bottom];
    const middle = (left + right) / 2;
    const cut = (at: number): string => `${round(at)} ${round(end + ((start - end) / half) * (at - left))}`;
    const over = `M${round(left)} ${round(start)}L${round(right)} ${round(end)}`;
    return `${over}M${cut(left)}L${cut(middle - gap)}M${cut(middle + gap)}L${cut(right)}`;
  }).join('');
  const stars = Array.from({ length: tiles * 2 - 1 }, (_, index) =>
    khatim(x + (index + 1) * half, y + height / 2, height * 0.19),
  ).join('');
  return { strands, stars };
}
