/** The worker's side: makes one document after another. Loaded by `worker_threads`. */
import { parentPort, workerData } from 'node:worker_threads';
import { setMessages } from '@tiwizi/i18n';
import { makeBlankForm } from '../blank/blank-form.ts';
import { makeRequestDocument } from '../request/request-document.ts';
import type { Made, ThreadData, Work } from './messages.ts';

// A thread has its own words.
for (const [locale, words] of Object.entries((workerData as ThreadData).words)) setMessages(locale, words);

async function answer(work: Work): Promise<void> {
  try {
    const bytes = await (work.kind === 'request' ? makeRequestDocument(work.data) : makeBlankForm(work.data));
    parentPort?.postMessage({ bytes } satisfies Made, [bytes.buffer]);
  } catch (error) {
    parentPort?.postMessage({ error } satisfies Made);
  }
}

parentPort?.on('message', (work: Work) => void answer(work));
