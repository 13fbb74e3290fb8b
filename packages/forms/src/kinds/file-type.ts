import type { FileType } from '../flow/answers.ts';

interface TypeFacts {
  /** Bytes that begin the file. */
  readonly signature: readonly number[];
  /** How many bytes from the start the signature may stand in. Absent: it begins the file. */
  readonly within?: number;
  readonly accept: string;
  readonly mediaType: string;
}

const facts: Readonly<Record<FileType, TypeFacts>> = {
  // `%PDF-`, which may come after a byte order mark, empty lines or the like (ISO 32000-1, Annex H, 3.4.1, note 13).
  pdf: {
    signature: [0x25, 0x50, 0x44, 0x46, 0x2d],
    within: 1024,
    accept: '.pdf,application/pdf',
    mediaType: 'application/pdf',
  },
  jpeg: { signature: [0xff, 0xd8, 0xff], accept: '.jpg,.jpeg,image/jpeg', mediaType: 'image/jpeg' },
  png: {
    signature: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    accept: '.png,image/png',
    mediaType: 'image/png',
  },
};

/** The kinds of file that may be asked for. */
export const fileTypes: readonly FileType[] = Object.keys(facts) as FileType[];

/** What a file's first bytes say it is; undefined for anything but PDF, JPEG and PNG. */
export function sniffFileType(bytes: Uint8Array): FileType | undefined {
  return fileTypes.find((type) => {
    const { signature, within = signature.length } = facts[type];
    const head = bytes.subarray(0, within);
    for (let at = head.indexOf(signature[0]!); at >= 0; at = head.indexOf(signature[0]!, at + 1))
      if (signature.every((byte, index) => head[at + index] === byte)) return true;
    return false;
  });
}

const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];

/** Whether a file's first bytes say that it is a photo as telephones take them, HEIC (ISO/IEC 23008-12): a `ftyp` box and a brand of theirs. */
export function isHeic(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(4, 12));
  return head.startsWith('ftyp') && heicBrands.includes(head.slice(4));
}

/** The `accept` attribute for kinds of file. */
export const acceptAttribute = (types: readonly FileType[]): string =>
  types.map((type) => facts[type].accept).join(',');

/** Media types, for the answer to a download. */
export const mediaTypes: Readonly<Record<FileType, string>> = {
  pdf: facts.pdf.mediaType,
  jpeg: facts.jpeg.mediaType,
  png: facts.png.mediaType,
};
