/** How many numbers each path command takes. */
const ARGUMENTS: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };

/**
 * The absolute end points of the segments of SVG path data, in order, and its cubic control points' ends.
 * @throws SyntaxError where the data does not follow the grammar of SVG 2
 */
export function pathPoints(data: string): [x: number, y: number][] {
  const points: [number, number][] = [];
  let position: [number, number] = [0, 0];
  let start: [number, number] = [0, 0];
  const commands = data.match(/[a-z][^a-z]*/gi) ?? [];
  if (commands.join('') !== data || !/^m/i.test(data)) throw new SyntaxError(`Not path data: ${data}`);
  for (const command of commands) {
    const letter = command[0]!;
    const kind = letter.toLowerCase();
    const relative = letter === kind;
    const count = ARGUMENTS[kind];
    // Flags of arcs may be written without a separator; ours never are.
    const numbers = (command.slice(1).match(/[+-]?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    if (
      command
        .slice(1)
        .replace(/[+-]?(\d+\.?\d*|\.\d+)/g, '')
        .replace(/[\s,]/g, '') !== ''
    )
      throw new SyntaxError(`Not path data: ${command}`);
    if (count === undefined || (count === 0 ? numbers.length > 0 : numbers.length === 0 || numbers.length % count > 0))
      throw new SyntaxError(`Not path data: ${command}`);
    if (kind === 'z') position = start;
    for (let at = 0; count > 0 && at < numbers.length; at += count) {
      const part = numbers.slice(at, at + count);
      const [dx, dy] = relative ? position : [0, 0];
      if (kind === 'h') position = [part[0]! + dx, position[1]];
      else if (kind === 'v') position = [position[0], part[0]! + dy];
      else position = [part.at(-2)! + dx, part.at(-1)! + dy];
      if (kind === 'm' && at === 0) start = position;
      points.push(position);
    }
  }
  return points;
}
