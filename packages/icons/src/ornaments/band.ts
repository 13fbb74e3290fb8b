import { khatimPath } from './khatim.ts';

const WIDTH = 48;
const HEIGHT = 24;

/** A strand from one edge of the tile to the other, with a gap where it passes under. */
function strand(from: 'top' | 'bottom'): string {
  const [start, turn] = from === 'top' ? [3, HEIGHT - 3] : [HEIGHT - 3, 3];
  const slope = (turn - start) / (WIDTH / 2);
  const height = (x: number): number => (x <= WIDTH / 2 ? start + slope * x : turn - slope * (x - WIDTH / 2));
  // The strands meet at a quarter and at three quarters of the tile: each goes under once.
  const under = from === 'top' ? WIDTH / 4 : (WIDTH * 3) / 4;
  const gap = 2.75;
  // A little of the neighbouring tiles is drawn too, so that the strands turn at the seam without a notch.
  const before = -4;
  const after = WIDTH + 4;
  const point = (x: number): string => `${x} ${+height(x < 0 ? -x : x > WIDTH ? 2 * WIDTH - x : x).toFixed(2)}`;
  const pieces =
    from === 'top'
      ? [
          [before, 0, under - gap],
          [under + gap, WIDTH / 2, WIDTH, after],
        ]
      : [
          [before, 0, WIDTH / 2, under - gap],
          [under + gap, WIDTH, after],
        ];
  return pieces.map((xs) => `M${xs.map(point).join('L')}`).join('');
}

/**
 * One tile of the woven band, 48 × 24: two strands over and under each other, an eight-pointed star in every opening.
 * Drawn in black: use it as a mask, so that the colour comes from the page.
 */
export function bandSvg(): string {
  const strands = `<path d="${strand('top')}${strand('bottom')}" fill="none" stroke="#000" stroke-width="2.5" stroke-linejoin="round"/>`;
  const stars = [0, WIDTH / 2, WIDTH]
    .map((x) => `<path transform="translate(${x - HEIGHT / 2} 0)" d="${khatimPath(HEIGHT / 2, 5)}"/>`)
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${strands}${stars}</svg>\n`;
}
