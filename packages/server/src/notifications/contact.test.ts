import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defineFlow } from '@tiwizi/forms';
import { inAll } from '../service/service.fixture.ts';
import { answeredContact, claimedContact } from './contact.ts';

const flow = defineFlow({
  id: 'contact',
  version: 1,
  title: inAll('Contact'),
  steps: [
    {
      id: 'about',
      title: inAll('About'),
      fields: [
        { name: 'office', label: inAll('Phone of the office'), identifier: 'phone' },
        { name: 'phone', label: inAll('Phone'), identifier: 'phone', autocomplete: 'tel' },
        { name: 'mail', label: inAll('Mail'), inputType: 'email', autocomplete: 'section-own email' },
      ],
    },
  ],
});

test('of the login what the provider has verified, in the order of the senders', () => {
  const user = { sub: 'a', phone_number: '+212600000001', email: 'a@b.example' };
  const verified = { ...user, phone_number_verified: true, email_verified: true };
  assert.equal(claimedContact(['sms', 'mail'], user), undefined);
  assert.equal(claimedContact(['sms', 'mail'], { ...verified, phone_number_verified: 'true' })?.to, 'a@b.example');
  assert.deepEqual(claimedContact(['sms', 'mail'], verified), { channel: 'sms', to: '+212600000001' });
  assert.deepEqual(claimedContact(['mail', 'sms'], verified), { channel: 'mail', to: 'a@b.example' });
  assert.equal(claimedContact([], verified), undefined);
});

test('of the answers those to questions about the person themselves, as a sender takes them', () => {
  const answers = { office: '0522000000', phone: '06 12-34.56 78', mail: 'a@b.example' };
  assert.deepEqual(answeredContact(['sms'], flow, answers), { channel: 'sms', to: '+212612345678' });
  assert.deepEqual(answeredContact(['mail'], flow, answers), { channel: 'mail', to: 'a@b.example' });
  assert.equal(answeredContact(['sms'], flow, { office: '0522000000' }), undefined);
  for (const mail of ['a@b.example, c@d.example', 'a@b\nBcc: c@d', '<a@b.example>', 'a', 'Amina a@b', '"x"@b'])
    assert.equal(answeredContact(['mail'], flow, { mail }), undefined, mail);
});
