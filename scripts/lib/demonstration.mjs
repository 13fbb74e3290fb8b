// The starter and the sandbox it talks to, in one process: for npm start, for the journey and for every page test.
import { readFileSync } from 'node:fs';
import { parseServiceSheets } from '@tiwizi/services';
import { startDemonstration as startService } from '@tiwizi/server/demonstration';
import { configuration } from '../../packages/create-tiwizi/template/configuration.js';
import { folderHandler } from './serve-folder.mjs';

const sheetsIn = (file) => parseServiceSheets(readFileSync(file, 'utf8'));
const samples = sheetsIn(new URL('../../packages/services/fixtures/directory.json', import.meta.url));
/** A directory of 600 sample sheets, so that there is something to search; what the starter brings and they have not stands first. */
const sheets = [
  ...sheetsIn(configuration.sheets).filter(({ slug }) => !samples.some((each) => each.slug === slug)),
  ...samples,
];

/**
 * @param {object} options
 * @param {number} [options.port] 0 takes a free one; the sandbox listens 100 above
 * @param {string} options.dataFolder keys, drafts, documents, register of the sandbox
 * @param {string} [options.storybook] folder served under `/storybook/`
 */
export async function startDemonstration({ storybook, ...options }) {
  let maintenance;
  const feedback = { ...configuration.feedback, reader: () => true };
  const started = await startService(
    { ...configuration, sheets, feedback, maintenance: () => maintenance },
    { ...options, before: storybook && folderHandler(storybook, '/storybook/') },
  );
  /** Closes the service, or opens it again. */
  const close = (next) => {
    maintenance = next;
  };
  return { ...started, maintain: close };
}
