// The form of the request: a company, its terrace, what stands on it, its documents, a declaration. Pure data; its words are
// words/*/terrace-permit.json.
import { defineFlow } from '@tiwizi/forms';
import { languages, questionsOf, wordsOf } from '../site.js';

export const words = wordsOf('terrace-permit');
const ask = questionsOf(words);
const kinds = ['parasol', 'heater', 'planter', 'screen', 'other'].map((value) => ({ value, label: words(value) }));

export const terracePermitFlow = defineFlow({
  id: 'terrace-permit',
  version: 1,
  languages,
  title: words('title'),
  steps: [
    {
      id: 'company',
      title: words('step_company'),
      fields: [
        ask('ice', { identifier: 'ice', retention: 'P5Y', controlDir: 'ltr', width: '20' }),
        ask('company', { autocomplete: 'organization', maxlength: 120 }),
        ask('phone', { identifier: 'phone', retention: 'P1Y', inputType: 'tel', autocomplete: 'tel', width: '20' }),
      ],
    },
    {
      id: 'terrace',
      title: words('step_terrace'),
      fields: [
        ask('place', { type: 'textarea', rows: '3', maxlength: 300 }),
        ask('area', { type: 'number', number: { min: 1, max: 500, decimals: 1, unit: words('square_metres') } }),
        ask('tables', { type: 'number', number: { min: 1, max: 100 } }),
        ask('period', { type: 'date-range', date: { future: true, maxDays: 366 } }),
      ],
      // A table needs a square metre.
      checks: [
        {
          fields: ['area', 'tables'],
          rule: { atMost: [{ field: 'tables' }, { field: 'area' }] },
          message: words('too_many_tables'),
        },
      ],
    },
    {
      id: 'equipment',
      title: words('step_equipment'),
      text: words('equipment_text'),
      fields: [
        ask('equipment', {
          type: 'group',
          item: words('equipment_item'),
          add: words('equipment_add'),
          group: { most: 20 },
          required: undefined,
          fields: [
            ask('kind', { type: 'select', options: kinds }),
            ask('other_kind', { maxlength: 60, when: { field: 'kind', equals: 'other' } }),
            ask('count', { type: 'number', number: { min: 1, max: 200 } }),
          ],
        }),
      ],
    },
    {
      id: 'documents',
      title: words('step_documents'),
      fields: [ask('documents', { type: 'file', file: { accept: ['pdf', 'jpeg', 'png'], most: 3 } })],
    },
    {
      id: 'declaration',
      title: words('step_declaration'),
      fields: [ask('declaration', { type: 'declaration', declaration: { text: words('declaration_text') } })],
    },
  ],
});
