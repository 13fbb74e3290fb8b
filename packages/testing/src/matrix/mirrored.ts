import type { BothWays, Box } from './in-page/boxes.ts';

/** Pixels that are forgiven. A line of text is cut into runs by its direction, and between two runs there is no kerning: widths may move a little more. */
const tolerance = { start: 1, top: 1, width: 2, height: 1 };

/** What of one box did not turn with the direction. */
function problemsOf(own: Box, turned: Box): string[] {
  const problems: string[] = [];
  for (const [measure, words] of [
    ['start', 'from the start of its parent'],
    ['top', 'from the top of its parent'],
    ['width', 'wide'],
    ['height', 'high'],
  ] as const) {
    if (Math.abs(own[measure] - turned[measure]) > tolerance[measure])
      problems.push(
        `${Math.round(own[measure])} px ${words}, ${Math.round(turned[measure])} px when the direction is turned`,
      );
  }
  if (!own.turns) return problems;
  for (const [name, value] of Object.entries(own.logical)) {
    if (turned.logical[name] !== value)
      problems.push(`${name} is ${value}, ${turned.logical[name]} when the direction is turned`);
  }
  if (own.alignment && own.alignment === turned.alignment) problems.push(`text stays at the ${own.alignment}`);
  if (own.background && own.background === turned.background)
    problems.push(`its background stays at ${own.background}`);
  if (own.icon?.mirrored && own.icon.transform === turned.icon?.transform)
    problems.push('an icon marked as mirrored does not turn');
  return problems;
}

/** Every box that is not the mirror image of itself when the page's direction is turned around. */
export function notMirrored({ own, turned }: BothWays): string[] {
  return own.flatMap((box, index) => {
    const other = turned[index];
    const problems = other ? problemsOf(box, other) : ['is gone when the direction is turned'];
    return problems.length ? [`${box.name}: ${problems.join('; ')}`] : [];
  });
}
