#!/usr/bin/env node
/** Draws the ornaments' files, src/ornaments/*.svg, from their geometry. */
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { tsImport } from 'tsx/esm/api';

export async function build() {
  const { bandSvg } = await tsImport('./src/ornaments/band.ts', import.meta.url);
  const { faviconSvg } = await tsImport('./src/ornaments/favicon.ts', import.meta.url);
  await writeFile(new URL('src/ornaments/band.svg', import.meta.url), bandSvg());
  await writeFile(new URL('src/ornaments/favicon.svg', import.meta.url), faviconSvg());
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await build();
