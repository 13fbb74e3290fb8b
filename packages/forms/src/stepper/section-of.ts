/** The section of a step in a form, or the template it is still in. */
export const sectionOf = (stepper: Element, id: string | undefined): HTMLElement | undefined =>
  [...stepper.querySelectorAll<HTMLElement>('[data-tiwizi-step]')].find((each) => each.dataset['tiwiziStep'] === id);
