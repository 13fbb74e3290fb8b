/** The four appearances a page can have: colour scheme × contrast. */
export type Appearance = 'light' | 'dark' | 'light-more' | 'dark-more';

/** Custom properties by name without the `--tiwizi-` prefix. */
export type Declarations = Readonly<Record<string, string>>;

/** Options of {@link appearanceCss}. */
export interface AppearanceCssOptions {
  /** Leave the host page's own `color-scheme` alone, and go dark only when `data-tiwizi-scheme="dark"` says so. */
  embed?: boolean;
  /** A theme laid over the base sheet: says every value in every block and leaves `color-scheme` to the base. */
  overlay?: boolean;
}

const FORCED_LIGHT = ':root:not([data-tiwizi-scheme=light])';
const FORCED_DARK = ':root[data-tiwizi-scheme=dark]';
const MORE = '[data-tiwizi-contrast=more]';
/** Paper is white, whoever chose what for the screen. */
const SCREEN = 'screen';
const PREFERS_DARK = `${SCREEN} and (prefers-color-scheme:dark)`;
const PREFERS_MORE = '(prefers-contrast:more)';

/** What `next` changes of `base`. */
function difference(base: Declarations, next: Declarations): Declarations {
  return Object.fromEntries(Object.entries(next).filter(([name, value]) => base[name] !== value));
}

/**
 * CSS of the four appearances. The system's wish is followed unless `<html>` carries `data-tiwizi-scheme="light|dark"`
 * or `data-tiwizi-contrast="more"`; what is printed is light. The order of the blocks matters: each later one wins over the earlier at equal specificity.
 */
export function appearanceCss(
  values: Readonly<Record<Appearance, Declarations>>,
  options: AppearanceCssOptions = {},
): string {
  const scheme = (name: string): string =>
    options.overlay !== true && options.embed !== true ? `color-scheme:${name};` : '';
  const body = (declarations: Declarations): string =>
    Object.entries(declarations)
      .map(([name, value]) => `--tiwizi-${name}:${value}`)
      .join(';');
  const block = (selector: string, content: string, media = ''): string => {
    if (content === '') return '';
    return media === '' ? `${selector}{${content}}\n` : `@media ${media}{${selector}{${content}}}\n`;
  };
  const changes = (base: Declarations, next: Declarations): Declarations =>
    options.overlay === true ? next : difference(base, next);
  // What dark shares with light but not with light-more is said again: the light-more block may be in force below it.
  const darkChanges = Object.fromEntries(
    Object.entries(values.dark).filter(
      ([name, value]) =>
        options.overlay === true || values.light[name] !== value || values['light-more'][name] !== value,
    ),
  );
  const light = scheme('light') + body(values.light);
  const lightMore = body(changes(values.light, values['light-more']));
  const darkAll = scheme('dark') + body(darkChanges);
  const darkMore = body(changes(values.dark, values['dark-more']));
  const follow = options.embed !== true;
  return [
    block(':root', light),
    block(':root', lightMore, PREFERS_MORE),
    block(`:root${MORE}`, lightMore),
    follow ? block(FORCED_LIGHT, darkAll, PREFERS_DARK) : '',
    block(FORCED_DARK, darkAll, SCREEN),
    follow ? block(FORCED_LIGHT, darkMore, `${PREFERS_DARK} and ${PREFERS_MORE}`) : '',
    block(FORCED_DARK, darkMore, `${SCREEN} and ${PREFERS_MORE}`),
    follow ? block(FORCED_LIGHT + MORE, darkMore, PREFERS_DARK) : '',
    block(FORCED_DARK + MORE, darkMore, SCREEN),
  ].join('');
}
