// What a post costs at the least: node:http, the body parsed, its answers flushed to the disk, an answer. No session, no checks, no keys.
import { open } from 'node:fs/promises';
import { createServer } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';

const [, , port, folder] = process.argv;
let count = 0;
const delay = monitorEventLoopDelay({ resolution: 10 });
delay.enable();
createServer({ keepAliveTimeout: 65_000 }, async (request, response) => {
  if (request.url === '/delay') {
    // Of this loop, which does nothing meanwhile: what the machine alone is to blame for, in milliseconds since it was asked last.
    response.end(String(delay.percentile(99) / 1e6));
    return delay.reset();
  }
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const answers = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()));
  const file = await open(`${folder}/${count++ % 64}.json`, 'w');
  await file.writeFile(JSON.stringify(answers));
  await file.sync();
  await file.close();
  response.writeHead(204).end();
}).listen(Number(port), '127.0.0.1', () => console.log('Ready'));
