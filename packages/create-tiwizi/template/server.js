// Starts the agency's service: node server.js
import { createApp } from './app.js';
import { readConfig } from './config.js';

const config = readConfig();
const app = await createApp(config);
app
  .listen(config.port, () => console.log(`Ready: ${config.origin}`))
  .on('error', (error) => {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${config.port} is taken by another program. Set PORT to a free one.`
        : error.message,
    );
    process.exit(1);
  });
