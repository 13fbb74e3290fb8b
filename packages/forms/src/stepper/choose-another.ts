/** The control that was made last: kept as long as the person may choose by it. */
let chooser: HTMLInputElement | undefined;

/** Lets the person choose one file as by a control of the page, which stays as it is. */
export function chooseAnother(control: HTMLInputElement, chosen: (file: File) => void): void {
  const own = control.cloneNode() as HTMLInputElement;
  own.multiple = false;
  own.addEventListener('change', () => {
    const file = own.files?.[0];
    if (file) chosen(file);
  });
  chooser = own;
  chooser.click();
}
