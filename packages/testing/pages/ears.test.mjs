// How the goldens of the ears compare with what is spoken.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saidEachTime } from '../../../scripts/ears/goldens.mjs';

const golden = '## key Tab\nform\n## key Escape\n? main content\nTiwizi entry.\n';
const same = (spoken) => {
  const [expected, said] = saidEachTime(golden, spoken);
  return expected === said;
};

test('what a golden marks as said now and then may be said, there and nowhere else', () => {
  assert.equal(same('## key Tab\nform\n## key Escape\nmain content\nTiwizi entry.\n'), true);
  assert.equal(same('## key Tab\nform\n## key Escape\nTiwizi entry.\n'), true);
  assert.equal(same('## key Tab\nmain content\nform\n## key Escape\nTiwizi entry.\n'), false);
  assert.equal(same('## key Tab\nform\n## key Escape\nmain content\n'), false);
  assert.equal(same('## key Tab\n## key Escape\nTiwizi entry.\n'), false);
});
