import type { Commune } from '../kinds/communes.ts';
import type { FlowField, FormFlow } from './flow.ts';

/** Where the communes come from: a register, or a file that the agency keeps. */
export interface AddressSource {
  /** All of them, at present. A throw: they cannot be had now. */
  communes(): Promise<readonly Commune[]>;
}

/**
 * The same flow, whose addresses know the communes of a source, those of groups among them: for the `flow` of a service, which is asked again
 * as its source changes. Give its result to `defineFlow`.
 */
export async function withCommunes<Flow extends FormFlow>(flow: Flow, source: AddressSource): Promise<Flow> {
  const communes = await source.communes();
  const known = (field: FlowField): FlowField => {
    if (field.type === 'group') return { ...field, fields: field.fields.map(known) } as FlowField;
    return field.type === 'address' ? { ...field, address: { communes, ...field.address } } : field;
  };
  return { ...flow, steps: flow.steps.map((step) => ({ ...step, fields: step.fields.map(known) })) };
}
