import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readableName } from './readable-name.ts';

test('the common name and the organisation are read, escapes are undone', () => {
  assert.deepEqual(
    readableName(
      'CN=Amina El Idrissi — SPECIMEN\\, no legal value,SERIALNUMBER=SPECIMEN-amina,GN=Amina,SN=El Idrissi,O=Sandbox',
    ),
    {
      name: 'Amina El Idrissi — SPECIMEN, no legal value',
      organisation: 'Sandbox',
    },
  );
  assert.deepEqual(readableName('cn=Lu\\C4\\8Di\\C4\\87+O="Acme, Inc"'), { name: 'Lučić', organisation: 'Acme, Inc' });
  assert.deepEqual(readableName('O=جماعة نموذجية,CN=أمينة'), { name: 'أمينة', organisation: 'جماعة نموذجية' });
});

test('an organisation that only repeats the name is left out; without either the whole name is shown', () => {
  assert.deepEqual(readableName('CN=Ministère,O=Ministère'), { name: 'Ministère' });
  assert.deepEqual(readableName('O=Ministère,C=MA'), { name: 'Ministère' });
  assert.deepEqual(readableName('C=MA,OU=A\\+B'), { name: 'C=MA,OU=A+B' });
  assert.deepEqual(readableName('no name at all'), { name: 'no name at all' });
  assert.deepEqual(readableName('CN=\\'), { name: 'CN=\\' });
});

test('a name of any length is read at once: it may come from a document of somebody else', () => {
  const began = performance.now();
  for (const name of ['x'.repeat(100_000), `CN=a+${'x'.repeat(100_000)}`, 'x.'.repeat(50_000)]) readableName(name);
  assert.ok(performance.now() - began < 2000);
});
