import assert from 'node:assert/strict';
import { test } from 'node:test';
import { focusFirst } from './focus-first.ts';

test('the first control that the step asks takes the focus: none that is hidden, of another step, or not asked yet', () => {
  const page =
    '<input name="q"><template data-tiwizi-step="a"><section data-tiwizi-step="a"><input name="a"></section></template>' +
    '<section data-tiwizi-step="b" data-url="/b"><template><input name="later"></template>' +
    '<input type="hidden" name="csrf"><select name="b"></select><textarea name="c"></textarea></section>';
  assert.equal(focusFirst(page, 'b'), page.replace('<select name="b"', '<select autofocus name="b"'));
  assert.equal(focusFirst(page, 'a'), page, 'it is not shown');
  assert.equal(focusFirst('<p>$&</p>', 'b'), '<p>$&</p>');
});
