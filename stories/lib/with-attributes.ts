/** The example's markup with attributes that were set among the controls; without any, the text as it was written. */
export function withAttributes(html: string, tag: string | undefined, args: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(args).filter(([, value]) => value !== undefined);
  if (!tag || !given.length) return html;
  // A document of its own: nothing in it is upgraded or loaded.
  const { body } = document.implementation.createHTMLDocument();
  body.append(body.ownerDocument.createRange().createContextualFragment(html));
  const element = body.querySelector(tag);
  for (const [name, value] of given) {
    if (value === false || value === '') element?.removeAttribute(name);
    else
      element?.setAttribute(
        name,
        value === true ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value),
      );
  }
  return body.getHTML();
}
