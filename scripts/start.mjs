// npm start: the starter agency service against the sandbox, with Storybook under /storybook/.
import { createServer } from 'node:net';
import { ensureBuilt, ensureInstalled, root } from './lib/ensure.mjs';

const port = Number(process.env.PORT ?? 4000);

/** Whether nobody listens on a port. */
function isFree(number) {
  return new Promise((done) => {
    const probe = createServer()
      .once('error', () => done(false))
      .once('listening', () => probe.close(() => done(true)));
    probe.listen(number);
  });
}

if (!Number.isInteger(port) || port < 1 || port > 65435) {
  console.error(
    `PORT=${process.env.PORT} is not a port. Give a number from 1 to 65435: the sandbox listens 100 above.`,
  );
  process.exit(1);
}
if (!(await isFree(port))) {
  console.error(`Port ${port} is taken by another program. Start on another one: PORT=${port + 1} npm start`);
  process.exit(1);
}
ensureInstalled();
ensureBuilt();
const { ensureStorybook } = await import('./lib/storybook-build.mjs');
await ensureStorybook();
const { startDemonstration } = await import('./lib/demonstration.mjs');
const demonstration = await startDemonstration({
  port,
  dataFolder: `${root}.cache/demonstration`,
  storybook: `${root}storybook-static`,
}).catch((error) => {
  console.error(error.message);
  process.exit(1);
});
console.log(`Codes sent to phones are at ${demonstration.sandbox.url}/inbox`);
console.log(`Tiwizi is ready: ${demonstration.origin}`);
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => demonstration.close().finally(() => process.exit(0)));
