import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLog, type LogEntry } from './log.ts';

function lines(tell: (log: ReturnType<typeof createLog>) => void): string[] {
  const written: string[] = [];
  tell(createLog((line) => written.push(line)));
  return written;
}

test('a line is one line of JSON, whatever it is told', () => {
  const forged = 'x\n{"level":"info"}\r\u2028\u202e\u001b[31m';
  const [line = '', ...others] = lines((log) => log.warning(forged, { route: forged, cause: forged }));
  assert.equal(others.length, 0);
  assert.doesNotMatch(line, /[\n\r\u2028\u202e\u001b]/);
  const entry = JSON.parse(line) as LogEntry;
  assert.equal(entry.level, 'warning');
  assert.ok(!Number.isNaN(Date.parse(entry.time)));
  assert.equal(entry.cause, 'string', 'a thrown text may be anybody’s words');
});

test('of an error its name, code and places; its message only when it is ours or the system’s', () => {
  const errors = [
    Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }),
    Object.assign(new Error('the register answered 503'), { code: 'register_away' }),
    Object.assign(new TypeError('Received "Amina"'), { code: 'ERR_INVALID_ARG_TYPE' }),
    Object.assign(new Error('self-signed certificate of Amina'), { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }),
    Object.assign(new Error('Amina'), { code: 'Amina El Idrissi' }),
    new SyntaxError('Unexpected token A in JSON: {"name":"Amina"'),
    new Error('outer Amina', { cause: Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }) }),
  ];
  const causes = lines((log) => errors.forEach((cause) => log.error('failed', { cause }))).map(
    (line) => (JSON.parse(line) as LogEntry).cause ?? '',
  );
  assert.match(causes[0] ?? '', /^Error ENOSPC: no space left on device at /);
  assert.match(causes[1] ?? '', /^Error register_away: the register answered 503 at /);
  assert.match(causes[2] ?? '', /^TypeError ERR_INVALID_ARG_TYPE at /);
  assert.match(causes[3] ?? '', /^Error DEPTH_ZERO_SELF_SIGNED_CERT at /);
  assert.match(causes[4] ?? '', /^Error at /);
  assert.match(causes[5] ?? '', /^SyntaxError at /);
  assert.match(causes[6] ?? '', /\[Error ECONNREFUSED: connect/);
  for (const cause of causes) assert.doesNotMatch(cause, /Amina/);
});
