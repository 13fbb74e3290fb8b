import type { FileType } from './answers.ts';

const signatures: Readonly<Record<FileType, readonly number[]>> = {
  pdf: [0x25, 0x50, 0x44, 0x46, 0x2d],
  jpeg: [0xff, 0xd8, 0xff],
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
};

/** What a file's first bytes say it is; undefined for anything but PDF (`%PDF-`, ISO 32000-2 7.5.2), JPEG and PNG. */
export function sniffFileType(bytes: Uint8Array): FileType | undefined {
  return (Object.keys(signatures) as FileType[]).find((type) =>
    signatures[type].every((byte, index) => bytes[index] === byte),
  );
}

/** The `accept` attribute for kinds of file. */
export function acceptAttribute(types: readonly FileType[]): string {
  const names: Readonly<Record<FileType, string>> = {
    pdf: '.pdf,application/pdf',
    jpeg: '.jpg,.jpeg,image/jpeg',
    png: '.png,image/png',
  };
  return types.map((type) => names[type]).join(',');
}

/** Media types, for the answer to a download. */
export const mediaTypes: Readonly<Record<FileType, string>> = {
  pdf: 'application/pdf',
  jpeg: 'image/jpeg',
  png: 'image/png',
};
