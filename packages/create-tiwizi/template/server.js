// npm run serve: the service for citizens, with the real services that its settings name.
import { run } from '@tiwizi/server';

// Read here, so that what a form or a setting has wrong is told in one line.
await run(async () => (await import('./configuration.js')).configuration);
