import type { DocumentMaker } from '@tiwizi/documents';
import type { HandOverQueue } from '../receipt/hand-over-queue.ts';
import type { Notices } from '../notifications/notices.ts';
import type { Metrics } from './metrics.ts';

/** Queues of a service, as they are when somebody asks. */
export function tellQueues(
  metrics: Metrics,
  documents: readonly DocumentMaker[],
  queue: HandOverQueue,
  notices: Notices,
): void {
  metrics.gauge('tiwizi_documents_waiting', 'PDF files that wait or are being made', () =>
    documents.reduce((sum, { waiting }) => sum + waiting, 0),
  );
  metrics.gauge(
    'tiwizi_hand_over_failing',
    'Signed requests that the agency did not take at the last try of this process',
    async () => (await queue.failing()).count,
  );
  metrics.gauge('tiwizi_hand_over_oldest_seconds', 'For how long the first of them waits', async () => {
    const { oldest } = await queue.failing();
    return oldest === undefined ? 0 : (Date.now() - oldest) / 1000;
  });
  metrics.gauge(
    'tiwizi_notices_failing',
    'Messages to people that could not be sent at the last try of this process',
    async () => (await notices.queue.failing()).count,
  );
}
