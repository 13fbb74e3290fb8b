/** The mark of the sandbox: an eight-pointed star of two squares, drawn here. */
export const logo: string =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" role="img"><title>Tiwizi sandbox</title>' +
  '<g fill="none" stroke="#0b5d4e" stroke-width="4"><rect x="14" y="14" width="36" height="36"/>' +
  '<rect x="14" y="14" width="36" height="36" transform="rotate(45 32 32)"/></g></svg>';
