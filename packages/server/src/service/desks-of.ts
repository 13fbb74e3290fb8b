import { X509Certificate } from 'node:crypto';
import type { DocumentMaker } from '@tiwizi/documents';
import type { IdentitySession } from '@tiwizi/identity/server';
import type { ServiceSheet } from '@tiwizi/services';
import { isCertificateOf } from '../request/certificate-owner.ts';
import type { DeskOptions } from '../request/desk-options.ts';
import type { OnlineService } from '../request/online-service.ts';
import { RequestDesk } from '../request/request-desk.ts';
import { ServiceError } from './service-error.ts';
import type { ServiceOptions } from './service-options.ts';

/**
 * A desk for each service that is carried through here.
 *
 * @param documentsOf what makes the documents of a service
 * @throws {ServiceError} `sheet_missing`, `service_twice`, and what a desk refuses
 */
export function desksOf(
  options: ServiceOptions,
  shared: Pick<DeskOptions, 'site' | 'catalogue' | 'stores' | 'anonymous' | 'queue'>,
  documentsOf: (service: OnlineService) => DocumentMaker,
): readonly RequestDesk[] {
  const { services, keys, specimen = false } = options;
  const { name, trust, ...signing } = options.signing;
  const desks = services.map((service) => {
    const sheet: ServiceSheet | undefined = shared.catalogue.find(service.sheet);
    if (!sheet)
      throw new ServiceError(
        'sheet_missing',
        `services names the sheet "${service.sheet}", and sheets has none with this slug or id`,
      );
    return new RequestDesk({
      ...shared,
      documents: documentsOf(service),
      service,
      sheet,
      specimen,
      secrets: keys.drafts,
      signing: {
        // The certificate has to be that of whoever is logged in; an agency may know better how to tell.
        acceptsCertificate: (certificate, session) => Boolean(session && isCertificateOf(certificate, session.user)),
        ...signing,
        trust: trust.map((each) => (typeof each === 'string' ? new Uint8Array(new X509Certificate(each).raw) : each)),
        providerName: name,
        signerOf,
      },
    });
  });
  const twice = desks.find((desk, at) => desks.findIndex(({ slug }) => slug === desk.slug) !== at);
  if (twice) throw new ServiceError('service_twice', `services names "${twice.slug}" twice`);
  return desks;
}

function signerOf(session: IdentitySession | undefined): { sub?: string; name?: string; acr?: string } {
  if (!session) return {};
  const { sub, name, acr } = session.user;
  return { sub, ...(name ? { name } : {}), ...(acr ? { acr } : {}) };
}
