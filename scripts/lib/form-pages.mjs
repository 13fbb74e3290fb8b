// Puts the real form services of packages/forms behind the test server, so that form pages are of one origin with their tests.
import { spawn } from 'node:child_process';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** The packages whose pages are served: a copy of them when mutants are tried. */
const packages = process.env.TIWIZI_PACKAGES ?? 'packages';
const started = new Map();

/** Starts a service at the first request and ends it with this process. */
async function start(service) {
  const port = await new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--conditions=tiwizi-source', `${packages}/forms/fixtures/serve.ts`, String(port), service],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  process.on('exit', () => child.kill());
  await new Promise((done, fail) => {
    child.stdout.once('data', done);
    child.once('exit', () => fail(new Error('the form service did not start')));
  });
  return port;
}

export function formPages() {
  return async (context, next) => {
    const service = /^\/(form|files|group|items|tasks|kinds|fee|money|offline|offlinetasks)-service\//.exec(
      context.path,
    )?.[1];
    if (!service) return next();
    if (!started.has(service)) started.set(service, start(service));
    const port = await started.get(service);
    context.respond = false;
    const { req, res } = context;
    await new Promise((done) => {
      const passed = request(
        { agent: false, port, host: '127.0.0.1', method: req.method, path: req.url, headers: req.headers },
        (answer) => {
          res.writeHead(answer.statusCode, answer.headers);
          answer.pipe(res).on('close', done);
        },
      );
      passed.on('error', () => {
        res.statusCode = 502;
        done(res.destroy());
      });
      req.pipe(passed);
    });
  };
}
