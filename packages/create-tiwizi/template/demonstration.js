// npm start: the service with a sandbox beside it, so that it can be tried at once. For real providers: npm run serve.
import { fileURLToPath } from 'node:url';
import { startDemonstration } from './server/demonstration.js';

const port = Number(process.env.PORT ?? 4000);
const demonstration = await startDemonstration({
  port,
  dataFolder: fileURLToPath(new URL('./.store', import.meta.url)),
}).catch((error) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken by another program. Start on another one: PORT=${port + 1} npm start`
      : error.message,
  );
  process.exit(1);
});
console.log(`Codes sent to phones are at ${demonstration.sandbox.url}/inbox`);
console.log(`Ready: ${demonstration.origin}`);
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => demonstration.close().finally(() => process.exit(0)));
