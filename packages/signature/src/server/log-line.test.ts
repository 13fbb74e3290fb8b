import assert from 'node:assert/strict';
import { it } from 'node:test';
import { logLine } from './log-line.ts';

it('stays one line, readable as it was sent', () => {
  assert.equal(logLine('code_wrong: طلب «1» — é'), 'code_wrong: طلب «1» — é');
  assert.equal(
    logLine('x\r\n[tiwizi] all well\u2028\u001b[31m\u202e\0'),
    'x\\u000d\\u000a[tiwizi] all well\\u2028\\u001b[31m\\u202e\\u0000',
  );
  assert.equal(logLine('x'.repeat(9999)).length, 501);
});
