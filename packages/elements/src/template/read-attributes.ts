import type { PropertyDeclaration, PropertyDeclarations } from '@lit/reactive-element';

/**
 * Reads the attributes of a short form by the same declarations that make the element's properties, so that server and
 * browser read alike: a `Boolean` is there or not, a converter reads the text, the rest is the text itself.
 */
export function readAttributes<Data extends object>(
  declarations: PropertyDeclarations,
  attributes: ReadonlyMap<string, string>,
): Data {
  const data: Record<string, unknown> = {};
  for (const [name, declaration] of Object.entries(declarations) as [string, PropertyDeclaration][]) {
    const attribute = typeof declaration.attribute === 'string' ? declaration.attribute : name.toLowerCase();
    const value = attributes.get(attribute);
    if (declaration.type === Boolean) data[name] = value !== undefined;
    else if (value !== undefined)
      data[name] = typeof declaration.converter === 'function' ? declaration.converter(value) : value;
  }
  return data as Data;
}
