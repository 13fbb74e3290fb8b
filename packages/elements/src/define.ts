import './field/field.define.ts';
