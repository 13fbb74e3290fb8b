import type { ExampleSet } from '@tiwizi/core';
import type { OwnLocale } from '@tiwizi/i18n';
import { renderTemplate } from '@tiwizi/ssr/render-template';
import type { Answers } from '../flow/answers.ts';
import { isGroup } from '../flow/items.ts';
import { validateStep } from '../flow/validate-step.ts';
import type { FormFlow } from '../flow/flow.ts';
import type { GroupRule } from './group.ts';
import { isGroupView, printGroup } from '../print/group.print.ts';
import { stepView } from '../print/page-views.ts';

const title = { 'ar-MA': 'التجهيزات', zgh: 'ⵉⵎⴰⵙⵙⵏ', 'fr-MA': 'Équipements', en: 'Equipment' };
const flow: FormFlow = {
  id: 'terrace',
  version: 1,
  title,
  steps: [
    {
      id: 'equipment',
      title,
      fields: [
        {
          name: 'equipment',
          type: 'group',
          label: {
            'ar-MA': 'تجهيزات الشرفة',
            zgh: 'ⵉⵎⴰⵙⵙⵏ ⵏ ⵓⵙⵇⵇⵉⴼ',
            'fr-MA': 'Équipements de la terrasse',
            en: 'Terrace equipment',
          },
          hint: {
            'ar-MA': 'كل ما سيوضع في الشرفة: الطاولات، الكراسي، المظلات.',
            zgh: 'ⵉⵎⴰⵙⵙⵏ ⵎⴰⵕⵕⴰ ⵏ ⵓⵙⵇⵇⵉⴼ.',
            'fr-MA': 'Tout ce qui sera posé sur la terrasse\u202f: tables, chaises, parasols.',
            en: 'All that will stand on the terrace: tables, chairs, parasols.',
          },
          item: { 'ar-MA': 'التجهيز', zgh: 'ⵉⵎⴰⵙⵙ', 'fr-MA': 'Équipement', en: 'Equipment item' },
          add: {
            'ar-MA': 'إضافة تجهيز آخر',
            zgh: 'ⵔⵏⵓ ⵉⵎⴰⵙⵙ ⵢⴰⴹⵏ',
            'fr-MA': 'Ajouter un équipement',
            en: 'Add another equipment item',
          },
          group: { least: 1, most: 3 },
          fields: [
            {
              name: 'kind',
              required: true,
              label: { 'ar-MA': 'النوع', zgh: 'ⴰⵏⴰⵡ', 'fr-MA': 'Type', en: 'Kind' },
            },
            {
              name: 'count',
              width: '3',
              label: { 'ar-MA': 'العدد', zgh: 'ⵓⵟⵟⵓⵏ', 'fr-MA': 'Nombre', en: 'Number of them' },
            },
          ],
        },
      ],
    },
  ],
};

/** The same form, whose group has another rule. */
export const withRule = (group: GroupRule): FormFlow => ({
  ...flow,
  steps: flow.steps.map((step) => ({
    ...step,
    fields: step.fields.map((field) => (isGroup(field) ? { ...field, group } : field)),
  })),
});
const needsTwo = withRule({ least: 2, most: 3 });

function page(answers: Answers, locale: OwnLocale, isChecked = false, form = flow): string {
  const errors = isChecked ? validateStep(form, 'equipment', answers, locale, { now: new Date(0) }) : [];
  const fields = form.steps.flatMap((step) => stepView(form, step, answers, '', locale, errors).fields);
  return fields
    .filter(isGroupView)
    .map((view) => renderTemplate(printGroup(view, locale)))
    .join('');
}

/** Two items, the second not filled in. */
export const two: Answers = {
  equipment: ['a', 'b'],
  'equipment.a.kind': 'Table',
  'equipment.a.count': '4',
  'equipment.b.kind': '',
};

/** Examples of a repeating group, as the form server prints it. */
export const groupExamples: ExampleSet = {
  title: 'Forms/Repeating group',
  tag: 'tiwizi-field',
  examples: {
    one: {
      html: (locale) => page({ equipment: ['a'] }, locale),
      description: 'At least one: it stands there from the beginning, and cannot be removed.',
    },
    several: { html: (locale) => page(two, locale), description: 'Each item is under its own number.' },
    wrong: { html: (locale) => page(two, locale, true), description: 'What is wrong says in which item.' },
    full: {
      html: (locale) => page({ ...two, equipment: ['a', 'b', 'c'] }, locale),
      description: 'As many as may be: none can be added.',
    },
    tooFew: {
      html: (locale) => page({ equipment: ['a'], 'equipment.a.kind': 'Table' }, locale, true, needsTwo),
      description: 'One that needs two items and has one, as a form that has changed may leave it.',
    },
  },
};
