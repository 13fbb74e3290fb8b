import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ask, freePort, listen, phpMissing, startPhp } from '../../fixtures/servers.ts';
import { main } from './main.ts';

const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));
const kit = fileURLToPath(new URL('../../fixtures/sample-kit.ts', import.meta.url));
const tsx = import.meta.resolve('tsx');
const short = '<sample-field name="a" label="A"></sample-field>';
const full =
  '<sample-field name="a" label="A"><label for="field-a">A (optional)</label><input id="field-a" name="a" value="" title="A: a"></sample-field>';

interface Run {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

function start(directory: string, parameters: readonly string[]): ReturnType<typeof spawn> {
  return spawn(process.execPath, ['--import', tsx, '--conditions=tiwizi-source', cli, '--kit', kit, ...parameters], {
    cwd: directory,
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  });
}

function run(directory: string, parameters: readonly string[], input?: string | Buffer): Promise<Run> {
  return new Promise((resolve) => {
    const child = start(directory, parameters);
    let [output, errors] = ['', ''];
    child.stdout!.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr!.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.on('close', (code) => resolve({ code, output, errors }));
    child.stdin!.end(input);
  });
}

async function workspace(context: TestContext, files: Readonly<Record<string, string | Buffer>> = {}): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'tiwizi-expand-'));
  context.after(() => rm(directory, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(directory, name, '..'), { recursive: true });
    await writeFile(join(directory, name), text);
  }
  return directory;
}

test('expands standard input to standard output', async (context) => {
  const directory = await workspace(context);
  assert.deepEqual(await run(directory, ['--lang', 'en'], `\uFEFFé\r\n${short}`), {
    code: 0,
    output: `\uFEFFé\r\n${full}`,
    errors: '',
  });
});

test('expands one file to standard output, several below --out, by their paths', async (context) => {
  const directory = await workspace(context, {
    'a.html': short,
    'views/b.php': `<?php $x->y ?>${short}`,
    'plain.txt': 'plain',
  });
  assert.equal((await run(directory, ['--lang=en', 'a.html'])).output, full);
  const { code, output } = await run(directory, [
    '--lang=en',
    '--out',
    'build',
    'a.html',
    './views/b.php',
    'plain.txt',
  ]);
  assert.deepEqual([code, output], [0, '']);
  assert.equal(await readFile(join(directory, 'build/a.html'), 'utf8'), full);
  assert.equal(await readFile(join(directory, 'build/views/b.php'), 'utf8'), `<?php $x->y ?>${full}`);
  assert.equal(await readFile(join(directory, 'build/plain.txt'), 'utf8'), 'plain');
  assert.equal(await readFile(join(directory, 'a.html'), 'utf8'), short);
});

test('--out . writes in place, only what changed, and a second time nothing', async (context) => {
  const directory = await workspace(context, { 'a.html': short, 'b.html': 'plain' });
  const before = await stat(join(directory, 'b.html'), { bigint: true });
  await run(directory, ['--lang=en', '--out', '.', 'a.html', 'b.html']);
  assert.equal(await readFile(join(directory, 'a.html'), 'utf8'), full);
  const once = await stat(join(directory, 'a.html'), { bigint: true });
  await run(directory, ['--lang=en', '--out', '.', 'a.html', 'b.html']);
  assert.equal((await stat(join(directory, 'a.html'), { bigint: true })).mtimeNs, once.mtimeNs);
  assert.equal((await stat(join(directory, 'b.html'), { bigint: true })).mtimeNs, before.mtimeNs);
});

test('files are trusted templates, with --rendered they are pages', async (context) => {
  const directory = await workspace(context, {
    'a.html': `<sample-field name=n label='{{ t("<b>") }}'></sample-field>`,
  });
  assert.ok((await run(directory, ['a.html'])).output.includes('<label for="field-n">{{ t("<b>") }} ('));
  assert.ok(
    (await run(directory, ['--rendered', 'a.html'])).output.includes('<label for="field-n">{{ t("&lt;b&gt;") }} ('),
  );
});

test('warnings have file, line, column and code; --strict ends with 1', async (context) => {
  const directory = await workspace(context, { 'a.html': `<p>\r\n é <sample-field>\n` });
  const line =
    'a.html:2:4: warning: <sample-field> has no end tag. Write <sample-field …></sample-field>. [expand-unclosed]\n';
  assert.deepEqual(await run(directory, ['a.html']), { code: 0, output: `<p>\r\n é <sample-field>\n`, errors: line });
  assert.deepEqual(await run(directory, ['--strict', 'a.html']), {
    code: 1,
    output: `<p>\r\n é <sample-field>\n`,
    errors: line,
  });
});

test('what cannot be done ends with 2 and a reason', async (context) => {
  const directory = await workspace(context, {
    'a.html': short,
    'b.html': short,
    'latin.html': Buffer.from('é', 'latin1'),
    'file/x': '',
  });
  const taken = await listen(context, http.createServer());
  const cases: readonly [readonly string[], RegExp][] = [
    [['--unknown'], /Unknown option '--unknown'/],
    [['--lang', 'de'], /--lang de is none of ar-MA, zgh, fr-MA, en/],
    [['a.html', 'b.html'], /several files need --out/],
    [['--out', 'build'], /--out needs files/],
    [['missing.html'], /missing\.html cannot be read \(ENOENT\)/],
    [['latin.html'], /latin\.html is not UTF-8/],
    [['--out', 'build', '../a.html'], /cannot be read|lies outside/],
    [['--out', 'a.html', 'b.html'], /cannot be written/],
    [['--kit', './missing.js', 'a.html'], /--kit \.\/missing\.js could not be loaded/],
    [['--kit', 'node:fs', 'a.html'], /--kit node:fs/],
    [['--port', '1', 'a.html'], /belong to --proxy/],
    [['--proxy', 'localhost:8080'], /is not the origin of a web server/],
    [['--proxy', 'http://127.0.0.1:1', '--port', '99999'], /--port 99999 is not a port/],
    [['--proxy', 'http://127.0.0.1:1', 'a.html'], /--proxy takes no files/],
    [
      ['--proxy', 'http://127.0.0.1:1', '--port', String(taken)],
      new RegExp(`port ${taken} on 127\\.0\\.0\\.1 is taken`),
    ],
  ];
  const home = process.cwd();
  process.chdir(directory);
  context.after(() => process.chdir(home));
  for (const [parameters, reason] of cases) {
    // In this process, to save fifteen starts.
    const streams = { input: new PassThrough().end(), output: new PassThrough(), errors: new PassThrough() };
    const code = await main(['--kit', kit, ...parameters], streams);
    const [output, errors] = [streams.output, streams.errors].map((stream) => stream.end().read()?.toString() ?? '');
    assert.deepEqual([code, output], [2, ''], parameters.join(' '));
    assert.match(errors!, reason);
    assert.match(errors!, /^tiwizi-expand: .*\nSee tiwizi-expand --help\.\n$/);
  }
});

test('--help and --version', async (context) => {
  const directory = await workspace(context);
  assert.match((await run(directory, ['--help'])).output, /^Usage: tiwizi-expand/);
  assert.match((await run(directory, ['--version'])).output, /^\d+\.\d+\.\d+\n$/);
});

/** Starts the proxy and resolves to its port once it says that it is ready. */
function startProxy(
  context: TestContext,
  parameters: readonly string[],
): Promise<{ readonly port: number; readonly stop: () => Promise<number | null>; readonly errors: () => string }> {
  const child = start(tmpdir(), [...parameters, '--port', '0']);
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  context.after(() => child.kill('SIGKILL'));
  let [output, errors] = ['', ''];
  child.stderr!.on('data', (text: Buffer) => (errors += text.toString()));
  return new Promise((resolve, reject) => {
    child.stdout!.on('data', (text: Buffer) => {
      output += text.toString();
      const ready = /^Tiwizi expands \S+ on http:\/\/127\.0\.0\.1:(\d+)\n$/.exec(output);
      if (ready) resolve({ port: Number(ready[1]), errors: () => errors, stop: () => (child.kill('SIGTERM'), closed) });
    });
    void closed.then((code) => reject(new Error(`ended with ${code}: ${errors}`)));
  });
}

test('--proxy says when it is ready, expands, names what is wrong, and stops when told', async (context) => {
  const upstream = await freePort();
  const proxy = await startProxy(context, ['--proxy', `http://127.0.0.1:${upstream}`, '--lang', 'en']);
  assert.equal((await ask(proxy.port, '/')).status, 502);
  assert.match(proxy.errors(), new RegExp(`^http://127\\.0\\.0\\.1:${upstream} does not answer: ECONNREFUSED\n$`));
  const server = http
    .createServer((_request, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(short))
    .listen(upstream, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  context.after(() => server.close());
  assert.equal((await ask(proxy.port, '/')).body, full);
  assert.equal(await proxy.stop(), 0);
});

test('before and for a real PHP server', { skip: phpMissing() }, async (context) => {
  const php = await startPhp(context);
  await context.test('--proxy expands its pages', async () => {
    const proxy = await startProxy(context, ['--proxy', `http://127.0.0.1:${php}`]);
    const page = await ask(proxy.port, '/form', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      send: 'name=%3Cb%3E',
    });
    assert.ok(page.body.includes('<input id="field-name" name="name" value="&lt;b&gt;" title="Nom: name">'));
    assert.equal(await proxy.stop(), 0);
  });
  await context.test('an expanded PHP template runs and prints what it should', async (inner) => {
    const template = `<?php $name = 'b"<i>'; ?><sample-field label="<?= htmlspecialchars("L'état > \\"x\\"") ?>" name="f" value="<?= htmlspecialchars($name) ?>"></sample-field>\n`;
    const directory = await workspace(inner, { 'page.php': template });
    await run(directory, ['--lang', 'fr', '--out', 'build', 'page.php']);
    const printed = await new Promise<string>((resolve) => {
      let text = '';
      const child = spawn('php', [join(directory, 'build/page.php')]);
      child.stdout.on('data', (data: Buffer) => (text += data.toString()));
      child.on('close', () => resolve(text));
    });
    const label = 'L&#039;état &gt; &quot;x&quot;';
    const value = 'b&quot;&lt;i&gt;';
    assert.equal(
      printed,
      `<sample-field label="${label}" name="f" value="${value}"><label for="field-f">${label} (facultatif)</label><input id="field-f" name="f" value="${value}" title="${label}: f"></sample-field>\n`,
    );
  });
});
