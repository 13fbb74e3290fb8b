// The birth certificate extract: which sheet it is of, what is asked, what the login knows already, where it goes.
import { outgoingRequest } from '@tiwizi/http';
import { defineService } from '@tiwizi/server';
import { birthCertificateFlow, words } from '../flow/birth-certificate.flow.js';
import { agencyOf } from './agency.js';

/** Civil-status offices as choices of the form, in every language. */
async function readOffices(registerUrl) {
  const { status, bytes } = await outgoingRequest(`${registerUrl}/civil-status-offices`, {
    timeoutSeconds: 5,
    maxBytes: 1_000_000,
  });
  if (status !== 200) throw new Error(`The register answered ${status}.`);
  const { offices } = JSON.parse(Buffer.from(bytes).toString('utf8'));
  return offices.map(({ id, name }) => ({ value: id, label: name }));
}

/** @param {import('@tiwizi/server').Settings} settings */
export const birthCertificate = (settings) =>
  defineService({
    sheet: 'birth-certificate-extract',
    flow: async () => birthCertificateFlow(await readOffices(settings.registerUrl)),
    known: {
      family_name_arabic: 'family_name#ar',
      given_name_arabic: 'given_name#ar',
      family_name_latin: 'family_name',
      given_name_latin: 'given_name',
      cnie: 'cnie',
      birth_date: 'birthdate',
      phone: 'phone_number',
    },
    // Who signs is who is logged in: these answers are the login's.
    bound: ['family_name_arabic', 'given_name_arabic', 'family_name_latin', 'given_name_latin', 'cnie', 'birth_date'],
    ...agencyOf(settings),
    startNote: words('start_note'),
    next: [words('next_check'), words('next_message'), words('next_collect')],
  });
