import type { FieldData } from './field-data.ts';

/** What a kind of field needs of its control where the author says nothing: an identifier or code is typed left to right. */
export function controlDefaults(data: FieldData): {
  dir: string | undefined;
  inputmode: string | undefined;
  autocomplete: string | undefined;
} {
  const leftToRight =
    data.type === 'one-time-code' || ['email', 'tel', 'url', 'password'].includes(data.inputType ?? '');
  return {
    dir: data.controlDir ?? (leftToRight ? 'ltr' : data.type === 'file' ? undefined : 'auto'),
    inputmode: data.inputmode ?? (data.type === 'one-time-code' ? 'numeric' : undefined),
    autocomplete: data.autocomplete ?? (data.type === 'one-time-code' ? 'one-time-code' : undefined),
  };
}
