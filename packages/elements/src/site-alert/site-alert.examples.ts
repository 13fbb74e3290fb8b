import type { ExampleSet } from '@tiwizi/core';
import { elementHtml, type ExampleWords } from '../examples.ts';

const closed: ExampleWords = {
  'ar-MA': 'الشبابيك مغلقة يوم 11 يناير',
  zgh: 'ⵔⴳⵍⵏ ⵉⵙⴳⵡⴰⵔ ⴰⵙⵙ ⵏ 11 ⵢⵏⵏⴰⵢⵔ',
  'fr-MA': 'Guichets fermés le 11 janvier',
  en: 'Counters closed on 11 January',
};
const online: ExampleWords = {
  'ar-MA': 'تبقى الخدمات متاحة عبر الأنترنت.',
  zgh: 'ⵇⵇⵉⵎⴰⵏⵜ ⵜⵏⵓⴼⴰ ⴳ ⵓⵏⵜⵔⵏⵉⵜ.',
  'fr-MA': 'Les services restent ouverts en ligne.',
  en: 'The services stay open online.',
};
const drafts: ExampleWords = {
  'ar-MA': 'تبقى الأجوبة المحفوظة كما هي.',
  zgh: 'ⵇⵇⵉⵎⴰⵏⵜ ⵜⵎⵔⴰⵔⵓⵜⵉⵏ ⵉⵜⵜⵡⴰⵃⴹⴰⵏ.',
  'fr-MA': 'Les réponses déjà enregistrées sont gardées.',
  en: 'Answers that are saved are kept.',
};
const flood: ExampleWords = {
  'ar-MA': 'فيضانات في الإقليم',
  zgh: 'ⵉⵏⴳⵉⵢⵏ ⴳ ⵜⴰⵙⴳⴰ',
  'fr-MA': 'Inondations dans la province',
  en: 'Floods in the province',
};
const call: ExampleWords = {
  'ar-MA': 'المرجو الابتعاد عن الأودية والاتصال بالوقاية المدنية على الرقم 15.',
  zgh: 'ⴰⴳⴳⵓⴳⴰⵜ ⵅⴼ ⵉⵙⴰⴼⴼⵏ. ⵖⵔⴰⵜ ⵉ 15.',
  'fr-MA': 'Restez loin des oueds. En cas de danger, appelez le 15.',
  en: 'Stay away from the wadis. In danger, call 15.',
};

/** Examples of `<tiwizi-site-alert>`. */
export const siteAlertExamples: ExampleSet = {
  title: 'Elements/Site alert',
  tag: 'tiwizi-site-alert',
  examples: {
    info: {
      html: (locale) =>
        elementHtml('tiwizi-site-alert', { heading: closed[locale], text: online[locale], href: '#news' }),
      description: 'An announcement on every page.',
    },
    maintenance: {
      html: (locale) =>
        elementHtml('tiwizi-site-alert', {
          type: 'maintenance',
          from: '2026-12-05T22:00',
          until: '2026-12-06T06:00',
          text: drafts[locale],
        }),
      description: 'Work on the site, with its hours in words.',
    },
    emergency: {
      html: (locale) =>
        elementHtml('tiwizi-site-alert', {
          type: 'emergency',
          heading: flood[locale],
          text: call[locale],
          href: '#flood',
        }),
      description: 'Danger to people.',
    },
  },
};
