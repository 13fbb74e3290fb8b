/** The skeleton of a part of the page: tags and classes in order, without words and without what a language may need of its own (`bdi`, plain spans). */
export function structure(selector: string): string[] {
  return [...(document.querySelector(selector)?.querySelectorAll('*') ?? [])]
    .filter(
      (element) =>
        element.checkVisibility() &&
        (element.classList.length > 0 ||
          element.localName.includes('-') ||
          element.matches('input, select, textarea, button, a')) &&
        !element.closest('bdi, svg'),
    )
    .map((element) => `${element.localName}${[...element.classList].map((each) => `.${each}`).join('')}`);
}
