import { define } from '@tiwizi/core';
import { useIdentifierDefaults } from '../field/field-defaults.ts';
import { TiwiziField } from '../field/field.ts';
import { TiwiziIdentifierCheck } from './identifier-check.ts';

// The words of identifiers come with what prints a field: no page of full forms waits for them.
const { template } = TiwiziField;
TiwiziField.template = async () => {
  const [form, { identifierDefaults }] = await Promise.all([template(), import('../field/identifier-defaults.ts')]);
  useIdentifierDefaults(identifierDefaults);
  return form;
};
define('tiwizi-identifier-check', TiwiziIdentifierCheck);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziIdentifierCheck } from './identifier-check.ts';
