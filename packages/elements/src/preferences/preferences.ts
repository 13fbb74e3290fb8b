import { templateElement, type EnhancerClass } from '@tiwizi/core';
import { preferencesProperties, type PreferencesData } from './preferences-data.ts';

const Base: EnhancerClass<PreferencesData> = templateElement(preferencesProperties, () =>
  import('./preferences.template.ts').then((module) => module.preferencesTemplate),
);

/**
 * `<tiwizi-preferences>`: text size, contrast, colours and low data, as a form that is posted: `text-size`, `contrast`, `scheme`,
 * `low-data=yes`, `return-to`. The server keeps the choice in a cookie and prints it on `<html>`, so that every page is right from its
 * first byte, without a flash and without script; nothing is kept in the browser’s storage. `@tiwizi/server` does, at
 * `/{lang}/preferences`.
 *
 * | on `<html>` | what it does |
 * |---|---|
 * | `data-tiwizi-text-size="large"`, `larger` | 125 and 150 % of the size that the browser has; needs the whole stylesheet |
 * | `data-tiwizi-contrast="more"`, `data-tiwizi-scheme="light"`, `dark` | colours, in place of those that the device asks for |
 * | `data-tiwizi-data="low"` | drawings of ours are not shown; the server leaves out fonts and logo |
 *
 * @attr text-size, contrast, scheme, low-data - what is chosen at present
 * @attr action - where the form is posted to
 * @attr return-to - where people come from and are led back to
 */
export class TiwiziPreferences extends Base {}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-preferences': TiwiziPreferences;
  }
}
