/** Shorthands whose four values go around the box from the top, and so name the right before the left. */
const around = /^(?:margin|padding|inset|border-(?:width|style|color)|scroll-(?:margin|padding))$/;
/** Properties that take `left` and `right` as values. */
const sided = /^(?:float|clear|text-align(?:-last)?|caption-side)$/;

/** The values of a declaration, apart where a space is not within brackets. */
function values(text: string): string[] {
  let depth = 0;
  const marked = [...text.trim()].map((letter) => {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    return depth === 0 && /\s/.test(letter) ? '\n' : letter;
  });
  return marked.join('').split(/\n+/);
}

/** The declarations of a stylesheet that name left and right, and so do not turn with the direction. */
export function physicalRules(css: string): string[] {
  const declarations = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .matchAll(/(?<=[;{]|^)\s*([\w-]+)\s*:\s*([^;{}]+)(?=[;}]|$)/g);
  return [...declarations].flatMap(([, property, value]) => {
    const name = property!.toLowerCase();
    if (name.startsWith('--')) return [];
    const given = values(value!.replace(/!\s*important/i, ''));
    const isPhysical =
      /(?:^|-)(?:left|right)(?:-|$)/.test(name) ||
      (sided.test(name) && /^(?:left|right)$/i.test(given[0] ?? '')) ||
      (around.test(name) && given.length === 4 && given[1] !== given[3]);
    return isPhysical ? [`${name}: ${value!.trim()}`] : [];
  });
}
