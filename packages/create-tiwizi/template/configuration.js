// Everything an owner decides, in one place. What changes from one machine to another is read from the environment: see README.md.
import { birthCertificate } from './services/birth-certificate.js';

/** @type {import('@tiwizi/server').Configuration} */
export const configuration = {
  /** The agency, as its pages name it. This one is fictitious. */
  agency: {
    name: {
      'ar-MA': 'الجماعة التجريبية',
      zgh: 'ⵜⴰⴳⵔⴰⵡⵜ ⵏ ⵓⵙⴽⴰⵏ',
      'fr-MA': 'Commune de démonstration',
      en: 'Demonstration Commune',
    },
    /** Pages say that the site is no official one. False before it serves citizens. */
    demonstration: true,
    /** A stylesheet of your own in `public/`, loaded after Tiwizi's: `npx tiwizi-theme "#0b6e4f" > public/agency.css`, and 'agency.css' here. */
    stylesheet: undefined,
  },
  /** Languages of the pages, in their order. A form needs its words in these only. */
  languages: ['ar-MA', 'zgh', 'fr-MA', 'en'],
  /** Names of those who say who a person is, and who sign. */
  identity: {
    name: {
      'ar-MA': 'الهوية التجريبية',
      zgh: 'ⵜⴰⵎⴰⴳⵉⵜ ⵏ ⵓⵙⴽⴰⵏ',
      'fr-MA': 'Identité de démonstration',
      en: 'Demonstration Identity',
    },
  },
  signing: {
    name: {
      'ar-MA': 'خدمة التوقيع التجريبية',
      zgh: 'ⵜⴰⵏⴰⴼⵓⵜ ⵏ ⵓⵙⴳⵎⴹ ⵏ ⵓⵙⴽⴰⵏ',
      'fr-MA': 'Service de signature de démonstration',
      en: 'Demonstration signing service',
    },
  },
  /** The directory: every service that people may look for. */
  sheets: new URL('./data/services.json', import.meta.url),
  /** Those that are carried through here, from form to receipt. */
  services: (settings) => [birthCertificate(settings)],
  /** Pages of your own, or in place of the standard ones; files of your own. */
  pages: {},
  own: new URL('./public/', import.meta.url),
};
