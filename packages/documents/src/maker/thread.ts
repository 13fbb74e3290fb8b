/** The worker's side: makes one document after another. Loaded by `worker_threads`. */
import { parentPort } from 'node:worker_threads';
import { setMessages } from '@tiwizi/i18n';
import { makeBlankForm } from '../blank/blank-form.ts';
import { makeRequestDocument } from '../request/request-document.ts';
import type { Made, SentWork } from './messages.ts';

async function answer(work: SentWork): Promise<void> {
  try {
    for (const [language, words] of Object.entries(work.words)) setMessages(language, words);
    const bytes = await (work.kind === 'request' ? makeRequestDocument(work.data) : makeBlankForm(work.data));
    parentPort?.postMessage({ bytes } satisfies Made, [bytes.buffer]);
  } catch (error) {
    parentPort?.postMessage({ error } satisfies Made);
  }
}

parentPort?.on('message', (work: SentWork) => void answer(work));
