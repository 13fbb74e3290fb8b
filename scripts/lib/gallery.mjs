// All examples of one room on one page, as a server would send it: full forms, the built stylesheet and script.
import { directionOf } from '@tiwizi/i18n';
import { expand } from '@tiwizi/ssr';

const escape = (text) => text.replace(/[&<"]/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * @param {{ title: string, examples: { name: string, html: Record<string, string> }[] }} set
 * @param {string} locale
 * @param {{ styles?: string[], script?: string, labels?: boolean, attributes?: string, bodyId?: string }} [options] `attributes` are put on `<html>`, `bodyId` on `<body>`
 */
export function galleryPage(
  set,
  locale,
  { styles = ['/fonts.css', '/tiwizi.css'], script = '/tiwizi.js', labels = true, attributes = '', bodyId = '' } = {},
) {
  const parts = set.examples.map(
    ({ name, html }) =>
      `<section id="example-of-${name}">${labels ? `<p class="gallery-label" lang="en" dir="ltr">${escape(name)}</p>` : ''}<div class="gallery-example">${html[locale]}</div></section>`,
  );
  return expand(
    `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}" ${attributes}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(set.title)}</title>
${styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
<link rel="stylesheet" href="/gallery.css">
${script ? `<script type="module" src="${script}"></script>` : ''}
</head>
<body class="gallery"${bodyId ? ` id="${bodyId}"` : ''}>
${parts.join('\n')}
</body>
</html>`,
    { lang: locale },
  );
}

/** Around the examples only: a label above each, and space. */
export const galleryCss = `.gallery { margin: 0; background: var(--tiwizi-color-surface, Canvas); }
.gallery-label { margin: 0; padding: 2px 16px; font: 12px/1.4 monospace; color: GrayText; border-block-start: 1px dashed GrayText; }
.gallery-example { padding: 16px; }
`;
