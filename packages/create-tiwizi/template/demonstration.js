// npm start: the service with a sandbox beside it, so that it can be tried at once. For real services: npm run serve.
import { fileURLToPath } from 'node:url';
import { runDemonstration } from '@tiwizi/server/demonstration';
import { configuration } from './configuration.js';

await runDemonstration(configuration, {
  port: Number(process.env.PORT ?? 4000),
  dataFolder: fileURLToPath(new URL('./.store', import.meta.url)),
});
