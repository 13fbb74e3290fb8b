// npm run serve: the service for citizens, with the real services that its settings name.
import { run } from '@tiwizi/server';
import { configuration } from './configuration.js';

await run(configuration);
