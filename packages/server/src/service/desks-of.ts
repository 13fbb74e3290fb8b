import { X509Certificate } from 'node:crypto';
import type { DocumentMaker } from '@tiwizi/documents';
import type { Locale } from '@tiwizi/i18n';
import type { IdentitySession } from '@tiwizi/identity/server';
import type { ServiceSheet } from '@tiwizi/services';
import { isCertificateOf } from '../request/certificate-owner.ts';
import { checkFee } from '../payment/fee.ts';
import { checkService } from '../request/check-service.ts';
import type { DeskOptions } from '../request/desk-options.ts';
import type { OnlineService } from '../request/online-service.ts';
import { RequestDesk } from '../request/request-desk.ts';
import { nameIn } from '../request/visitor.ts';
import { ServiceError } from './service-error.ts';
import type { ServiceOptions, ServiceSigning } from './service-options.ts';

/**
 * A desk for each service that is carried through here.
 *
 * @param documentsOf what makes the documents of a service
 * @throws {ServiceError} `service_invalid`, `sheet_missing`, `service_twice`, `identity_missing`, `signing_missing`, `payment_missing`, `payment_untold`,
 * `fee_invalid`, `fee_other_than_sheet`, and what a desk refuses
 */
export function desksOf(
  options: ServiceOptions,
  shared: Pick<DeskOptions, 'site' | 'catalogue' | 'stores' | 'anonymous' | 'queue' | 'scanning'>,
  documentsOf: (service: OnlineService) => DocumentMaker,
): readonly RequestDesk[] {
  const { services, keys, specimen = false } = options;
  const signing = options.signing && signingOf(options.signing);
  const desks = services.map((service, at) => {
    checkService(service, `services[${at}]`);
    const sheet: ServiceSheet | undefined = shared.catalogue.find(service.sheet);
    if (!sheet)
      throw new ServiceError(
        'sheet_missing',
        `services names the sheet "${service.sheet}", and sheets has none with this slug or id`,
      );
    const documents = documentsOf(service);
    const desk = new RequestDesk({ ...shared, documents, service, sheet, specimen, secrets: keys.drafts, signing });
    if (desk.needsLogin && !options.identity)
      throw new ServiceError('identity_missing', `"${desk.slug}" asks for a login, and there is no identity`);
    if (desk.needsSignature && !signing)
      throw new ServiceError('signing_missing', `"${desk.slug}" asks for a signature, and there is no signing`);
    checkFee(service.fee, sheet, desk.slug);
    if (service.fee && !options.payment)
      throw new ServiceError('payment_missing', `"${desk.slug}" has a fee, and there is no payment`);
    if (service.fee?.handOver === 'unpaid' && !service.agency?.paid)
      throw new ServiceError('payment_untold', `"${desk.slug}" is handed over unpaid, and its agency has no "paid"`);
    return desk;
  });
  const twice = desks.find((desk, at) => desks.findIndex(({ slug }) => slug === desk.slug) !== at);
  if (twice) throw new ServiceError('service_twice', `services names "${twice.slug}" twice`);
  return desks;
}

const signingOf = ({ name, trust, ...signing }: ServiceSigning): DeskOptions['signing'] => ({
  // The certificate has to be that of whoever is logged in; an agency may know better how to tell.
  acceptsCertificate: (certificate, session) => Boolean(session && isCertificateOf(certificate, session.user)),
  ...signing,
  trust: trust.map((each) => (typeof each === 'string' ? new Uint8Array(new X509Certificate(each).raw) : each)),
  providerName: name,
  signerOf,
});

function signerOf(
  session: IdentitySession | undefined,
  _owner: string,
  locale: Locale,
): { sub?: string; name?: string; acr?: string } {
  if (!session) return {};
  const { sub, acr } = session.user;
  const name = nameIn(session.user, locale);
  return { sub, ...(name !== sub ? { name } : {}), ...(acr ? { acr } : {}) };
}
