// The starter and the sandbox it talks to, in one process: for npm start, for the journey and for every page test.
import { startDemonstration as startService } from '@tiwizi/server/demonstration';
import { configuration } from '../../packages/create-tiwizi/template/configuration.js';
import { folderHandler } from './serve-folder.mjs';

/**
 * @param {object} options
 * @param {number} [options.port] 0 takes a free one; the sandbox listens 100 above
 * @param {string} options.dataFolder keys, drafts, documents, register of the sandbox
 * @param {string} [options.storybook] folder served under `/storybook/`
 */
export function startDemonstration({ storybook, ...options }) {
  return startService(configuration, { ...options, before: storybook && folderHandler(storybook, '/storybook/') });
}
