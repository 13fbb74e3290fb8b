import type { ExampleSet } from '@tiwizi/core';
import type { OwnLocale } from '@tiwizi/i18n';
import { renderTemplate } from '@tiwizi/ssr/render-template';
import { printField } from '../print/field.print.ts';
import { money, type MoneyField } from './money.ts';

const rent: MoneyField = {
  name: 'rent',
  type: 'money',
  required: true,
  money: { max: 9000 },
  label: { 'ar-MA': 'الكراء الشهري', zgh: 'ⵍⴽⵔⴰ ⵏ ⵡⴰⵢⵢⵓⵔ', 'fr-MA': 'Loyer mensuel', en: 'Monthly rent' },
};

function page(answer: string | undefined, locale: OwnLocale): string {
  const issue = answer === undefined ? undefined : money.check(rent, answer, { locale, now: new Date(0) });
  return renderTemplate(
    printField({ field: rent, asked: true, ...(answer && { answer }), ...(issue && { error: issue.message }) }, locale),
  );
}

/** Examples of a field of money, as the form server prints it. */
export const moneyExamples: ExampleSet = {
  title: 'Forms/Money',
  tag: 'tiwizi-field',
  examples: {
    empty: { html: (locale) => page(undefined, locale), description: 'What it takes is said before it is asked.' },
    answered: {
      html: (locale) => page('1250.50', locale),
      description: 'The answer is kept as `1250.50`, and shown as the language writes it.',
    },
    unreadable: { html: (locale) => page('1 250 000,5,0', locale), description: 'What was typed stays.' },
    tooMuch: { html: (locale) => page('12500.00', locale), description: 'The limit is a counted amount.' },
  },
};
