// npm run load: how many saves a second a service of one core takes, beside a bare node:http server that parses and flushes the same post in
// the same run; how many files of 2 MB it takes in pieces, beside the same server that flushes the same bytes; how long its event loop is held while PDF files are made; what its home page costs. This process is pinned to one core, and with
// it sandbox, proxy and database; service and bare server to the other. Ratios are judged, for figures change with the machine: on one that
// others use too flushing takes longer and hides what a save costs, so processor time is told beside. With PostgreSQL there is a second bare
// server, which keeps the post by one statement in the same database, flushed as ours; what an idle process on the core waits is taken off.
//   --stores files      one kind alone: files or postgres
//   --seconds 5         of each round
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request as ask } from 'node:http';
import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import { ensureBuilt, ensureInstalled } from './lib/ensure.mjs';
import { Tally } from './lib/tally.mjs';

const { values } = parseArgs({ options: { stores: { type: 'string' }, seconds: { type: 'string', default: '5' } } });
const seconds = Number(values.seconds);
if (!(seconds > 0)) {
  console.error('--seconds takes how long a round is');
  process.exit(1);
}
ensureInstalled();
ensureBuilt();
if (spawnSync('taskset', ['-pc', '1', String(process.pid)]).status !== 0) {
  console.error('Two cores and taskset are needed (Debian: apt-get install util-linux).');
  process.exit(1);
}
const { Child, freePort } = await import('./proofs/child.mjs');
const { Citizen, phones } = await import('./proofs/citizen.mjs');
const { formsOf } = await import('./proofs/browser.mjs');
const { processorTime } = await import('./proofs/processor-time.mjs');
const { Proxy } = await import('./proofs/proxy.mjs');
const { Ledger } = await import('./proofs/ledger.mjs');
const { Random } = await import('./proofs/random.mjs');
const { startSite } = await import('./proofs/site.mjs');
const tally = new Tally();
const rounds = 3;
const core = 0;
/** Connections at a time. */
const width = 16;
/** Drafts of one connection, saved in turn: a person saves once a second and not a hundred times. */
const draftsOfEach = 4;
const agent = new Agent({ keepAlive: true, maxSockets: width });
const median = (list) => [...list].sort((one, other) => one - other)[Math.floor(list.length / 2)];

/** Bytes of a file that is sent, as large as one that comes in pieces is at the least. */
const fileBytes = 2 * 1024 * 1024;

/** One request; gives status and headers. */
const send = (port, { method = 'GET', path, headers, body }) =>
  new Promise((done, fail) => {
    const sent = ask(
      {
        host: '127.0.0.1',
        port,
        method,
        path,
        headers: { ...headers, ...(body && { 'content-length': Buffer.byteLength(body) }) },
        agent,
      },
      (answer) => {
        answer.resume();
        answer.once('end', () => done(answer));
        answer.once('error', fail);
      },
    );
    sent.once('error', fail);
    sent.end(body);
  });

/**
 * Answers a second, of `width` who ask without a pause, and milliseconds of the processor that each process used for one.
 *
 * @param {(one: number) => Promise<void>} once
 * @param {Record<string, number[]>} processes their ids
 */
async function rate(once, processes) {
  const used = () => Object.values(processes).map((ids) => ids.reduce((sum, id) => sum + processorTime(id), 0));
  const before = used();
  const end = performance.now() + seconds * 1000;
  let count = 0;
  await Promise.all(
    Array.from({ length: width }, async (_, one) => {
      while (performance.now() < end) {
        await once(one);
        count += 1;
      }
    }),
  );
  const costs = used().map((time, index) => ((time - before[index]) * 1000) / count);
  return { rate: count / seconds, cost: Object.fromEntries(Object.keys(processes).map((key, i) => [key, costs[i]])) };
}

/** Drafts at a step of their form, each with what its page would post: cookie, body, and the revision that it has come to. */
async function openDrafts(people) {
  const drafts = [];
  for (let count = 0; count < width * draftsOfEach; count++) {
    const person = people[count % people.length];
    const id = await person.begin();
    await person.save(id, 'for-whom', { for_whom: 'child' });
    const path = `/fr/requests/birth-certificate-extract/${id}/person`;
    const page = await person.browser.open(path);
    const { fields } = formsOf(page.text).find(({ action }) => action?.split('?')[0] === path);
    drafts.push({
      path: `${path}?save=draft`,
      fields: { ...fields, ...person.names() },
      cookie: person.browser.cookieOf(page.url),
    });
  }
  return drafts;
}

async function save(port, origin, draft) {
  const body = new URLSearchParams(draft.fields).toString();
  const headers = {
    host: new URL(origin).host,
    origin,
    cookie: draft.cookie,
    'content-type': 'application/x-www-form-urlencoded',
    accept: 'application/json',
  };
  const answer = await send(port, { method: 'POST', path: draft.path, headers, body });
  if (answer.statusCode !== 204) throw new Error(`a save was answered with ${answer.statusCode}`);
  draft.fields.revision = answer.headers.etag.replaceAll('"', '');
}

/** Drafts at a step that asks for a file, one of each connection. */
async function openFileDrafts(people) {
  const drafts = [];
  for (let one = 0; one < width; one++) {
    const person = people[one % people.length];
    const id = await person.begin();
    let step = await person.save(id, 'for-whom', { for_whom: 'represented' });
    for (let tries = 0; step !== 'mandate' && tries < 5; tries++)
      step = await person.save(id, step, step === 'person' ? person.names() : {});
    const base = `/fr/requests/birth-certificate-extract/${id}`;
    const page = await person.browser.open(`${base}/mandate`);
    const { fields } = formsOf(page.text).find(({ action }) => action?.split('?')[0] === `${base}/mandate`);
    const bytes = Buffer.alloc(fileBytes, one);
    bytes.write('%PDF-1.7');
    drafts.push({ base, fields: { ...fields, writer: 'load' }, cookie: person.browser.cookieOf(page.url), bytes });
  }
  return drafts;
}

/** Sends a file as the page does: begins it, sends its bytes, makes it an answer in place of the one before, puts it away. */
async function sendFile(port, origin, { base, fields, cookie, bytes }) {
  const headers = { host: new URL(origin).host, origin, cookie, accept: 'application/json' };
  const tus = { ...headers, 'tus-resumable': '1.0.0', 'x-csrf-token': fields.csrf };
  const about = { 'upload-length': fileBytes, 'upload-metadata': `filename ${btoa('a.pdf')},field ${btoa('mandate')}` };
  const expect = (wanted, { statusCode }, what) => {
    if (statusCode !== wanted) throw new Error(`${what} was answered with ${statusCode}`);
  };
  const begun = await send(port, {
    method: 'POST',
    path: `${base}/uploads`,
    headers: { ...tus, ...about, 'content-length': 0 },
  });
  expect(201, begun, 'an upload');
  const path = begun.headers.location;
  const piece = { ...tus, 'upload-offset': 0, 'content-type': 'application/offset+octet-stream' };
  expect(204, await send(port, { method: 'PATCH', path, headers: piece, body: bytes }), 'a piece');
  const taken = { ...fields, action: 'add:mandate', 'upload:mandate': path.split('/').at(-1) };
  const body = new URLSearchParams(taken).toString();
  const form = { ...headers, 'content-type': 'application/x-www-form-urlencoded' };
  expect(200, await send(port, { method: 'POST', path: `${base}/mandate`, headers: form, body }), 'a whole file');
  expect(204, await send(port, { method: 'DELETE', path, headers: tus }), 'an upload put away');
}

/** Throws drafts away: a person may have so many, and goes on to fill in others. */
async function throwAway(port, origin, drafts) {
  for (const { base, cookie, fields } of drafts) {
    const headers = {
      host: new URL(origin).host,
      origin,
      cookie,
      'content-type': 'application/x-www-form-urlencoded',
    };
    const body = new URLSearchParams({ csrf: fields.csrf }).toString();
    const answer = await send(port, { method: 'POST', path: `${base}/delete`, headers, body });
    if (answer.statusCode !== 303) throw new Error(`a draft thrown away was answered with ${answer.statusCode}`);
  }
}

async function measure(stores, instances) {
  const metricsPort = await freePort();
  const name = `${stores === 'files' ? 'files' : 'PostgreSQL'}, ${instances} instance${instances > 1 ? 's' : ''}`;
  const site = await startSite({
    stores,
    instances,
    core,
    isFlushed: true,
    proxy: { keepAlive: true },
    each: (index) =>
      index
        ? {}
        : {
            env: { METRICS_PORT: String(metricsPort) },
            node: process.env.PROOF_PROFILE ? ['--cpu-prof', `--cpu-prof-dir=${process.env.PROOF_PROFILE}`] : [],
          },
  });
  const folder = mkdtempSync(`${tmpdir()}/tiwizi-bare-`);
  const barePort = await freePort();
  const { database } = site;
  const bare = new Child('bare.mjs', {
    args: [String(barePort), folder, ...(database ? [database.connectionString] : [])],
    core,
  });
  // What stands before several instances stands before the bare server too.
  const bareProxy = new Proxy([barePort], { keepAlive: true });
  try {
    await bare.start();
    const ledger = new Ledger();
    const people = Object.keys(phones).map(
      (each, index) => new Citizen({ site, name: each, ledger, random: new Random(index) }),
    );
    const drafts = await openDrafts(people);
    const files = await openFileDrafts(people);
    const turns = Array.from({ length: width }, () => 0);
    const next = (one) => drafts[one + width * (turns[one]++ % draftsOfEach)];
    // One instance is asked itself, several through the proxy.
    const port = instances === 1 ? site.ports[0] : Number(new URL(site.origin).port);
    const bareAt = instances === 1 ? barePort : await bareProxy.listen();
    const processes = { service: site.instances.map(({ pid }) => pid), ...(database && { database: [database.pid] }) };
    const bareProcesses = { bare: [bare.pid], ...(database && { database: [database.pid] }) };
    const found = { bare: [], bareDatabase: [], service: [], home: [], bareFiles: [], files: [] };
    for (let round = -1; round < rounds; round++) {
      const body = new URLSearchParams(drafts[0].fields).toString();
      const post = (path) => rate(() => send(bareAt, { method: 'POST', path, body }), bareProcesses);
      const of = {
        bare: await post('/'),
        ...(database && { bareDatabase: await post('/database') }),
        service: await rate((one) => save(port, site.origin, next(one)), processes),
        home: await rate(() => send(port, { path: '/fr/', headers: { host: new URL(site.origin).host } }), processes),
        bareFiles: await rate(
          (one) => send(bareAt, { method: 'POST', path: '/file', body: files[one].bytes }),
          bareProcesses,
        ),
        files: await rate((one) => sendFile(port, site.origin, files[one]), processes),
      };
      // The first round warms up.
      if (round >= 0) for (const kind of Object.keys(of)) found[kind].push(of[kind]);
    }
    await throwAway(port, site.origin, files);
    const rates = (kind) => median(found[kind].map((each) => each.rate)).toFixed(0);
    const cost = (kind, who) => `${median(found[kind].map((each) => each.cost[who])).toFixed(2)} ms`;
    const ratioTo = (kind) => median(found.service.map((each, round) => each.rate / found[kind][round].rate));
    const ratio = ratioTo('bare');
    const fileRatio = median(found.files.map((each, round) => each.rate / found.bareFiles[round].rate));
    const told = async () => (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
    const ofBare = async () => Number(await (await fetch(`http://127.0.0.1:${barePort}/delay`)).text());
    await told();
    await ofBare();
    const began = performance.now();
    let made = 0;
    while (performance.now() - began < seconds * 3000) {
      await Promise.all(people.map((person) => person.journey('myself')));
      made += people.length;
    }
    const text = await told();
    const delay = Number(/^nodejs_eventloop_lag_p99_seconds (\S+)/m.exec(text)[1]) * 1000;
    const idle = await ofBare();
    const index = await send(port, { path: '/directory/index.json' });
    const again = await send(port, { path: '/directory/index.json', headers: { 'if-none-match': index.headers.etag } });
    tally.say(
      `${name}: ${rates('service')} saves a second, bare server with a flushed file ${rates('bare')}, ratio ${ratio.toFixed(2)}`,
    );
    tally.say(
      `  processor time of a save: service ${cost('service', 'service')}, bare ${cost('bare', 'bare')}${database ? `, database ${cost('service', 'database')}` : ''}`,
    );
    if (database)
      tally.say(
        `  bare server with one statement in this database: ${rates('bareDatabase')} a second, ratio ${ratioTo('bareDatabase').toFixed(2)}; processor time ${cost('bareDatabase', 'bare')}, database ${cost('bareDatabase', 'database')}`,
      );
    tally.say(
      `  files of 2 MB in pieces, taken as answers: ${rates('files')} a second, bare server that flushes them ${rates('bareFiles')}, ratio ${fileRatio.toFixed(2)}; processor time ${cost('files', 'service')}, bare ${cost('bareFiles', 'bare')}`,
    );
    tally.say(
      `  home page ${rates('home')} a second; event loop p99 ${delay.toFixed(1)} ms (of an idle process on the same core ${idle.toFixed(1)} ms) while ${made} requests were signed; index again ${again.statusCode}`,
    );
    judge(`${name}: saves beside a bare server`, ratio >= 0.5, `${ratio.toFixed(2)}, the goal is 0.5`);
    judge(
      `${name}: event loop while PDF files are made`,
      delay - idle <= 50,
      `${delay.toFixed(1)} ms, the goal is 50 more than an idle process on the same core, which waited ${idle.toFixed(1)}`,
    );
    judge(`${name}: the catalogue is cached`, again.statusCode === 304, String(again.statusCode));
    if (ledger.faults.length) tally.fail(`${name}: people`, JSON.stringify(ledger.faults.slice(0, 5)));
  } finally {
    if (process.env.PROOF_PROFILE) await site.instances[0].end('SIGINT');
    await bare.end();
    await bareProxy.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function judge(name, isMet, words) {
  if (isMet) tally.pass();
  else tally.fail(name, words);
}

if (values.stores !== 'postgres') await measure('files', 1);
if (values.stores !== 'files') {
  await measure('postgres', 1);
  await measure('postgres', 3);
}
agent.destroy();
process.exit(tally.end());
