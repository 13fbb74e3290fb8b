// Serves test pages in pieces, as a slow server does. After the first piece the server waits for /streamed/continue, so that a test
// can make sure that a definition is loaded before the element arrives: /streamed?key=…&piece=…&piece=…&pause=ms
const waiting = new Map();

export function streamingPages() {
  return async (context, next) => {
    const { searchParams } = new URL(context.url, 'http://localhost');
    const key = searchParams.get('key');
    if (context.path === '/streamed/continue') {
      waiting.get(key)?.();
      context.body = '';
      context.status = 204;
      return undefined;
    }
    if (context.path !== '/streamed') return next();
    context.respond = false;
    const { res } = context;
    res.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    const [first, ...rest] = searchParams.getAll('piece');
    res.write(first.padEnd(20_000)); // engines hold short beginnings back
    await Promise.race([new Promise((done) => waiting.set(key, done)), new Promise((done) => setTimeout(done, 8000))]);
    waiting.delete(key);
    for (const piece of rest) {
      res.write(piece);
      await new Promise((done) => setTimeout(done, Number(searchParams.get('pause') ?? 120)));
    }
    return res.end();
  };
}
