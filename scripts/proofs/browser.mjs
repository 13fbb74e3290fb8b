// A browser without script, reduced to cookies, links and forms. It tells what was acknowledged from what was only sent.
import { parse } from 'parse5';
import { setTimeout as wait } from 'node:timers/promises';

/** Longest wait for one answer, in milliseconds. */
const patience = 30_000;

const attribute = (node, name) => node.attrs?.find((each) => each.name === name)?.value;
const all = (node, test, found = []) => {
  if (test(node)) found.push(node);
  for (const child of node.childNodes ?? []) all(child, test, found);
  return found;
};
const textOf = (node) => (node.nodeName === '#text' ? node.value : (node.childNodes ?? []).map(textOf).join(''));

/**
 * The forms of a page that are posted: their address, and what a browser would send.
 *
 * @param {string} html
 * @returns {{ action: string | undefined, fields: Record<string, string>, controls: Set<string>, buttons: string[] }[]}
 */
export function formsOf(html) {
  return all(parse(html), (node) => node.nodeName === 'form' && attribute(node, 'method') === 'post').map((form) => {
    const fields = {};
    const controls = new Set();
    for (const control of all(form, ({ nodeName }) => /^(input|select|textarea)$/.test(nodeName))) {
      const name = attribute(control, 'name');
      if (!name) continue;
      controls.add(name);
      const type = attribute(control, 'type');
      if (control.nodeName === 'textarea') fields[name] = textOf(control).replace(/^\n/, '');
      else if (control.nodeName === 'select') {
        const options = all(control, ({ nodeName }) => nodeName === 'option');
        fields[name] =
          attribute(options.find((each) => attribute(each, 'selected') !== undefined) ?? options[0] ?? {}, 'value') ??
          '';
      } else if (type === 'radio' || type === 'checkbox') {
        if (attribute(control, 'checked') !== undefined) fields[name] = attribute(control, 'value') ?? 'on';
      } else if (type !== 'file') fields[name] = attribute(control, 'value') ?? '';
    }
    const buttons = all(form, (node) => node.nodeName === 'button' && attribute(node, 'name') === 'action');
    const values = buttons.map((button) => attribute(button, 'value') ?? '');
    return { action: attribute(form, 'action'), fields, controls, buttons: values };
  });
}

/** Where a person stands: an answer, or that there was none (`status` 0). */
const nothing = (url, error) => ({ url, status: 0, headers: new Headers(), text: String(error) });

export class Browser {
  #origin;
  #cookies = new Map();
  /** Answers by status; 0: none came. */
  statuses = new Map();
  /** Told of answers that no person should see. */
  onTrouble = () => {};

  constructor(origin) {
    this.#origin = origin;
  }

  /** What is sent to a host as `Cookie`. */
  cookieOf({ hostname }) {
    return [...this.#cookies]
      .filter(([key, value]) => key.startsWith(`${hostname} `) && value)
      .map(([key, value]) => `${key.split(' ')[1]}=${value}`)
      .join('; ');
  }

  /** One request, without following where it leads. */
  async ask(address, init = {}) {
    const url = new URL(address, this.#origin);
    const headers = new Headers(init.headers);
    const cookie = this.cookieOf(url);
    if (cookie) headers.set('cookie', cookie);
    if (init.method === 'POST' && url.origin === this.#origin) headers.set('origin', this.#origin);
    const seen = await fetch(url, { ...init, headers, redirect: 'manual', signal: AbortSignal.timeout(patience) })
      .then(async (answer) => ({
        url,
        status: answer.status,
        headers: answer.headers,
        bytes: Buffer.from(await answer.arrayBuffer()),
      }))
      .then((answer) => ({ ...answer, text: answer.bytes.toString('utf8') }))
      .catch((error) => nothing(url, error.cause ?? error));
    this.statuses.set(seen.status, (this.statuses.get(seen.status) ?? 0) + 1);
    if (seen.status === 0 || seen.status >= 500) this.onTrouble(seen, init);
    for (const line of seen.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.#cookies.set(`${url.hostname} ${name}`, /max-age=0|expires=Thu, 01 Jan 1970/i.test(line) ? '' : value);
    }
    return seen;
  }

  /** Posts fields once. `values` that are a File go as multipart. */
  post(address, values, { json = false } = {}) {
    const hasFile = Object.values(values).some((value) => value instanceof Blob);
    const body = hasFile ? new FormData() : new URLSearchParams();
    for (const [name, value] of Object.entries(values)) body.append(name, value);
    return this.ask(address, { method: 'POST', body, ...(json && { headers: { accept: 'application/json' } }) });
  }

  /** Goes on from an answer to where it leads. */
  async follow(seen, tries = 12) {
    const location = seen.status >= 300 && seen.status < 400 ? seen.headers.get('location') : undefined;
    if (!location || !tries) return seen;
    return this.follow(await this.ask(new URL(location, seen.url)), tries - 1);
  }

  /** Opens a page as a person does who presses reload until it is there. */
  async open(address, { within = 60_000 } = {}) {
    const end = Date.now() + within;
    for (;;) {
      const seen = await this.follow(await this.ask(address));
      if ((seen.status && seen.status < 500) || Date.now() > end) return seen;
      await wait(100);
    }
  }

  /** Logs in at the sandbox on the way to a page, again from the beginning when it fails on the way. */
  async logIn(path, citizen, level = 'substantial') {
    for (let tries = 0; tries < 60; tries++) {
      let page = await this.open(`/auth/login?return_to=${encodeURIComponent(path)}`);
      if (page.url.origin !== this.#origin) {
        const action = /<form method="post" action="([^"]+)"/.exec(page.text)?.[1];
        if (!action) throw new Error(`no login at ${page.url.href}: ${page.text.slice(0, 300)}`);
        page = await this.follow(await this.post(new URL(action, page.url), { action: 'continue', citizen, level }));
      }
      if (page.status && page.status < 400 && !/\/login$/.test(page.url.pathname) && page.url.origin === this.#origin)
        return page;
      await wait(100);
    }
    throw new Error(`${citizen} cannot log in`);
  }
}
