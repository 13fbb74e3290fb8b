import { ServiceError } from '../service/service-error.ts';
import type { OnlineService } from './online-service.ts';

/**
 * Whether something is a service: what came of a module is seen by no compiler.
 *
 * @param place what it is called there
 * @throws {ServiceError} `service_invalid`, and what is missing
 */
export function checkService(given: unknown, place: string): asserts given is OnlineService {
  const refuse = (what: string): never => {
    throw new ServiceError(
      'service_invalid',
      `${place} ${what}: give what defineService({ sheet, flow, handOver }) returns`,
    );
  };
  if (typeof given !== 'object' || given === null)
    return refuse(`is ${given === null || given === undefined ? String(given) : `a ${typeof given}`}`);
  const { sheet, flow, handOver } = given as Partial<OnlineService>;
  if (typeof sheet !== 'string' || !sheet) refuse('has no "sheet", the slug of its sheet');
  const isFlow = typeof flow === 'function' || (typeof flow === 'object' && flow !== null && Array.isArray(flow.steps));
  if (!isFlow) refuse('has no "flow", its form');
  if (typeof handOver !== 'function') refuse('has no function "handOver", which gives requests to the agency');
}
