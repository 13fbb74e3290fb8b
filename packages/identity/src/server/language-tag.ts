/** A BCP 47 tag by its form, or undefined. */
export const languageTag = (value: string | null | undefined): string | undefined =>
  value && /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}$/.test(value) ? value : undefined;
