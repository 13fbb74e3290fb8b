// npm create tiwizi: what it writes can be started as it is.
import { randomBytes } from 'node:crypto';
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { json, openWorkshop, root } from './workshop.mjs';

const { workshop, create, install } = openWorkshop();

function scripts(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? scripts(join(folder, entry.name))
      : entry.name.endsWith('.js')
        ? [join(folder, entry.name)]
        : [],
  );
}

test('the starter is copied, named and told what to ignore', () => {
  const run = create('Mon Service');
  assert.equal(run.status, 0, run.stderr);
  const folder = join(workshop, 'Mon Service');
  assert.match(run.stdout, /npm install\n {2}npm start/);
  assert.equal(json(join(folder, 'package.json')).name, 'mon-service');
  assert.match(readFileSync(join(folder, '.gitignore'), 'utf8'), /^node_modules\/$/m);
  assert.match(readFileSync(join(folder, '.gitignore'), 'utf8'), /^\.store\/$/m);
  assert.ok(!existsSync(join(folder, '_gitignore')));
  assert.ok(existsSync(join(folder, 'configuration.js')));
});

test('a folder that holds something is left alone', () => {
  const run = create('Mon Service');
  assert.equal(run.status, 1);
  assert.match(run.stderr, /is not empty/);
});

test('tarballs take the place of packages of the registry, and a missing one is named', () => {
  const manifest = json(join(root, 'packages/create-tiwizi/template/package.json'));
  const named = { ...manifest.dependencies, ...manifest.devDependencies };
  // What those need in their turn has no registry either.
  const names = [
    ...Object.keys(named).filter((name) => name.startsWith('@tiwizi/')),
    '@tiwizi/core',
    '@tiwizi/identity',
  ];
  const file = (name) => `${name.slice(1).replace('/', '-')}-0.1.0.tgz`;
  const tarball = (name) => join(workshop, 'tarballs', file(name));
  const missing = create('packed', '--packages', 'tarballs');
  assert.equal(missing.status, 1);
  assert.match(missing.stderr, /There is no .*\.tgz/);
  assert.ok(!existsSync(join(workshop, 'packed')));
  mkdirSync(join(workshop, 'tarballs'));
  names.forEach((name) => writeFileSync(tarball(name), ''));
  assert.equal(create('packed', '--packages', 'tarballs').status, 0);
  const { dependencies, devDependencies } = json(join(workshop, 'packed/package.json'));
  for (const name of names)
    assert.equal(
      { ...dependencies, ...devDependencies }[name],
      `file:../tarballs/${file(name)}`,
      'wherever both are moved',
    );
  assert.deepEqual(Object.keys(devDependencies), ['@tiwizi/sandbox'], 'production goes without');
});

test('every import of the starter is among its dependencies, in the versions of this repository', () => {
  const manifest = json(join(root, 'packages/create-tiwizi/template/package.json'));
  const dependencies = { ...manifest.dependencies, ...manifest.devDependencies };
  assert.deepEqual(
    json(join(root, 'packages/create-tiwizi/package.json')).dependencies,
    undefined,
    'the command needs nothing',
  );
  const used = new Set();
  for (const file of scripts(join(root, 'packages/create-tiwizi/template'))) {
    const text = readFileSync(file, 'utf8');
    for (const [, name] of text.matchAll(/(?:from |import\(|import |resolve\()'((?:@[\w-]+\/)?[\w-]+)[^']*'/g))
      used.add(name);
  }
  const missing = [...used].filter((name) => !builtinModules.includes(name) && name !== 'node' && !dependencies[name]);
  assert.deepEqual(missing, []);
  for (const [name, version] of Object.entries(dependencies))
    assert.equal(json(join(root, 'node_modules', name, 'package.json')).version, version, name);
});

test('what was written starts with its sandbox and serves a page', async () => {
  const folder = join(workshop, 'Mon Service');
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  const port = 20_000 + (process.pid % 20_000);
  const [program, ...args] = json(join(folder, 'package.json')).scripts.start.split(' ');
  assert.equal(program, 'node');
  const service = spawn(process.execPath, args, { cwd: folder, env: { ...process.env, PORT: String(port) } });
  let said = '';
  const ready = new Promise((done, fail) => {
    service.stdout.on('data', (chunk) => {
      said += chunk;
      if (said.includes('Ready:')) done();
    });
    service.stderr.on('data', (chunk) => {
      said += chunk;
    });
    service.on('exit', () => fail(new Error(said)));
  });
  try {
    await ready;
    const response = await fetch(`http://localhost:${port}/fr/`);
    const page = await response.text();
    assert.equal(response.status, 200);
    assert.match(page, /<html lang="fr-MA" dir="ltr">/);
    assert.match(page, /Commune de démonstration/);
    assert.equal((await fetch(`http://localhost:${port}/assets/tiwizi.css`)).status, 200);
    assert.ok(existsSync(join(folder, '.store/keys.json')));
  } finally {
    service.removeAllListeners('exit');
    service.kill();
  }
});

test('as production it refuses the sandbox', () => {
  const folder = join(workshop, 'Mon Service');
  const run = spawnSync(process.execPath, ['demonstration.js'], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, NODE_ENV: 'production', PORT: String(20_000 + ((process.pid + 7) % 20_000)) },
  });
  assert.equal(run.status, 1);
  assert.match(run.stderr, /never runs in production/);
});

test('the service alone is for citizens: without the real ones it does not start', () => {
  const folder = join(workshop, 'Mon Service');
  const run = spawnSync(process.execPath, ['server.js'], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
    env: { PATH: process.env.PATH },
  });
  assert.equal(run.status, 1);
  assert.match(run.stderr, /^\[setting_missing\] AGENCY_URL is not set/);
  assert.equal(run.stdout, '');
});

test('a site where nobody logs in or signs starts for citizens without the settings of either', async () => {
  const folder = install('complaints', '--template', 'complaint', '--languages', 'fr,ar', '--agency', 'Commune');
  const port = String(20_000 + ((process.pid + 13) % 20_000));
  const service = spawn(process.execPath, ['server.js'], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      PORT: port,
      ORIGIN: 'https://service.example',
      AGENCY_URL: 'https://register.invalid',
      AGENCY_KEY: randomBytes(32).toString('hex'),
      COOKIE_KEY: randomBytes(32).toString('hex'),
      DRAFT_KEY: randomBytes(32).toString('hex'),
      DRAIN_SECONDS: '0',
    },
  });
  let said = '';
  for (const stream of [service.stdout, service.stderr]) stream.on('data', (chunk) => (said += chunk));
  try {
    await new Promise((done, fail) => {
      service.stdout.on('data', () => said.includes('Ready:') && done());
      service.once('exit', () => fail(new Error(said)));
    });
    const at = `http://127.0.0.1:${port}`;
    const home = await (await fetch(`${at}/fr/`)).text();
    assert.doesNotMatch(home, /démonstration|\/login|\/account/);
    const start = await fetch(`${at}/fr/requests/complaint/new`);
    const csrf = /name="csrf" value="([^"]+)"/.exec(await start.text())?.[1] ?? '';
    const cookieOf = (answer) =>
      answer.headers
        .getSetCookie()
        .map((each) => each.split(';')[0])
        .join('; ');
    const begun = await fetch(`${at}/fr/requests/complaint/new`, {
      method: 'POST',
      headers: { cookie: cookieOf(start), origin: 'https://service.example' },
      body: new URLSearchParams({ csrf }),
      redirect: 'manual',
    });
    assert.equal(begun.status, 303);
    const form = await fetch(at + begun.headers.get('location'), {
      headers: { cookie: cookieOf(begun) || cookieOf(start) },
    });
    assert.match(await form.text(), /name="text"/);
  } finally {
    service.removeAllListeners('exit');
    service.kill();
  }
});
