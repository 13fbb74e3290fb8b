import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { latin1, textOf } from '../../../fixtures/pdf-builder.ts';
import { Lexer } from './lexer.ts';
import { PdfString, serialise } from './objects.ts';

const read = (text: string): string => serialise(new Lexer(latin1(text)).value());
const string = (text: string): string => textOf((new Lexer(latin1(text)).value() as PdfString).bytes);

describe('Lexer', () => {
  it('reads every type and writes it back in one form', () => {
    assert.equal(
      read('<</A 1/B[true false null]/C(x)/D<41 4>/E 12 0 R/F/N#20m>>'),
      '<</A 1 /B [true false null] /C <78> /D <4140> /E 12 0 R /F /N#20m >>',
    );
    assert.equal(read('[+1 -.5 4. 0.25 12 0 12 0 R]'), '[1 -0.5 4 0.25 12 0 12 0 R]');
    assert.equal(read('[1 0 Rx]'.replace('Rx', 'R/x')), '[1 0 R /x]');
    assert.equal(read('% comment\n [ % more ]\n1]'), '[1]');
    assert.equal(serialise(0.0000001), '0.0000001000');
  });

  it('reads the escapes of literal strings', () => {
    assert.equal(string('(a(b)c\\)\\(\\n\\101\\8\\\r\nd\r\ne)'), 'a(b)c)(\nA8d\ne');
    assert.equal(string('(\\7a\\0534)'), '\x07a+4');
  });

  it('knows where a string stands', () => {
    const value = new Lexer(latin1('  <00ff> ')).value() as PdfString;
    assert.deepEqual([value.start, value.end], [2, 8]);
  });

  it('decodes text strings, Arabic and Tifinagh included', () => {
    for (const text of ['أوافق على العقد', 'ⵜⵉⵡⵉⵣⵉ', 'plain']) assert.equal(PdfString.fromText(text).text, text);
    assert.equal(new PdfString(latin1('\xef\xbb\xbf\xd8\xa3')).text, 'أ');
    assert.equal(new PdfString(latin1('caf\xe9')).text, 'café');
  });

  it('refuses what is not PDF', () => {
    for (const bad of [
      '',
      '(',
      '(\\',
      '<41',
      '<4x>',
      '[',
      '[1',
      '<<',
      '<</A>>',
      '<<1 2>>',
      '>>',
      ']',
      'obj',
      '1.2.3',
      '--1',
      '+',
      '[>>]',
      '<</A 1/A 2>>',
      '}',
      ')',
    ]) {
      assert.throws(() => read(bad), { code: 'pdf_broken' }, bad);
    }
  });
});
