/** How text is set: see `setApart`. */
export type TextSetting = 'large' | 'wide' | 'plain';

/**
 * Sets the text of the page as a person may: `large` is twice its size (WCAG 2.2 1.4.4), `wide` the spacing of WCAG 2.2 1.4.12, `plain` takes it back.
 * Arabic is joined, so that its letters are not set apart. Runs in the page; stands on its own.
 */
export function setApart(setting: TextSetting): void {
  const page = globalThis as unknown as { tiwiziTextSettings?: CSSStyleSheet };
  page.tiwiziTextSettings ??= new CSSStyleSheet();
  const sheet = page.tiwiziTextSettings;
  sheet.replaceSync(
    {
      large: ':root { font-size: 200% !important; }',
      wide: `* { line-height: 1.5 !important; word-spacing: 0.16em !important; }
        *:not(:lang(ar)) { letter-spacing: 0.12em !important; }
        p { margin-block-end: 2em !important; }`,
      plain: '',
    }[setting],
  );
  const others = document.adoptedStyleSheets.filter((each) => each !== sheet);
  document.adoptedStyleSheets = setting === 'plain' ? others : [...others, sheet];
}
