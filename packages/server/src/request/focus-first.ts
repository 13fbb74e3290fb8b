const markup = /<(\/?template)\b|<section data-tiwizi-step="([^"]*)"|<(?:input|select|textarea)\b[^>]*>/g;

/**
 * A printed page whose first control in a step has the focus when it is opened (`autofocus`), with script and without. What is not asked yet
 * stands in templates, and is passed over.
 */
export function focusFirst(html: string, step: string): string {
  let depth = 0;
  let isIn = false;
  for (const { 0: tag, 1: template, 2: section, index } of html.matchAll(markup)) {
    if (template) depth += template === 'template' ? 1 : -1;
    else if (section !== undefined) isIn = depth === 0 && section === step;
    else if (isIn && depth === 0 && !/\stype="hidden"|\sdisabled\b/.test(tag))
      return `${html.slice(0, index)}${tag.replace(/^<\w+/, '$& autofocus')}${html.slice(index + tag.length)}`;
  }
  return html;
}
