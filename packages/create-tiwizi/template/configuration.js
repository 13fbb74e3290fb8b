// Everything an owner decides. Names and languages stand in site.json; what differs from machine to machine is read from the environment.
import * as services from './services/index.js';
import { help, languages, names } from './site.js';

/** @type {import('@tiwizi/server').Configuration} */
export const configuration = {
  agency: {
    name: names.agency,
    /** A stylesheet of your own in `public/`, loaded after Tiwizi's: `npx tiwizi-theme "#0b6e4f" > public/agency.css`, and 'agency.css' here. */
    stylesheet: undefined,
    /** Whom people turn to, in each language: `accessibility`, `recourse`, `privacy`. Pages say "to be named" for what is left out. */
    contacts: {},
    /** Where your people help, in the same place on every page: a number that nobody has, until you name yours. */
    help: { telephone: '0500000000', ...help },
    /** What law 09-08 wants people to be told (`controller`, `recipients`, `reference` of the CNDP …). Pages say "to be named" for what is left out. */
    privacy: {},
    /** Your assessment of accessibility: `{ state, date, method }`. Without one pages say that there was none. */
    accessibility: undefined,
    /** What cookies are for that no page needs: with a text here, people are asked first. */
    cookies: undefined,
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
  /** Pages ask whether they were useful. Who reads the answers at /fr/feedback/answers, by the claims of their login: nobody, until you say. */
  feedback: { reader: ({ agency_staff: isStaff }) => isStaff === true },
  /** Pages of your own, or in place of the standard ones; files of your own. */
  pages: {},
  own: new URL('./public/', import.meta.url),
};
