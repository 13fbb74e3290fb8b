import { oneOf, type PropertiesOf } from '@tiwizi/core/properties';
import { identifierKinds, type IdentifierKind } from '@tiwizi/i18n';

/** What `<tiwizi-identifier-check>` is told. */
export interface IdentifierCheckData {
  /** Which Moroccan identifier is typed. */
  readonly identifier?: IdentifierKind | undefined;
}

export const identifierCheckProperties: PropertiesOf<IdentifierCheckData> = {
  identifier: oneOf(identifierKinds),
};
