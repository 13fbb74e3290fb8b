import { flattenAnswers, reachableSteps, type NestedAnswers, type FormFlow } from '@tiwizi/forms';
import { checkIdentifier } from '@tiwizi/i18n';
import type { IdentityUser } from '@tiwizi/identity/server';
import type { Channel, Contact } from './notification-sender.ts';

/** The first channel that has a contact. */
function firstOf(channels: readonly Channel[], find: (channel: Channel) => string | undefined): Contact | undefined {
  for (const channel of channels) {
    const to = find(channel);
    if (to !== undefined) return { channel, to };
  }
  return undefined;
}

/** What the provider has verified: `phone_number` with `phone_number_verified`, `email` with `email_verified` (OpenID Connect Core 1.0, 5.1). */
export const claimedContact = (channels: readonly Channel[], user: IdentityUser): Contact | undefined =>
  firstOf(channels, (channel) => {
    const name = channel === 'sms' ? 'phone_number' : 'email';
    return user[`${name}_verified`] === true ? usable(channel, user[name]) : undefined;
  });

/** What a person answered to a question about themselves: HTML's `autocomplete` says which are, `tel` and `email`. */
export function answeredContact(
  channels: readonly Channel[],
  flow: FormFlow,
  answers: NestedAnswers,
): Contact | undefined {
  const fields = reachableSteps(flow, flattenAnswers(flow, answers)).flatMap((step) => step.fields);
  return firstOf(channels, (channel) => {
    const token = channel === 'sms' ? 'tel' : 'email';
    const own = fields.filter((field) => 'autocomplete' in field && field.autocomplete?.split(' ').at(-1) === token);
    return own.map(({ name }) => usable(channel, answers[name])).find((each) => each !== undefined);
  });
}

/** As a sender takes it: one number, or one address with nothing around it. */
function usable(channel: Channel, given: unknown): string | undefined {
  if (typeof given !== 'string') return undefined;
  if (channel === 'mail')
    return /^[^\s@<>()[\],;:"\\]{1,64}@[^\s@<>()[\],;:"\\]{1,250}$/.test(given) ? given : undefined;
  if (/^\+[1-9]\d{6,14}$/.test(given)) return given;
  const { problem, value } = checkIdentifier('phone', given);
  return problem === undefined ? value : undefined;
}
