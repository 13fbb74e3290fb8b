// Writes service-sheet.schema.json from the rules by which sheets are read: npx tsx --conditions=tiwizi-source packages/services/scripts/write-schema.mjs
import { writeFileSync } from 'node:fs';
import { serviceSheetSchema } from '../src/sheet/sheet-rules.ts';

writeFileSync(
  new URL('../service-sheet.schema.json', import.meta.url),
  `${JSON.stringify(serviceSheetSchema, undefined, 2)}\n`,
);
