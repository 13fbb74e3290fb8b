// The terrace permit of a company: which sheet it is of, what is asked, what it costs, what the login knows already, where it goes.
import { defineService } from '@tiwizi/server';
import { terracePermitFlow, words } from '../flow/terrace-permit.flow.js';
import { agencyOf } from './agency.js';

/** @param {import('@tiwizi/server').Settings} settings */
export const terracePermit = (settings) =>
  defineService({
    sheet: 'terrace-permit',
    flow: terracePermitFlow,
    // In centimes; the sheet in data/services.json says the same.
    fee: { amount: 5000, for: words('fee') },
    known: { phone: 'phone_number' },
    ...agencyOf(settings),
    startNote: words('start_note'),
    next: [words('next_check'), words('next_message')],
  });
