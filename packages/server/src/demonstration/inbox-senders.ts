import { outgoingRequest } from '@tiwizi/http';
import type { Channel, NotificationMessage, NotificationSender } from '../notifications/notification-sender.ts';

/** Senders whose messages come to the sandbox's inbox, and to nobody. @param url of the sandbox */
export const inboxSenders = (url: string): readonly NotificationSender[] =>
  (['sms', 'mail'] as const).map((channel: Channel) => ({
    channel,
    async send(message: NotificationMessage) {
      const { status } = await outgoingRequest(`${url}/inbox/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(message),
        timeoutSeconds: 5,
        maxBytes: 10_000,
      });
      if (status !== 204) throw new Error(`the inbox answered ${status}`);
    },
  }));
