const round = (value: number): string => String(+value.toFixed(2));

/** The corners of a square whose corners lie on a circle, the first of them turned by `turn` degrees from the top. */
function square(centre: number, radius: number, turn: number): [number, number][] {
  return [0, 90, 180, 270].map((corner) => {
    const angle = ((corner + turn - 90) * Math.PI) / 180;
    return [centre + radius * Math.cos(angle), centre + radius * Math.sin(angle)];
  });
}

/**
 * Outline of the khatim, the eight-pointed star of two equal squares, one turned by 45°: SVG path data.
 * @param centre both coordinates of its centre
 * @param radius from the centre to each of the eight points
 */
export function khatimPath(centre: number, radius: number): string {
  // Where an edge of one square meets an edge of the other: on the same circle for both, 22.5° from the points.
  const inner = (radius * Math.SQRT1_2) / Math.cos(Math.PI / 8);
  const points = Array.from({ length: 16 }, (_, index): [number, number] => {
    const angle = ((index * 22.5 - 90) * Math.PI) / 180;
    const distance = index % 2 === 0 ? radius : inner;
    return [centre + distance * Math.cos(angle), centre + distance * Math.sin(angle)];
  });
  return `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}z`;
}

/**
 * The same star as two squares woven through each other: each line goes over the other square once and under it once.
 * @param gap length left free on either side of a crossing where a line goes under
 */
export function wovenKhatimPath(centre: number, radius: number, gap: number): string {
  const segments: string[] = [];
  for (const turn of [0, 45]) {
    const corners = square(centre, radius, turn);
    const along = (corner: number, share: number): string => {
      const [x1, y1] = corners[corner % 4]!;
      const [x2, y2] = corners[(corner + 1) % 4]!;
      return `${round(x1 + (x2 - x1) * share)} ${round(y1 + (y2 - y1) * share)}`;
    };
    // Each edge is crossed twice, at equal distances from its middle; it goes under at the first.
    const crossing = (1 - Math.tan(Math.PI / 8)) / 2;
    const free = gap / (radius * Math.SQRT2);
    for (let corner = 0; corner < 4; corner += 1) {
      segments.push(`M${along(corner, crossing + free)}L${along(corner + 1, 0)}L${along(corner + 1, crossing - free)}`);
    }
  }
  return segments.join('');
}
