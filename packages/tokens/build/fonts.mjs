/** The faces of fonts.css: files of the fontsource packages, unmodified, each answering for its script only. */
import { copyFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

// Left out of fontsource's Arabic range: U+200E and U+2010-2011, which French and English pages use and which would fetch 43 kB.
const ARABIC = 'U+600-6FF,U+750-77F,U+870-88E,U+890-891,U+897-8E1,U+8E3-8FF,U+FB50-FDFF,U+FE70-FEFC';
const LATIN =
  'U+0-FF,U+131,U+152-153,U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+304,U+308,U+329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const LATIN_EXT =
  'U+100-130,U+132-151,U+154-2BA,U+2BD-2C5,U+2C7-2CC,U+2CE-2D7,U+2DD-2FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';
const TIFINAGH = 'U+2D30-2D7F';

/** @type {readonly { family: string, package: string, subset: string, file: number, weight: string, range: string }[]} */
export const faces = [
  ...[400, 600].flatMap((file) => [
    {
      family: 'IBM Plex Sans Arabic',
      package: 'ibm-plex-sans-arabic',
      subset: 'arabic',
      file,
      weight: String(file),
      range: ARABIC,
    },
    { family: 'IBM Plex Sans', package: 'ibm-plex-sans', subset: 'latin', file, weight: String(file), range: LATIN },
    {
      family: 'IBM Plex Sans',
      package: 'ibm-plex-sans',
      subset: 'latin-ext',
      file,
      weight: String(file),
      range: LATIN_EXT,
    },
  ]),
  // There is one weight only: claiming every weight keeps browsers from smearing it into a false bold.
  {
    family: 'Noto Sans Tifinagh',
    package: 'noto-sans-tifinagh',
    subset: 'tifinagh',
    file: 400,
    weight: '100 900',
    range: TIFINAGH,
  },
];

const source = (face) =>
  require.resolve(`@fontsource/${face.package}/files/${face.package}-${face.subset}-${face.file}-normal.woff2`);

export function fontsCss() {
  return (
    '/* IBM Plex Sans, IBM Plex Sans Arabic, Noto Sans Tifinagh: SIL OFL 1.1, unmodified. See fonts/. */\n' +
    faces
      .map(
        (face) =>
          `@font-face{font-family:"${face.family}";font-style:normal;font-weight:${face.weight};font-display:swap;` +
          `src:url(./fonts/${basename(source(face))}) format("woff2");unicode-range:${face.range}}\n`,
      )
      .join('')
  );
}

/** Copies the files and each family's licence. @param {URL} folder ending in a slash */
export async function copyFonts(folder) {
  await mkdir(folder, { recursive: true });
  await Promise.all(faces.map((face) => copyFile(source(face), new URL(basename(source(face)), folder))));
  await Promise.all(
    [...new Set(faces.map((face) => face.package))].map((name) =>
      copyFile(
        join(dirname(require.resolve(`@fontsource/${name}/package.json`)), 'LICENSE'),
        join(fileURLToPath(folder), `${name}.LICENSE.txt`),
      ),
    ),
  );
}
