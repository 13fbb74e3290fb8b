// The form of the request: a company, its terrace, a plan. Pure data; its words are words/*/terrace-permit.json.
import { defineFlow } from '@tiwizi/forms';
import { languages, questionsOf, wordsOf } from '../site.js';

export const words = wordsOf('terrace-permit');
const ask = questionsOf(words);
const day = { type: 'date', date: { minYear: new Date().getFullYear() } };

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
        ask('area', {
          pattern: '[1-9]\\d{0,3}',
          patternMessage: words('area_wrong'),
          inputmode: 'numeric',
          controlDir: 'ltr',
          width: '5',
        }),
        ask('from', day),
        ask('until', day),
      ],
    },
    {
      id: 'plan',
      title: words('step_plan'),
      fields: [ask('plan', { type: 'file', file: { accept: ['pdf', 'jpeg', 'png'] } })],
    },
  ],
});
