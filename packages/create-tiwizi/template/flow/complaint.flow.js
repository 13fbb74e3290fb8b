// The form of a complaint: what happened, where, and how to answer. Pure data; its words are words/*/complaint.json.
import { defineFlow } from '@tiwizi/forms';
import { languages, questionsOf, wordsOf } from '../site.js';

export const words = wordsOf('complaint');
const ask = questionsOf(words);
const about = ['street', 'lighting', 'waste', 'counter', 'other'];

export const complaintFlow = defineFlow({
  id: 'complaint',
  version: 1,
  languages,
  title: words('title'),
  steps: [
    {
      id: 'matter',
      title: words('step_matter'),
      fields: [
        ask('about', { type: 'radio', options: about.map((value) => ({ value, label: words(value) })) }),
        ask('place', { maxlength: 200, required: false }),
        ask('text', { type: 'textarea', rows: '6', maxlength: 3000 }),
        ask('photo', { type: 'file', file: { accept: ['jpeg', 'png', 'pdf'] }, required: false }),
      ],
    },
    {
      id: 'answer',
      title: words('step_answer'),
      fields: [
        ask('name', { autocomplete: 'name', maxlength: 120, required: false }),
        ask('phone', {
          identifier: 'phone',
          retention: 'P1Y',
          inputType: 'tel',
          autocomplete: 'tel',
          width: '20',
          required: false,
        }),
      ],
    },
  ],
});
