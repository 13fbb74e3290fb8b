import { check } from './check.ts';

/** Styles an element is shown with: the address of a stylesheet, its text, or the tokens of `@tiwizi/tokens` by name, put on the root as `--tiwizi-…`. */
export type Style = URL | string | Readonly<Record<string, string>>;

/** The text of a style. */
export const textOf = async (style: Style): Promise<string> => {
  if (style instanceof URL) {
    const answer = await fetch(style);
    check(answer.ok, `${style.href} cannot be read: ${answer.status}`);
    return answer.text();
  }
  return typeof style === 'string'
    ? style
    : `:root{${Object.entries(style)
        .map(([name, value]) => `--tiwizi-${name}:${value}`)
        .join(';')}}`;
};

/** Shows the page with styles while something is done. */
export async function withStyles<Result>(styles: readonly Style[], act: () => Promise<Result>): Promise<Result> {
  const sheets = await Promise.all(styles.map(async (style) => new CSSStyleSheet().replace(await textOf(style))));
  document.adoptedStyleSheets.push(...sheets);
  try {
    return await act();
  } finally {
    document.adoptedStyleSheets.splice(-sheets.length, sheets.length);
  }
}
