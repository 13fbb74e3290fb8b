import type { ServerResponse } from 'node:http';

/** Headers of every answer: nothing cached, nothing framed, nothing guessed. */
const common = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
} as const;

/** Answers with JSON. */
export function sendJson(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { ...common, 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(value));
}

/**
 * The policy of the sandbox's pages: no script at all, only its own stylesheet.
 *
 * @param formTargets origins to which a form may lead besides our own; browsers apply it to redirects after a post too
 */
export function pagePolicy(formTargets: readonly string[] = []): string {
  return [
    "default-src 'none'",
    "style-src 'self'",
    `form-action ${["'self'", ...formTargets].join(' ')}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Answers with a page. */
export function sendPage(response: ServerResponse, status: number, page: string, policy: string = pagePolicy()): void {
  response.writeHead(status, {
    ...common,
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
  });
  response.end(page);
}

/** Answers with text of another kind, such as a stylesheet or a certificate. */
export function sendText(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, { ...common, 'content-type': type });
  response.end(body);
}
