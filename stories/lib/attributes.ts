/// <reference types="vite/client" />
import type { ArgTypes } from '@storybook/web-components-vite';

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

interface Declaration {
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly Described[];
  readonly events?: readonly Described[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

const manifests = import.meta.glob<Manifest>('../../packages/*/custom-elements.json', {
  eager: true,
  import: 'default',
});
const declarations = Object.values(manifests).flatMap(({ modules }) =>
  modules.flatMap((module) => module.declarations ?? []),
);

/** What the docstring of an element says. */
export function descriptionOf(tag: string): string {
  return declarations.find(({ tagName }) => tagName === tag)?.description ?? '';
}

/** The attributes and events of an element for the docs table; attributes can be tried out there. */
export function argTypesOf(tag: string): ArgTypes {
  const declaration = declarations.find(({ tagName }) => tagName === tag);
  const attributes = (declaration?.attributes ?? []).map((each) => [
    each.name,
    {
      description: each.description ?? '',
      table: { category: 'attributes', type: { summary: each.type?.text ?? 'string' } },
      ...controlOf(each),
    },
  ]);
  const events = (declaration?.events ?? []).map((each) => [
    each.name,
    {
      description: each.description ?? '',
      control: false,
      table: { category: 'events', type: { summary: each.type?.text ?? 'Event' } },
    },
  ]);
  return Object.fromEntries([...attributes, ...events]) as ArgTypes;
}

/** A switch for what is there or not, a choice where the values are known, text for the rest. */
function controlOf({ type }: Described): object {
  const text = type?.text ?? 'string';
  if (text === 'boolean') return { control: 'boolean' };
  const choices = [...text.matchAll(/'([^']*)'/g)].map(([, choice]) => choice);
  return choices.length ? { control: 'select', options: [undefined, ...choices] } : { control: 'text' };
}
