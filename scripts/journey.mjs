// npm run journey: Chromium from the directory to the receipt, with script, without, and with the script five seconds late.
import { ensureBuilt, ensureInstalled } from './lib/ensure.mjs';
import { runNodeTests } from './lib/node-tests.mjs';

ensureInstalled();
ensureBuilt();
process.exit(
  await runNodeTests(['packages/create-tiwizi/tests/journey.mjs'], {
    name: 'journey',
    seconds: 200,
    arguments: ['--test-force-exit'],
  }),
);
