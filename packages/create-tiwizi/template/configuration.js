// Everything an owner decides. Names and languages stand in site.json; what differs from machine to machine is read from the environment.
import * as services from './services/index.js';
import { languages, names } from './site.js';

/** @type {import('@tiwizi/server').Configuration} */
export const configuration = {
  agency: {
    name: names.agency,
    /** A stylesheet of your own in `public/`, loaded after Tiwizi's: `npx tiwizi-theme "#0b6e4f" > public/agency.css`, and 'agency.css' here. */
    stylesheet: undefined,
    /** Whom people turn to, in each language: `accessibility`, `recourse`, `privacy`. Pages say "to be named" for what is left out. */
    contacts: {},
  },
  /** Languages of the pages, in their order. A form needs its words in these only. */
  languages,
  /** Names of those who say who a person is, and who sign. */
  identity: { name: names.identity },
  signing: { name: names.signing },
  /** The directory: every service that people may look for. */
  sheets: new URL('./data/services.json', import.meta.url),
  /** Those that are carried through here, from form to receipt. */
  services,
  /** Pages of your own, or in place of the standard ones; files of your own. */
  pages: {},
  own: new URL('./public/', import.meta.url),
};
