// The terrace permit of a company: which sheet it is of, what is asked, what the login knows already, where it goes.
import { wordsIn } from '@tiwizi/i18n';
import { defineService } from '@tiwizi/server';
import { terracePermitFlow, words } from '../flow/terrace-permit.flow.js';
import { agencyOf } from './agency.js';

/** @param {import('@tiwizi/server').Settings} settings */
export const terracePermit = (settings) =>
  defineService({
    sheet: 'terrace-permit',
    flow: terracePermitFlow,
    known: { phone: 'phone_number' },
    // Days are YYYY-MM-DD, which sort as they follow each other.
    checkStep: (step, { from, until }, locale) =>
      step === 'terrace' && until < from
        ? [{ name: 'until', code: 'until_before_from', message: wordsIn(words('until_before_from'), locale) }]
        : [],
    ...agencyOf(settings),
    startNote: words('start_note'),
    next: [words('next_check'), words('next_message')],
  });
