export { TiwiziField, type FieldControl } from './field/field.ts';
export { fieldTypes, inputTypes, type FieldData, type FieldOption, type FieldType, type InputType } from './field/field-data.ts';
