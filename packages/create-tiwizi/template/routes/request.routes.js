// The form: one page a step by POST and redirect, the same in page with script. The kit decides; the starter prints.
import {
  createFormServer,
  checkAnswersPage,
  checkAnswersTitle,
  drafts as draftsIn,
  problemPage,
  stepPage,
  stepPageTitle,
} from '@tiwizi/forms/server';
import { findPlace, toNode } from '@tiwizi/http';
import { urlSegment } from '@tiwizi/i18n';
import { renderTemplate } from '@tiwizi/ssr';
import { Router } from 'express';
import { birthCertificateFlow, birthCertificateMigrations } from '../flow/birth-certificate.flow.js';
import { receiptMessages } from '../messages/receipt.messages.js';
import { notice } from '../pages/paragraph.js';

/** Answers the provider already knows (WCAG 2.2, 3.3.7: nothing is asked twice). */
export function knownAnswers({ user }) {
  const known = {
    family_name_arabic: user['family_name#ar'],
    given_name_arabic: user['given_name#ar'],
    family_name_latin: user.family_name,
    given_name_latin: user.given_name,
    cnie: user.cnie,
    birth_date: user.birthdate,
    phone: user.phone_number,
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value && typeof value === 'string'));
}

export function requestRoutes(service) {
  const { config, identity, offices, secret, stores } = service;
  const router = Router();
  const flow = birthCertificateFlow(offices);
  const base = (locale) => `/${urlSegment(locale)}/requests`;
  const drafts = draftsIn(stores);
  const forms = createFormServer({
    flow,
    drafts,
    key: secret('resume'),
    migrations: birthCertificateMigrations,
    basePath: base,
    visitor: identity.visitor,
    origin: config.origin,
    print: (page, visit) =>
      service.print(
        { kits: ['field', 'forms'], ...print(page, new URL(visit.request.url).searchParams.has('declined')) },
        visit,
      ),
    loginUrl: (locale, returnTo) => `/${urlSegment(locale)}/login?${new URLSearchParams({ return_to: returnTo })}`,
    exitUrl: (locale, { id, reason }) => `/${urlSegment(locale)}/?${reason === 'saved' ? `saved=${id}` : 'deleted'}`,
    receiptUrl: (locale, reference) => `/${urlSegment(locale)}/receipts/${reference}`,
    prefill: ({ visitor }) => knownAnswers(visitor.session),
    // The answers are checked; the request exists once it is signed.
    complete: async (submission, { locale }) => {
      await service.openSignature(submission, locale);
      return { next: `${base(locale)}/${submission.draftId}/sign` };
    },
  });
  /** The document of a draft goes with it; a refused deletion leaves both. */
  async function forgetIfGone(owner, id) {
    if (!(await drafts.load(owner, id))) await service.forgetDocument(owner, id);
  }
  service.forms = forms;
  service.flow = flow;

  router.use(
    '/:lang/requests',
    toNode(async (request) => {
      const answer = await forms.handle(request);
      const [id, leaf] = findPlace(request, { basePath: base })?.parts ?? [];
      const owner =
        answer && request.method === 'POST' && leaf === 'delete' && (await identity.visitor(request))?.subject;
      if (owner) await forgetIfGone(owner, id);
      return answer;
    }),
  );
  return router;
}

/** What the kit's page models look like. Whoever declined to sign comes back to the answers, and is told what that means. */
function print(page, isDeclined) {
  switch (page.kind) {
    case 'step':
      return { title: stepPageTitle(page), content: stepPage(page) };
    case 'check':
      return {
        title: checkAnswersTitle(page),
        content: `${isDeclined ? renderTemplate(notice(receiptMessages, 'declined', page.locale)) : ''}${checkAnswersPage(page)}`,
      };
    default:
      return { title: page.title, content: problemPage(page) };
  }
}
