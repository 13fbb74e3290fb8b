// A complaint, of whoever comes: without login and signature. A code leads back to it.
import { defineService } from '@tiwizi/server';
import { complaintFlow, words } from '../flow/complaint.flow.js';
import { agencyOf } from './agency.js';

/** @param {import('@tiwizi/server').Settings} settings */
export const complaint = (settings) =>
  defineService({
    sheet: 'complaint',
    flow: complaintFlow,
    login: 'none',
    ...agencyOf(settings),
    startNote: words('start_note'),
    next: [words('next_check'), words('next_answer')],
  });
