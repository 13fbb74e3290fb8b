/**
 * A file of 100 MB: how much memory signing, verifying and scanning take, in Node and in a page of Chromium with the worker, and
 * for how long the page is held up meanwhile. Run by `npm run large -w @tiwizi/signature`, after `npm run build`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sample } from '../fixtures/pdf-builder.ts';
import { signPdf, webCryptoSigner } from '../src/pades/index.ts';
import { openBrowser, packageFiles } from './lib/browser.mjs';
import { canWatch, peakMemory } from './lib/peak.mjs';
import { largePdf, testKey } from './lib/samples.mjs';

const MEGABYTES = Number(process.env.MEGABYTES ?? 100);
const TASKS = ['sign', 'verify', 'scan'];
let failed = 0;

const signerOf = async ({ pkcs8, chain }) =>
  webCryptoSigner(
    await crypto.subtle.importKey('pkcs8', pkcs8, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign']),
    chain,
  );

/** One line, and whether it keeps the goal. */
function report(name, value, limit, unit) {
  // To a tenth: some kilobytes are not the file's.
  const met = Number(value.toFixed(1)) <= limit;
  if (!met) failed += 1;
  console.log(
    `  ${met ? '✓' : '✗'} ${name.padEnd(34)} ${value.toFixed(unit === 'ms' ? 0 : 1).padStart(6)} ${unit}   (goal ≤ ${limit})`,
  );
}

const folder = mkdtempSync(join(tmpdir(), 'tiwizi-large-'));
try {
  const key = await testKey();
  const signer = await signerOf(key);
  const pdf = largePdf(MEGABYTES);
  const signed = await signPdf(pdf, { signer });
  const files = {
    sign: join(folder, 'request.pdf'),
    verify: join(folder, 'signed.pdf'),
    scan: join(folder, 'request.pdf'),
  };
  writeFileSync(files.sign, pdf);
  writeFileSync(files.verify, signed);

  console.log(
    `Node ${process.versions.node}, ${MEGABYTES} MB: most memory at any moment, the file and the result included`,
  );
  for (const task of TASKS) {
    const child = spawnSync(
      process.execPath,
      [
        '--import',
        'tsx',
        '--conditions=tiwizi-source',
        fileURLToPath(new URL('lib/peak-memory.mjs', import.meta.url)),
        task,
        files[task],
      ],
      { encoding: 'utf8', env: { ...process.env, NODE_NO_WARNINGS: '1' } },
    );
    if (child.status !== 0) throw new Error(child.stderr);
    const { size, rise } = JSON.parse(child.stdout);
    report(task, rise / size, 3, 'times the file');
  }
  await inPage(pdf, signed, key);
} finally {
  rmSync(folder, { recursive: true });
}
console.log(failed ? `${failed} goals missed` : 'all goals met');
process.exitCode = failed ? 1 : 0;

async function inPage(pdf, signed, key) {
  const small = sample('table');
  const smallSigned = await signPdf(small, { signer: await signerOf(key) });
  const { version, browser, open, close } = await openBrowser({
    ...packageFiles('pades'),
    '/large/sign.pdf': pdf,
    '/large/verify.pdf': signed,
    '/large/scan.pdf': pdf,
    '/small/sign.pdf': small,
    '/small/verify.pdf': smallSigned,
    '/small/scan.pdf': small,
  });
  const found = {};
  try {
    for (const task of TASKS) {
      const page = await open();
      const pid = canWatch && (await rendererOf(browser, page));
      const runs = [];
      for (const size of ['small', 'large', 'large', 'large']) {
        const before = pid && peakMemory(pid, { reset: true });
        const run = await page.evaluate(measure, task, `/${size}/${task}.pdf`, key.base64);
        runs.push({ ...run, rise: pid && peakMemory(pid) - before });
      }
      const [first, ...others] = runs;
      // What the page itself does is done every time; what the rest of the machine does is not.
      found[task] = {
        idle: Math.min(...runs.map(({ idle }) => idle)),
        held: Math.min(...others.map(({ held }) => held)),
        memory: (others[0].rise - first.rise) / pdf.length,
      };
      await page.close();
    }
  } finally {
    await close();
  }
  console.log(
    `${version}, ${MEGABYTES} MB in a worker: longest time that the page was held up, the least of three runs`,
  );
  for (const task of TASKS)
    report(`${task} (doing nothing: ${found[task].idle.toFixed(0)} ms)`, found[task].held, 50, 'ms');
  if (!canWatch) return console.log(`${version}: memory is not measured, it needs Linux`);
  console.log(
    `${version}, ${MEGABYTES} MB in a worker: most memory of the page's process at any moment, beyond that for a small file`,
  );
  for (const task of TASKS) report(task, found[task].memory, 3, 'times the file');
  return undefined;
}

/** Runs in the page. Answers with the longest pause between two turns of its event loop, idle and during the work. */
async function measure(task, url, key) {
  const work = await import('/pades/worker/index.js');
  const { webCryptoSigner } = await import('/pades/signer.js');
  const bytes = (text) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  const privateKey = await crypto.subtle.importKey(
    'pkcs8',
    bytes(key.pkcs8),
    { name: 'ECDSA', namedCurve: 'P-256' },
    false,
    ['sign'],
  );
  const options = {
    sign: { signer: webCryptoSigner(privateKey, key.chain.map(bytes)) },
    verify: { trust: key.trust.map(bytes) },
  }[task];
  const longest = async (during) => {
    let [most, last, on] = [0, performance.now(), true];
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const now = performance.now();
      most = Math.max(most, now - last);
      last = now;
      if (on) setTimeout(() => port2.postMessage(0), 1);
    };
    port2.postMessage(0);
    const observer = new PerformanceObserver((list) =>
      list.getEntries().forEach(({ duration }) => (most = Math.max(most, duration))),
    );
    observer.observe({ entryTypes: ['longtask'] });
    await during();
    await new Promise((done) => setTimeout(done, 100));
    on = false;
    observer.disconnect();
    return most;
  };
  const idle = await longest(() => new Promise((done) => setTimeout(done, 1000)));
  const source = await (await fetch(url)).blob();
  let result;
  const held = await longest(async () => (result = await work[`${task}Pdf`](source, options)));
  if (!(task === 'sign' ? result.length > source.size : task === 'verify' ? result.valid : result.pages > 0))
    throw new Error(`${task} did not do its work`);
  return { idle, held };
}

/** Number of the process that a page of a browser just opened runs in. */
async function rendererOf(browser, page) {
  const busy = async () => {
    const session = await browser.target().createCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    await session.detach();
    return new Map(processInfo.filter(({ type }) => type === 'renderer').map(({ id, cpuTime }) => [id, cpuTime]));
  };
  // The one that works when the page does.
  const before = await busy();
  await page.evaluate(() => {
    for (const until = performance.now() + 600; performance.now() < until;);
  });
  const after = await busy();
  return [...after].sort(
    ([a], [b]) => after.get(b) - (before.get(b) ?? 0) - (after.get(a) - (before.get(a) ?? 0)),
  )[0][0];
}
