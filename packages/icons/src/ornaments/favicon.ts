import { khatimPath } from './khatim.ts';

/**
 * A favicon: the eight-pointed star with the line of a smaller one inside it.
 * @param fill the agency's accent, as CSS hex
 * @param line colour of the inner star
 */
export function faviconSvg(fill = '#0d566b', line = '#ffffff'): string {
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
    `<path fill="${fill}" d="${khatimPath(16, 16)}"/><path fill="none" stroke="${line}" stroke-width="2" d="${khatimPath(16, 9)}"/></svg>\n`
  );
}
