import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TemplateRegistry } from '@tiwizi/core/template';
import { createProxy } from '../http/proxy.ts';
import { UsageError, type CliArguments } from './arguments.ts';
import type { CliStreams } from './streams.ts';

/** Runs the proxy until SIGINT or SIGTERM; prints one line when it is ready. Resolves to the exit code. */
export async function runProxy(
  given: CliArguments,
  upstream: string,
  kits: readonly TemplateRegistry[],
  { output, errors }: CliStreams,
): Promise<number> {
  const told = new Set<string>();
  const tellOnce = (line: string): void => {
    if (told.has(line)) return;
    told.add(line);
    errors.write(`${line}\n`);
  };
  const server = open(() =>
    createProxy({
      upstream,
      kits,
      lang: given.lang,
      changeHost: given.changeHost,
      onWarning: (code, _offset, message) => tellOnce(`warning: ${message} [${code}]`),
      onError: (cause) =>
        errors.write(`${upstream} does not answer: ${(cause as NodeJS.ErrnoException).code ?? cause.message}\n`),
    }),
  );
  await listening(server, given);
  const { address, port, family } = server.address() as AddressInfo;
  output.write(
    `Tiwizi expands ${new URL(upstream).origin} on http://${family === 'IPv6' ? `[${address}]` : address}:${port}\n`,
  );
  await new Promise<void>((stopped) => {
    const stop = (): void => {
      server.close(() => stopped());
      server.closeIdleConnections();
      // A second signal, or a stream without end, must not keep it alive.
      setTimeout(() => server.closeAllConnections(), 2000).unref();
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
  });
  return 0;
}

function open(create: () => Server): Server {
  try {
    return create();
  } catch (cause) {
    throw cause instanceof TypeError ? new UsageError(`--proxy ${cause.message}`) : cause;
  }
}

function listening(server: Server, { port, host }: CliArguments): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const why =
        cause.code === 'EADDRINUSE' ? 'is taken; choose another with --port' : `cannot be opened (${cause.code})`;
      reject(new UsageError(`port ${port} on ${host} ${why}`));
    });
    server.listen(port, host, resolve);
  });
}
