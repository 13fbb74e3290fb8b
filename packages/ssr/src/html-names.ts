const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that have no end tag (HTML Standard, 13.1.2). */
export const voidElements: ReadonlySet<string> = set(
  'area base br col embed hr img input link meta source track wbr param',
);

/** Elements whose content is text without character references, up to their own end tag. */
export const rawTextElements: ReadonlySet<string> = set('script style xmp iframe noembed noframes');

/** Elements whose content is text with character references, up to their own end tag. */
export const rcdataElements: ReadonlySet<string> = set('textarea title');

/** Elements whose start tag swallows one line feed right after it. */
export const lineEaters: ReadonlySet<string> = set('textarea pre listing');

/** Start tags that close an open paragraph (13.2.6.4.7, "in body"). */
export const paragraphClosers: ReadonlySet<string> = set(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup main menu nav ol p ' +
    'search section summary ul h1 h2 h3 h4 h5 h6 pre listing form li dd dt plaintext table hr xmp',
);
