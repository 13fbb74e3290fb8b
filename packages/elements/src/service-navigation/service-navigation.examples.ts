import type { ExampleSet } from '@tiwizi/core';
import type { OwnLocale } from '@tiwizi/i18n';
import { elementHtml, type ExampleWords } from '../examples.ts';
import type { ServiceNavigationLink } from './service-navigation-data.ts';

const service: ExampleWords = {
  'ar-MA': 'شهادات الجماعة',
  zgh: 'ⵜⵉⵙⵍⴽⵉⵏⵉⵏ ⵏ ⵜⴳⵔⴰⵡⵜ',
  'fr-MA': 'Certificats communaux',
  en: 'Certificates of the commune',
};
const pages: readonly ExampleWords[] = [
  { 'ar-MA': 'كل الخدمات', zgh: 'ⴰⴽⴽ ⵜⵉⵏⵓⴼⴰ', 'fr-MA': 'Tous les services', en: 'All services' },
  { 'ar-MA': 'الطلبات الجارية', zgh: 'ⵜⵓⵜⵔⵉⵡⵉⵏ', 'fr-MA': 'Mes demandes', en: 'My requests' },
  { 'ar-MA': 'المواعيد', zgh: 'ⵉⵙⵉⴳⴳⵯⴰⵣⵏ', 'fr-MA': 'Mes rendez-vous', en: 'My appointments' },
  { 'ar-MA': 'المساعدة', zgh: 'ⵜⵉⵡⵉⵙⵉ', 'fr-MA': 'Aide', en: 'Help' },
];
const links = (locale: OwnLocale, more: Partial<ServiceNavigationLink> = {}): ServiceNavigationLink[] =>
  pages.map((words, index) => ({ href: `#page-${index + 1}`, text: words[locale], ...(index === 1 && more) }));

/** Examples of `<tiwizi-service-navigation>`. */
export const serviceNavigationExamples: ExampleSet = {
  title: 'Elements/Service navigation',
  tag: 'tiwizi-service-navigation',
  examples: {
    plain: {
      html: (locale) =>
        elementHtml('tiwizi-service-navigation', {
          'service-name': service[locale],
          'home-url': '#home',
          links: links(locale, { current: true }),
        }),
      description: 'Name of the service and links, of which one is the page that is shown.',
    },
    withoutName: {
      html: (locale) => elementHtml('tiwizi-service-navigation', { links: links(locale, { active: true }) }),
      description: 'Where the header says the name. The page that is shown stands below the link that is marked.',
    },
    nameOnly: {
      html: (locale) =>
        elementHtml('tiwizi-service-navigation', { 'service-name': service[locale], 'home-url': '#home' }),
      description: 'A service of one page has no menu.',
    },
    many: {
      html: (locale) =>
        elementHtml('tiwizi-service-navigation', {
          'service-name': service[locale],
          'home-url': '#home',
          links: [1, 2, 3].flatMap((round) =>
            links(locale).map(({ href, text }) => ({ href: `${href}-${round}`, text })),
          ),
        }),
      description: 'Twelve links, which are too many: they wrap, and none is lost.',
    },
  },
};
