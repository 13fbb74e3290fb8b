/** Reads DTCG 2025.10 token files through their resolver document and gives flat, dereferenced tokens. */
import { readFile } from 'node:fs/promises';

/** @typedef {{ name: string, path: string, type: string, value: unknown, description?: string, extensions?: any }} Token */

function merge(target, source) {
  for (const [key, value] of Object.entries(source)) {
    const isGroup = value !== null && typeof value === 'object' && !Array.isArray(value) && !('$value' in value);
    if (isGroup && key !== '$extensions') target[key] = merge({ ...(target[key] ?? {}) }, value);
    else if (value !== null && typeof value === 'object' && '$value' in value)
      target[key] = { ...target[key], ...value };
    else target[key] = value;
  }
  return target;
}

/** The merged document of one context of the `appearance` modifier. */
export async function readDocument(resolverUrl, context) {
  const resolver = JSON.parse(await readFile(resolverUrl, 'utf8'));
  const document = {};
  for (const { $ref } of resolver.resolutionOrder) {
    const [, kind, name] = $ref.slice(1).split('/');
    const sources = kind === 'sets' ? resolver.sets[name].sources : resolver.modifiers[name].contexts[context];
    if (sources === undefined) throw new Error(`${$ref} has no context "${context}"`);
    for (const source of sources)
      merge(document, JSON.parse(await readFile(new URL(source.$ref, resolverUrl), 'utf8')));
  }
  return document;
}

/** The contexts of the `appearance` modifier, in the order of the file. */
export async function readContexts(resolverUrl) {
  return Object.keys(JSON.parse(await readFile(resolverUrl, 'utf8')).modifiers.appearance.contexts);
}

function dereference(document, value, trail = []) {
  const alias = typeof value === 'string' ? /^\{(.+)\}$/.exec(value)?.[1] : undefined;
  if (alias === undefined) return value;
  if (trail.includes(alias))
    throw new Error(`Tokens refer to each other in a circle: ${[...trail, alias].join(' → ')}`);
  const target = alias.split('.').reduce((node, key) => node?.[key], document);
  if (target?.$value === undefined) throw new Error(`{${alias}} is not a token`);
  return dereference(document, target.$value, [...trail, alias]);
}

/** Every token of a document, aliases followed, types inherited from the groups. @returns {Token[]} */
export function flatten(document, group = document, path = [], inherited = undefined) {
  const type = group.$type ?? inherited;
  if ('$value' in group) {
    const name = path.filter((part) => part !== '$root').join('-');
    if (type === undefined) throw new Error(`${path.join('.')} has no $type`);
    return [
      {
        name,
        path: path.join('.'),
        type,
        value: dereference(document, group.$value),
        description: group.$description,
        extensions: group.$extensions,
      },
    ];
  }
  return Object.entries(group)
    .filter(([key, value]) => (!key.startsWith('$') || key === '$root') && typeof value === 'object')
    .flatMap(([key, value]) => flatten(document, value, [...path, key], type));
}
