// A form on a server of its own, as an agency's site prints it, and a browser: for page tests of what was built.
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  checkAnswersPage,
  createFormServer,
  drafts,
  problemPage,
  stepPage,
  tasksPage,
  tasksTitle,
} from '@tiwizi/forms/server';
import { toNode } from '@tiwizi/http';
import { directionOf, urlSegment } from '@tiwizi/i18n';
import { expand } from '@tiwizi/ssr';
import { memoryStore } from '@tiwizi/store';
import { requireChrome } from '../../../scripts/lib/browsers.mjs';
import { launch, serve } from './harness.mjs';

const print = { step: stepPage, tasks: tasksPage, check: checkAnswersPage, problem: problemPage };
const left = '<!doctype html><title>left</title>';

/** Serves a form to somebody who is logged in. @param stylesheet the built one that its pages load */
export async function startForm(flow, { stylesheet = 'tiwizi.css' } = {}) {
  const assets = `<link rel="stylesheet" href="/assets/${stylesheet}"><script type="module" src="/assets/kits/forms.js"></script>`;
  const forms = createFormServer({
    flow,
    drafts: drafts(memoryStore()),
    origin: 'http://localhost',
    basePath: (locale) => `/${urlSegment(locale)}/requests`,
    visitor: async () => ({ actor: 'amina', subject: 'amina', csrf: 'token', session: undefined }),
    print: (page) =>
      expand(
        `<!doctype html><html lang="${page.locale}" dir="${directionOf(page.locale)}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${page.kind === 'tasks' ? tasksTitle(page) : page.title}</title>${assets}<body class="tiwizi-page"><main class="tiwizi-main">${print[page.kind](page)}</main></body></html>`,
        { lang: page.locale },
      ),
    loginUrl: () => '/login',
    exitUrl: (locale) => `/${urlSegment(locale)}/left`,
    receiptUrl: () => '/receipt',
    complete: async () => ({ reference: 'R' }),
  });
  const kit = toNode(forms.handle);
  const server = await serve(
    { '/fr/left': left, '/ar/left': left },
    {
      async answer(request, response) {
        let isAnswered = true;
        await kit(request, response, (error) => {
          if (error) throw error;
          isAnswered = false;
        });
        return isAnswered;
      },
    },
  );
  const browser = await launch();
  const folder = await mkdtemp(join(tmpdir(), 'tiwizi-form-'));
  return {
    url: server.url,
    browser,
    /** Walks the form by `tiwizi-flow walk`, or what another says of it. */
    async walk(args, said = flow) {
      const file = join(folder, 'flow.json');
      await writeFile(file, JSON.stringify(said));
      const tool = fileURLToPath(new URL('../../forms/dist/cli.js', import.meta.url));
      const given = ['walk', '--browser', requireChrome(), file, `${server.url}/{language}/requests/new?anew`, ...args];
      return new Promise((resolve) => {
        const child = spawn(process.execPath, [tool, ...given]);
        let [output, errors] = ['', ''];
        child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
        child.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
        child.on('close', (code) => resolve({ code, output, errors }));
      });
    },
    async close() {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}
