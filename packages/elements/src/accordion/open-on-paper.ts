/**
 * Opens closed sections while a page is printed, and closes them again: for engines that have no `::details-content` (Firefox before 143, Safari before
 * 18.4), where no style sheet can show what stands in a closed `<details>`. Without script they print what is open.
 *
 * @param sections what is to be opened, asked at each print
 * @param passedOver is told of each change before it is made, so that nobody takes it for a press
 * @param signal ends it
 * Standards: HTML `beforeprint`, `afterprint`; exclusive sections (`name`) are all open on paper.
 */
export function openOnPaper(
  sections: () => readonly HTMLDetailsElement[],
  passedOver: (section: HTMLDetailsElement, open: boolean) => void,
  signal: AbortSignal,
): void {
  const opened: [HTMLDetailsElement, string | null][] = [];
  const before = (): void => {
    for (const each of sections().filter(({ open }) => !open)) {
      // Added to those of a print whose end was not told.
      opened.push([each, each.getAttribute('name')]);
      passedOver(each, true);
      each.removeAttribute('name');
      each.open = true;
    }
  };
  const after = (): void => {
    for (const [each, name] of opened.splice(0)) {
      passedOver(each, false);
      each.open = false;
      if (name !== null) each.setAttribute('name', name);
    }
  };
  window.addEventListener('beforeprint', before, { signal });
  window.addEventListener('afterprint', after, { signal });
}
