// A form of three steps on the real form server, whose pages an application of a framework prints and takes over.
import { defineFlow } from '@tiwizi/forms';
import { checkAnswersPage, createFormServer, drafts, stepPage } from '@tiwizi/forms/server';
import { toNode } from '@tiwizi/http';
import { expand } from '@tiwizi/ssr';
import { memoryStore } from '@tiwizi/store';
import { serve } from '../harness.mjs';
import { inside, insideOf } from './inside.mjs';

const words = (fr) => ({ 'ar-MA': fr, zgh: fr, 'fr-MA': fr, en: fr });
const text = (name, label) => ({ name, required: true, label: words(label) });
const flow = defineFlow({
  id: 'request',
  version: 1,
  title: words('Demande'),
  steps: [
    {
      id: 'person',
      title: words('Identité'),
      fields: [
        text('full_name', 'Nom'),
        {
          name: 'whom',
          type: 'select',
          label: words('Pour qui'),
          options: [
            { value: 'self', label: words('Pour moi') },
            { value: 'child', label: words('Pour mon enfant') },
          ],
        },
      ],
    },
    {
      id: 'child',
      title: words('Enfant'),
      when: { field: 'whom', equals: 'child' },
      fields: [text('child_name', 'Nom de l’enfant')],
    },
    { id: 'place', title: words('Lieu'), fields: [text('city', 'Ville')] },
  ],
});

/** What an element of ours holds in its full form: the whole form of a page, or one element by its attributes. */
const print = (tag, attributes, page) => (page ? insideOf(stepPage(page), tag) : inside(tag, attributes));

/**
 * Serves the form.
 *
 * @param {(page: object, print: Function) => string | Promise<string>} render makes the HTML of what stands in `#root`, from the page model
 *        of `@tiwizi/forms/server`; `print` gives what an element of ours holds
 * @param {object} options as those of `serve`; the application is `/scripts/app.js`, and reads the page model in `#page`
 * @returns what `serve` gives
 */
export async function serveForm(render, options) {
  const forms = createFormServer({
    flow,
    drafts: drafts(memoryStore()),
    origin: 'http://localhost',
    languages: ['fr-MA'],
    basePath: () => '/requests',
    visitor: async () => ({ actor: 'amina', subject: 'amina', csrf: 'token', session: undefined }),
    print: async (page) =>
      documentOf(
        page.kind === 'step'
          ? `<div id="root">${await render(page, print)}</div><script type="application/json" id="page">${JSON.stringify(page).replaceAll('<', '\\u003c')}</script><script type="module" src="/scripts/app.js"></script>`
          : expand(checkAnswersPage(page), { lang: 'fr' }),
      ),
    loginUrl: () => '/login',
    exitUrl: () => '/',
    receiptUrl: () => '/receipt',
    complete: async () => ({ reference: 'R' }),
  });
  const kit = toNode(forms.handle);
  return serve(
    {},
    {
      ...options,
      /** Whether the form answered. */
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
}

const documentOf = (body) =>
  `<!doctype html><html lang="fr-MA"><head><meta charset="utf-8"><title>Demande</title></head><body>${body}</body></html>`;
