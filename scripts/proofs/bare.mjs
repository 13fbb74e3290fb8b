// What a post costs at the least: node:http, the body parsed, its answers flushed to the disk, an answer. No session, no checks, no keys.
// `/file` flushes the body as it comes. Given a database, `/database` keeps the answers by one statement there, as plainly.
import { open } from 'node:fs/promises';
import { createServer } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import pg from 'pg';

const [, , port, folder, connectionString] = process.argv;
let count = 0;
const delay = monitorEventLoopDelay({ resolution: 10 });
delay.enable();
const pool = connectionString && new pg.Pool({ connectionString });
await pool?.query('create table if not exists bare (id integer primary key, answers text not null)');

async function toFile(answers) {
  const file = await open(`${folder}/${count++ % 64}.json`, 'w');
  await file.writeFile(answers);
  await file.sync();
  await file.close();
}

async function bodyToFile(request) {
  const file = await open(`${folder}/${count++ % 64}.bin`, 'w');
  for await (const chunk of request) await file.write(chunk);
  await file.sync();
  await file.close();
}

const toDatabase = (answers) =>
  pool.query({
    name: 'keep',
    text: 'insert into bare values ($1, $2) on conflict (id) do update set answers = excluded.answers',
    values: [count++ % 64, answers],
  });

createServer({ keepAliveTimeout: 65_000 }, async (request, response) => {
  if (request.url === '/delay') {
    // Of this loop, which does nothing meanwhile: what the machine alone is to blame for, in milliseconds since it was asked last.
    response.end(String(delay.percentile(99) / 1e6));
    return delay.reset();
  }
  if (request.url === '/file') {
    await bodyToFile(request);
    return response.writeHead(204).end();
  }
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const answers = JSON.stringify(Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString())));
  await (request.url === '/database' ? toDatabase(answers) : toFile(answers));
  response.writeHead(204).end();
}).listen(Number(port), '127.0.0.1', () => console.log('Ready'));
