// What is written for a server: the unit of systemd, the site of nginx, the Containerfile. Each is read by what it is for, and a person goes
// from the directory to the receipt through that very site.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:https';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createSandbox } from '@tiwizi/sandbox';
import puppeteer from 'puppeteer-core';
import { chromeArguments, requireChrome } from '../../../scripts/lib/browsers.mjs';
import { continueForm, fillForm, fillStep, findService, follow, signIn } from './citizen.mjs';
import { openWorkshop } from './workshop.mjs';

const { install } = openWorkshop();
const folder = install('my-service');
const read = (path) => readFileSync(join(folder, path), 'utf8');
const has = (program) => spawnSync(program, ['--version']).error === undefined;
const running = [];
after(() => running.forEach((each) => each.kill()));

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

/** A program that runs until the test ends; resolves once it has said something. */
function begin(program, args, options, words) {
  const child = spawn(program, args, options);
  running.push(child);
  let said = '';
  return new Promise((done, fail) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        said += chunk;
        if (said.includes(words)) done(child);
      });
    child.once('exit', () => fail(new Error(said)));
  });
}

test('the unit is one, and leaves the service little', (context) => {
  if (!has('systemd-analyze')) return context.skip('systemd-analyze (Debian: systemd) is not installed');
  const unit = join(folder, 'deploy/my-service.service');
  const verified = spawnSync('systemd-analyze', ['verify', unit], { encoding: 'utf8' });
  assert.equal(verified.status, 0, verified.stderr);
  assert.equal(verified.stderr, '', 'nothing is unknown to it');
  const { stdout } = spawnSync('systemd-analyze', ['security', '--offline=true', '--no-pager', unit], {
    encoding: 'utf8',
  });
  const [, exposure] = /exposure level for my-service.service: ([\d.]+)/.exec(stdout) ?? [];
  assert.ok(Number(exposure) < 2, `exposure ${exposure}`);
});

test('the image: built apart, not root, and its health is asked by node', async () => {
  const lines = read('Containerfile').split('\n');
  const of = (name) => lines.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
  assert.equal(of('FROM').length, 2);
  assert.deepEqual(of('USER'), ['node']);
  assert.ok(lines.indexOf('USER node') > lines.lastIndexOf(`FROM ${of('FROM')[1]}`), 'in what is run');
  assert.doesNotMatch(lines.join('\n'), /curl|wget|:latest/);
  for (const name of ['demonstration.js', '*.test.js', '.store', 'node_modules'])
    assert.ok(read('.dockerignore').split('\n').includes(name), name);
  const [program, ...args] = JSON.parse(/\[.*\]/.exec(of('HEALTHCHECK')[0])[0]);
  assert.equal(program, 'node');
  const ask = (port) => spawnSync(process.execPath, args, { env: { PORT: String(port) } }).status;
  assert.equal(ask(site?.port), site ? 0 : 1);
  assert.equal(ask(await freePort()), 1, 'nobody is there');
});

let site;
before(async () => {
  if (!has('nginx') || !has('openssl')) return;
  const [port, http, https] = [await freePort(), await freePort(), await freePort()];
  const origin = `https://localhost:${https}`;
  const sandbox = await createSandbox({
    port: 0,
    dataDir: join(folder, '.store/sandbox'),
    clientRedirectUris: [`${origin}/auth/callback`],
  });
  const { PATH } = process.env;
  await begin(
    process.execPath,
    ['server.js'],
    {
      cwd: folder,
      env: {
        PATH,
        TIWIZI_ENV: 'development',
        PORT: String(port),
        ORIGIN: origin,
        OIDC_ISSUER: sandbox.issuer,
        OIDC_CLIENT_ID: sandbox.client.id,
        OIDC_CLIENT_SECRET: sandbox.client.secret,
        CSC_URL: sandbox.cscUrl,
        CSC_TOKEN: sandbox.cscToken,
        CSC_TRUST: sandbox.caCertificate.pem,
        AGENCY_URL: sandbox.agencyUrl,
        AGENCY_KEY_ID: sandbox.handOver.key.id,
        AGENCY_KEY: sandbox.handOver.key.secret,
        COOKIE_KEY: 'c'.repeat(32),
        DRAFT_KEY: 'd'.repeat(32),
        STORE_FOLDER: join(folder, '.store/service'),
      },
    },
    'Ready:',
  );
  const prefix = join(folder, '.store/nginx');
  mkdirSync(prefix);
  const file = (name) => join(prefix, name);
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-days', '2'];
  const made = ['-keyout', file('key.pem'), '-out', file('certificate.pem')];
  spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...made, ...subject]);
  // What an owner changes, and the ports.
  writeFileSync(
    file('site.conf'),
    read('deploy/nginx.conf')
      .replaceAll('services.example.ma', 'localhost')
      .replace('listen 80;', `listen 127.0.0.1:${http};`)
      .replace('listen 443 ssl', `listen 127.0.0.1:${https} ssl`)
      .replace('server 127.0.0.1:4000 max_fails=0;', `server 127.0.0.1:${port} max_fails=0;`)
      .replace('/etc/ssl/certs/agency-service.pem', file('certificate.pem'))
      .replace('/etc/ssl/private/agency-service.key', file('key.pem')),
  );
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  // Around it what Debian has in nginx.conf, gzip among it.
  writeFileSync(
    file('nginx.conf'),
    `daemon off; pid ${file('pid')}; error_log stderr notice; ${process.getuid() === 0 ? 'user root;' : ''}
     events {}
     http { gzip on; gzip_proxied any; gzip_types *; access_log ${file('access.log')};
       ${temporary.map((name) => `${name}_temp_path ${file(name)};`).join(' ')} include ${file('site.conf')}; }`,
  );
  const args = ['-p', prefix, '-c', file('nginx.conf'), '-e', 'stderr'];
  const tried = spawnSync('nginx', [...args, '-t'], { encoding: 'utf8' });
  await begin('nginx', args, {}, 'start worker process ');
  site = { port, http, origin, sandbox, tried, prefix };
});
after(() => site?.sandbox.close());

const missing = 'nginx (Debian: nginx-light) or openssl is not installed';
const agent = new Agent({ rejectUnauthorized: false, keepAlive: true });

/** What the site answers to headers as they are given. */
const get = (path, headers = {}, method = 'GET', body = '') =>
  new Promise((done, fail) => {
    request(new URL(path, site.origin), { agent, headers, method }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        done({ status: response.statusCode, headers: response.headers, text: String(Buffer.concat(chunks)) }),
      );
    })
      .on('error', fail)
      .end(body);
  });
const send = (path, body) => get(path, { 'content-type': 'application/x-www-form-urlencoded' }, 'POST', body);

test('nginx -t finds nothing to say against the site', (context) => {
  if (!site) return context.skip(missing);
  assert.equal(site.tried.status, 0, site.tried.stderr);
  assert.doesNotMatch(site.tried.stderr, /\[(warn|emerg|error)\]/);
});

test('through nginx: https alone, own compression and headers, and nothing that a stranger forged', async (context) => {
  if (!site) return context.skip(missing);
  const plain = await fetch(`http://localhost:${site.http}/fr/help`, { redirect: 'manual' });
  assert.deepEqual([plain.status, plain.headers.get('location')], [301, 'https://localhost/fr/help']);
  const home = await get('/fr/');
  assert.match(home.headers['strict-transport-security'], /max-age/);
  assert.match(home.headers['content-security-policy'], /require-trusted-types-for/);
  const [asset] = /\/assets\/[0-9a-f]{12}\/tiwizi\.core\.css/.exec(home.text);
  const style = await get(asset, { 'accept-encoding': 'br' });
  assert.equal(style.headers['content-encoding'], 'br');
  assert.match(style.headers['cache-control'], /immutable/);
  const forged = { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http', forwarded: 'host=evil.example' };
  const login = await get('/auth/login?return_to=%2Ffr%2F', { ...forged, 'x-forwarded-for': '203.0.113.9' });
  assert.doesNotMatch(JSON.stringify(login.headers), /evil/);
  assert.match(String(login.headers['set-cookie']), /; Secure/i);
});

test('an address that asks like a machine is told to wait, in words; codes sooner than pages', async (context) => {
  if (!site) return context.skip(missing);
  const guesses = await Promise.all(Array.from({ length: 40 }, () => send('/fr/resume', 'code=1')));
  const stopped = guesses.filter(({ status }) => status === 429);
  // What a second or two let through meanwhile is not counted to the last one.
  assert.ok(stopped.length >= 5 && stopped.length <= 10, `${stopped.length} of 40`);
  assert.equal(stopped[0].headers['retry-after'], '30');
  assert.match(stopped[0].headers['content-type'], /^text\/plain; ?charset=utf-8/);
  assert.match(stopped[0].text, /Rien n’a été envoyé[^]*Nothing was sent/);
  assert.equal((await get('/fr/help')).status, 200, 'pages go on');
});

test('directory to receipt through nginx, and a file of 41 MB is told of by the form', async (context) => {
  if (!site) return context.skip(missing);
  const browser = await puppeteer.launch({
    executablePath: requireChrome(),
    args: [...chromeArguments, '--ignore-certificate-errors'],
    protocolTimeout: 60_000,
  });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(30_000);
    await findService(page, site.origin, 'fr', 'acte de naissance');
    await follow(page, 'a[href$="/requests/birth-certificate-extract/new"]');
    await signIn(page);
    const cookie = (await page.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    const signedIn = await get(new URL(page.url()).pathname, { cookie, 'accept-encoding': 'gzip, br' });
    assert.match(signedIn.text, /name="csrf"/);
    assert.equal(signedIn.headers['content-encoding'], undefined, 'a page with a token is not compressed');
    await fillStep(page, { for_whom: 'represented' });
    await continueForm(page);
    const large = join(folder, 'large.pdf');
    writeFileSync(large, Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(41_000_000, 0x20)]));
    await fillStep(page, { mandate: large });
    await page.click('form [data-tiwizi-part=actions] button:not([name])');
    await page.waitForFunction(() => /5\sMo/.test(document.querySelector('tiwizi-error-summary')?.textContent));
    assert.equal(await fillForm(page), 'check');
    await follow(page, 'main form.tiwizi-column button:not([name])');
    await page.waitForSelector('tiwizi-e-signature input[type=checkbox]');
    await page.click('tiwizi-e-signature input[type=checkbox]');
    await page.click('button[name=action][value=agree]');
    await page.waitForSelector('input[autocomplete=one-time-code]', { visible: true });
    await page.type('input[autocomplete=one-time-code]', site.sandbox.control.latestMessage('+212600000001').code);
    await Promise.all([page.waitForNavigation(), page.click('button[name=action][value=confirm]')]);
    assert.match(page.url(), new RegExp(`^${site.origin}/fr/receipts/`));
    assert.match(await page.$eval('main', (main) => main.textContent), /DEMO-\d{4}-\d{6}/);
    assert.doesNotMatch(
      readFileSync(join(site.prefix, 'access.log'), 'utf8'),
      /requests|receipts/,
      'no draft is in its log',
    );
  } finally {
    await browser.close();
  }
});
