import type { PaidPayment } from './filed-payment.ts';
import type { RequestDesk } from '../request/request-desk.ts';
import { ServiceError } from '../service/service-error.ts';
import { within } from '../service/within.ts';

/**
 * Tells an agency that a request which it has unpaid is paid.
 *
 * @throws what `agency.paid` throws; {@link ServiceError} `payment_untold`: it has none any more
 */
export async function tellPaid({ service, slug }: RequestDesk, id: string, payment: PaidPayment): Promise<void> {
  if (!service.agency?.paid)
    throw new ServiceError('payment_untold', `the agency of "${slug}" has a request unpaid, and no "paid"`);
  await within(service.agency.paid(id, payment));
}
