/** A file as it goes: a photo smaller, where its question says so and the code for it comes. */
export async function asSent(list: Element, file: File): Promise<File> {
  const most = Number(list.getAttribute('data-shrink'));
  if (!most || file.size <= most) return file;
  const module = await import('./shrink-photo.ts').catch(() => {
    // The photo goes as it is.
  });
  return module ? module.shrinkPhoto(file, most) : file;
}

/** Whether a file can still be read: one that was changed or taken away after it was chosen cannot. */
export async function isReadable(file: File): Promise<boolean> {
  try {
    await file.slice(0, 1).arrayBuffer();
    return true;
  } catch {
    // The one reason that browsers give: it is not the file that was chosen.
    return false;
  }
}
