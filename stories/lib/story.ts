import type { ArgTypes, Meta, StoryObj } from '@storybook/web-components-vite';
import type { ExampleSet } from '@tiwizi/core';
import { defaultLocale, ownLocale, type OwnLocale } from '@tiwizi/i18n';
import { argTypesOf, descriptionOf } from './attributes.ts';
import { fullForm } from './full-form.ts';
import { withAttributes } from './with-attributes.ts';

/** What stories of one component share. The title stands in the story file, where Storybook's indexer can read it. */
export function meta(set: ExampleSet): Pick<Meta, 'argTypes' | 'parameters'> {
  const argTypes: ArgTypes = set.tag ? argTypesOf(set.tag) : {};
  return {
    argTypes,
    parameters: {
      element: set.tag,
      controls: { disable: !set.tag },
      docs: { description: { component: set.tag ? descriptionOf(set.tag) : '' } },
    },
  };
}

/** The language that the toolbar chose. */
const localeOf = (globals: Readonly<Record<string, unknown>>): OwnLocale =>
  ownLocale(globals['locale'] as string) ?? defaultLocale;

/** One example as a story: printed as a server prints it, or as the short form that the element completes. */
export function story(set: ExampleSet, name: string): StoryObj {
  const example = set.examples[name];
  if (!example)
    throw new Error(`${set.title} has no example "${name}": run "npm run storybook", which writes the stories again`);
  // A class that an element builds on stands among its examples, too.
  const holdsElement = !!set.tag && fullForm(example.html(defaultLocale), defaultLocale).includes(`<${set.tag}`);
  const written = (args: Readonly<Record<string, unknown>>, locale: OwnLocale): string =>
    withAttributes(example.html(locale), set.tag, args);
  return {
    render(args, { globals }) {
      const locale = localeOf(globals);
      const html = written(args, locale);
      return document
        .createRange()
        .createContextualFragment(globals['form'] === 'short' ? html : fullForm(html, locale));
    },
    parameters: {
      ...(!holdsElement && { element: '', controls: { disable: true } }),
      docs: {
        description: { story: example.description ?? '' },
        source: {
          language: 'html',
          transform: (
            _code: string,
            { args, globals }: { args: Record<string, unknown>; globals: Record<string, unknown> },
          ) => written(args, localeOf(globals)),
        },
      },
    },
  };
}
