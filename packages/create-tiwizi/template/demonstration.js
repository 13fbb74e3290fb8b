// npm start: the service with a sandbox beside it, so that it can be tried at once. For real services: npm run serve.
import { fileURLToPath } from 'node:url';
import { runDemonstration } from '@tiwizi/server/demonstration';

await runDemonstration(async () => (await import('./configuration.js')).configuration, {
  dataFolder: fileURLToPath(new URL('./.store', import.meta.url)),
});
