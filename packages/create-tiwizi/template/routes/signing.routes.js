// The signature: the PDF of the request is frozen, shown, agreed to, and signed by the remote service once the code is right.
import { createHmac, X509Certificate } from 'node:crypto';
import { findPlace, redirect, toNode } from '@tiwizi/http';
import { locales, text, urlSegment } from '@tiwizi/i18n';
import { createSigningServer, documents as documentsIn, signaturePage, signatureTitle } from '@tiwizi/signature/server';
import { Router } from 'express';
import { receiptMessages } from '../messages/receipt.messages.js';
import { registerRequest } from '../server/agency-register.js';
import { receiptStore } from '../server/receipt-store.js';
import { answeredSections, requestDocument } from '../server/request-document.js';

export function signingRoutes(service) {
  const { config, identity, secret, specimen, store, stores } = service;
  const router = Router();
  const receipts = receiptStore(store('receipts'));
  const documents = documentsIn(stores);
  // Which answers each frozen document was made of, as a keyed fingerprint.
  const frozen = receiptStore(store('frozen'));
  const fingerprint = (answers) => createHmac('sha256', secret('frozen')).update(JSON.stringify(answers)).digest('hex');
  const helpLink = (locale) =>
    `<p class="tiwizi-text"><a class="tiwizi-link" href="/${urlSegment(locale)}/help">${text(receiptMessages, 'codeHelp', locale)}</a></p>`;
  const base = (locale) => `/${urlSegment(locale)}/requests`;
  const wordsOf = (key) => Object.fromEntries(locales.map((locale) => [locale, text(receiptMessages, key, locale)]));

  const signing = createSigningServer({
    csc: { baseUrl: config.signing.baseUrl, accessToken: config.signing.accessToken },
    trust: [new Uint8Array(new X509Certificate(config.signing.trustedCertificate).raw)],
    documents,
    signerOf: (open) => ({ sub: open.user.sub, name: open.user.name, acr: open.user.acr }),
    level: config.signing.level,
    specimen,
    providerName: wordsOf('provider'),
    http: {
      origin: config.origin,
      basePath: base,
      visitor: identity.visitor,
      print: (page, visit) =>
        service.print(
          {
            kits: ['elements', 'signature'],
            title: signatureTitle(page),
            content: `${signaturePage(page)}${helpLink(page.locale)}`,
          },
          visit,
        ),
      loginUrl: (locale, returnTo) => `/${urlSegment(locale)}/login?${new URLSearchParams({ return_to: returnTo })}`,
      viewer: true,
      nextUrl: (locale, id) => `/${urlSegment(locale)}/receipts/${id}`,
      declinedUrl: (locale, id) => `${base(locale)}/${id}/check?declined`,
      async summaryOf(id, owner, locale) {
        const submission = await service.forms.submission(owner, id);
        return submission
          ? answeredSections(service.flow, submission.answers, locale).flatMap(({ heading, rows }) =>
              rows.map(({ label, value }) => ({ key: label, value, group: heading })),
            )
          : [];
      },
    },
  });

  /** Makes and freezes the document of a checked form. */
  service.openSignature = async (submission, locale) => {
    const known = await signing.status(submission.draftId, submission.owner);
    if (known?.signed) return;
    const pdf = await requestDocument({
      flow: service.flow,
      submission,
      locale,
      agency: config.agency,
      specimen,
      createdAt: new Date(),
    });
    const title = service.flow.title[locale];
    await signing.open({ id: submission.draftId, owner: submission.owner, pdf, title, reason: title });
    await frozen.save(
      submission.owner,
      submission.draftId,
      { answers: fingerprint(submission.answers) },
      { replace: true },
    );
  };

  /** A draft that is thrown away takes its unsigned document along. */
  service.forgetDocument = async (owner, id) => {
    if ((await signing.status(id, owner))?.signed) return;
    await documents.remove(owner, id);
    await frozen.remove(owner, id);
  };

  /** The answers were changed (in another tab, by "back") since the document was made: it is no longer what the person means to sign. */
  async function isOutdated(owner, id, submission) {
    const known = await signing.status(id, owner);
    if (!known || known.signed) return false;
    return !submission || (await frozen.load(owner, id))?.answers !== fingerprint(submission.answers);
  }

  /** The receipt of a signed request; registers it the first time. However often it is called: one number. */
  service.receiptOf = async (owner, id) => {
    const result = await signing.result(id, owner);
    if (!result) return undefined;
    let receipt = await receipts.load(owner, id);
    if (!receipt) {
      const { number } = await registerRequest(config.registryUrl, {
        service: config.onlineService,
        documentDigest: Buffer.from(result.sha256, 'hex').toString('base64'),
        key: id,
      });
      receipt = await receipts.save(owner, id, { number, registeredAt: new Date().toISOString() });
    }
    await service.forms.markSubmitted(owner, id, id);
    return { ...receipt, result };
  };

  router.use(
    '/:lang/requests',
    toNode(async (request) => {
      const place = findPlace(request, { basePath: base });
      if (!place) return undefined;
      const { locale } = place;
      const [id, leaf] = place.parts;
      const owner = (await identity.getSession(request))?.user.sub;
      if (owner && leaf === 'sign') {
        const submission = await service.forms.submission(owner, id);
        if (await isOutdated(owner, id, submission)) {
          // A page is left for the answers to check. What is posted meets the new document, and is refused because it speaks of the old one.
          if (request.method !== 'POST' || !submission) return redirect(`${base(locale)}/${id}/check`);
          await service.openSignature(submission, locale);
        }
      }
      const answer = await signing.handle(request);
      // The register may be away: the receipt page then tries again, and nothing is signed twice.
      if (answer && request.method === 'POST' && owner)
        await service.receiptOf(owner, id).catch((error) => console.error('[register-unreachable]', error.message));
      return answer;
    }),
  );
  return router;
}
