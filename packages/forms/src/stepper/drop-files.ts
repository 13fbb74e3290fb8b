/**
 * Takes files that are dropped beside a control, anywhere in its question or its list: browsers take them on the control alone, and open what
 * is dropped elsewhere in place of the page, with all that was typed. Nothing here is needed: the control is there, and works by keyboard.
 *
 * @param take - given the list of the question and the files
 */
export function dropFiles(
  stepper: HTMLElement,
  take: (list: Element, files: readonly File[]) => void,
  signal: AbortSignal,
): void {
  let shown: Element | undefined;
  const mark = (list: Element | undefined): void => {
    if (shown === list) return;
    shown?.removeAttribute('data-tiwizi-drop');
    shown = list;
    shown?.setAttribute('data-tiwizi-drop', '');
  };
  const over = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    mark(listAt(event.target));
    if (isOnControl(event.target)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = shown ? 'copy' : 'none';
  };
  const drop = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    const list = listAt(event.target);
    mark(undefined);
    if (isOnControl(event.target)) return;
    event.preventDefault();
    const files = filesOf(event.dataTransfer);
    if (list && files.length) take(list, files);
  };
  const leave = ({ relatedTarget }: DragEvent): void => {
    if (!(relatedTarget instanceof Node && stepper.contains(relatedTarget))) mark(undefined);
  };
  addEventListener('dragover', over, { signal });
  addEventListener('drop', drop, { signal });
  stepper.addEventListener('dragleave', leave, { signal });
}

/** The list of the question that something is in: in the list itself, or in the field before it. */
function listAt(target: EventTarget | null): Element | undefined {
  if (!(target instanceof Element)) return undefined;
  const list = target.closest('[data-tiwizi-files]');
  const after = target.closest('tiwizi-field')?.nextElementSibling;
  return list ?? (after?.hasAttribute('data-tiwizi-files') ? after : undefined);
}

/** The browser does it by itself there. */
const isOnControl = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type === 'file';

/** A folder is none. */
const filesOf = ({ items }: DataTransfer): readonly File[] =>
  [...items].flatMap((item) => {
    const file = item.kind === 'file' && !item.webkitGetAsEntry()?.isDirectory ? item.getAsFile() : null;
    return file ? [file] : [];
  });
