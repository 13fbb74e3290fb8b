// The signature: the PDF of the request is frozen, shown, agreed to, and signed by the remote service once the code is right.
import { X509Certificate } from 'node:crypto';
import { locales, text, urlSegment } from '@tiwizi/i18n';
import { createSigningServer, fileDocumentStore, signaturePage, signatureTitle } from '@tiwizi/signature/server';
import { Router } from 'express';
import { receiptMessages } from '../messages/receipt.messages.js';
import { registerRequest } from '../server/agency-register.js';
import { receiptStore } from '../server/receipt-store.js';
import { answeredSections, requestDocument } from '../server/request-document.js';

export function signingRoutes(service) {
  const { config, identity, send, session, specimen, store } = service;
  const router = Router();
  const receipts = receiptStore(store('receipts'));
  const base = (locale) => `/${urlSegment(locale)}/requests`;
  const wordsOf = (key) => Object.fromEntries(locales.map((locale) => [locale, text(receiptMessages, key, locale)]));

  const signing = createSigningServer({
    csc: { baseUrl: config.signing.baseUrl, accessToken: config.signing.accessToken },
    trust: [new Uint8Array(new X509Certificate(config.signing.trustedCertificate).raw)],
    documents: fileDocumentStore(store('documents')),
    signerOf: (open) => ({ sub: open.user.sub, name: open.user.name, acr: open.user.acr }),
    level: config.signing.level,
    specimen,
    providerName: wordsOf('provider'),
    http: {
      basePath: base,
      csrf: { token: ({ session: open }) => open.csrf, check: ({ session: open }, token) => Boolean(open && token && identity.checkCsrf(open, token)) },
      loginUrl: ({ locale }, returnTo) => `/${urlSegment(locale)}/login?${new URLSearchParams({ return_to: returnTo })}`,
      nextUrl: (locale, id) => `/${urlSegment(locale)}/receipts/${id}`,
      declinedUrl: (locale, id) => `${base(locale)}/${id}/check`,
      async summaryOf(id, owner, locale) {
        const submission = await service.forms.submission(owner, id);
        return submission ? answeredSections(service.flow, submission.answers, locale).flatMap(({ rows }) => rows.map(({ label, value }) => ({ key: label, value }))) : [];
      },
    },
  });

  /** Makes and freezes the document of a checked form. */
  service.openSignature = async (submission, locale) => {
    const known = await signing.status(submission.draftId, submission.owner);
    if (known?.signed) return;
    const pdf = await requestDocument({ flow: service.flow, submission, locale, agency: config.agency, specimen, createdAt: new Date() });
    await signing.open({ id: submission.draftId, owner: submission.owner, pdf, title: service.flow.title[locale], reason: text(receiptMessages, 'reason', locale) });
  };

  /** The receipt of a signed request; registers it the first time. However often it is called: one number. */
  service.receiptOf = async (owner, id) => {
    const result = await signing.result(id, owner);
    if (!result) return undefined;
    let receipt = await receipts.load(owner, id);
    if (!receipt) {
      const { number } = await registerRequest(config.registryUrl, { service: config.onlineService, documentDigest: Buffer.from(result.sha256, 'hex').toString('base64'), key: id });
      receipt = { number, registeredAt: new Date().toISOString() };
      await receipts.save(owner, id, receipt);
    }
    await service.forms.markSubmitted(owner, id, id);
    return { ...receipt, result };
  };

  router.use('/:lang/requests', async (request, response, next) => {
    if (!request.locale) return next();
    const open = await session(request);
    const answer = await signing.handle({ method: request.method, url: request.originalUrl, headers: request.headers, body: request, owner: open?.user.sub, session: open, locale: request.locale });
    if (!answer) return next();
    // The register may be away: the receipt page then tries again, and nothing is signed twice.
    if (request.method === 'POST' && open) await service.receiptOf(open.user.sub, request.path.split('/')[1]).catch((error) => console.error('[register-unreachable]', error.message));
    response.status(answer.status).set(answer.headers);
    if (answer.bytes) return response.end(answer.bytes);
    if (answer.json) return response.send(JSON.stringify(answer.json));
    if (!answer.page) return response.end();
    return send(request, response, { status: answer.status, session: open, kits: ['elements', 'signature', 'identity'], title: signatureTitle(answer.page), content: signaturePage(answer.page) });
  });
  return router;
}

