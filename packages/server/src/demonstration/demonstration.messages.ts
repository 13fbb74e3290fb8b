import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  counter: {
    'ar-MA': 'شباك التجربة: {url}',
    zgh: null,
    'fr-MA': 'Guichet d’essai : {url}',
    en: 'The counter of the trial: {url}',
  },
} as const;

/** Words of a service that runs beside a sandbox. */
export const demonstrationMessages: Messages<typeof words> = defineMessages('server-demonstration', words);
