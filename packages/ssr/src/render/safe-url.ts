const urlAttributes = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'xlink:href',
  'data',
  'poster',
  'cite',
  'ping',
  'background',
  'manifest',
  'codebase',
]);

/**
 * Whether a value may be printed in an attribute: an address must not run as script. An attribute that does nothing on a
 * short form would otherwise come alive in its full form.
 */
export function isSafeInAttribute(attribute: string, value: string): boolean {
  if (!urlAttributes.has(attribute.toLowerCase())) return true;
  // As in the URL Standard: control characters and spaces in front, tabs and line breaks anywhere, are not part of an address.
  const address = value.replace(/[\t\n\r]/g, '').replace(/^[\0- ]+/, '');
  return !/^(?:javascript|vbscript):/i.test(address) && !/^data:(?!image\/(?!svg))/i.test(address);
}
