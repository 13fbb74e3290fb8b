import type { PropertyDeclaration } from '@lit/reactive-element';
import { attributeName, type Property } from './properties.ts';

/** A table of properties, or declarations as Lit knows them. */
type Declarations = Readonly<Record<string, PropertyDeclaration | Property<unknown>>>;

/**
 * Reads the attributes of a short form by the same table that makes the element's properties, so that server and browser read alike.
 * Declarations of Lit are understood too: `Boolean` is there or not, `Number` a number, a converter reads the text.
 */
export function readAttributes<Data extends object>(
  properties: Declarations,
  attributes: ReadonlyMap<string, string>,
): Data {
  const data: Record<string, unknown> = {};
  for (const [name, declaration] of Object.entries(properties)) {
    const { attribute } = declaration;
    if (attribute === false) continue;
    const value = attributes.get(typeof attribute === 'string' ? attribute : attributeName(name));
    if (declaration.type === Boolean) data[name] = value !== undefined;
    else if (value !== undefined) data[name] = readOne(declaration, value);
  }
  return data as Data;
}

function readOne(declaration: PropertyDeclaration | Property<unknown>, text: string): unknown {
  if ('read' in declaration) return declaration.read(text);
  const { converter, type } = declaration;
  const read = typeof converter === 'function' ? converter : converter?.fromAttribute;
  if (read) return read(text, type);
  if (type === Number) return Number(text);
  return type === Object || type === Array ? JSON.parse(text) : text;
}
