// Documents made in workers from the files that are published: found beside the module, the same bytes, and no process is held open.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';

const entry = new URL('../../documents/dist/index.js', import.meta.url).href;
const program = `
  import { createDocumentMaker, makeBlankForm, makeRequestDocument } from '${entry}';
  const about = { locale: 'ar-MA', agency: 'جماعة نموذجية', title: 'طلب', createdAt: 0 };
  const request = { ...about, sections: [{ heading: 'الهوية', rows: [{ label: 'الاسم', value: 'أمينة' }] }] };
  const blank = { ...about, sections: [{ heading: 'الهوية', questions: [{ label: 'الاسم' }] }] };
  const { make, makeBlank } = createDocumentMaker({ workers: 2 });
  const [one, other] = await Promise.all([make(request), makeBlank(blank)]);
  const same = (a, b) => Buffer.compare(a, b) === 0;
  console.log(same(one, await makeRequestDocument(request)), same(other, await makeBlankForm(blank)));
  await make({ ...request, title: '' }).catch(({ name, message }) => console.log(name, message));
`;

test('documents are made in workers of what is published', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'documents-worker-'));
  const file = join(folder, 'program.mjs');
  writeFileSync(file, program);
  const { stdout } = await promisify(execFile)(process.execPath, [file], { timeout: 60_000 }).finally(() =>
    rmSync(folder, { recursive: true }),
  );
  // The maker was not closed: a process that has nothing else to do ends all the same.
  assert.deepEqual(stdout.trim().split('\n'), ['true true', 'TypeError document-missing: title']);
});
