import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as asn1js from 'asn1js';
import { Der, integer, oid, sequence, setOf, tlv, unsigned } from './der.ts';
import { small } from './fields.ts';
import { timeOf } from './time.ts';
import { readName } from './name.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const from = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'));
const malformed = { code: 'cms_malformed' };

describe('DER', () => {
  it('writes what another encoder writes', () => {
    for (const dotted of ['1.2.840.113549.1.9.16.2.47', '2.16.840.1.101.3.4.2.1', '2.5.4.3', '2.999.1', '0.9.2342']) {
      assert.equal(hex(oid(dotted)), hex(new Uint8Array(new asn1js.ObjectIdentifier({ value: dotted }).toBER(false))));
      assert.equal(Der.parse(oid(dotted)).oid(), dotted);
    }
    for (const size of [0, 127, 128, 255, 256, 65536]) {
      const bytes = new Uint8Array(size).fill(1);
      assert.equal(
        hex(tlv(4, bytes)),
        hex(new Uint8Array(new asn1js.OctetString({ valueHex: bytes.buffer }).toBER(false))),
      );
      assert.deepEqual(Der.parse(tlv(4, bytes)).body.length, size);
    }
  });

  it('writes whole numbers in their shortest form', () => {
    assert.deepEqual(
      ['00', '7f', '80', '0000', '0001', '0080', 'ff00'].map((text) => hex(unsigned(from(text)))),
      ['020100', '02017f', '02020080', '020100', '020101', '02020080', '020300ff00'],
    );
  });

  it('sorts a SET OF by its bytes, shorter first', () => {
    assert.equal(
      hex(setOf(0x31, [integer(9), from('020103'), from('0101ff'), from('02020080')])),
      '310d0101ff020103020109' + '02020080',
    );
  });

  it('reads nothing but DER', () => {
    const bad = {
      nothing: '',
      'no length': '30',
      'cut short': '300201',
      'indefinite length': '30800000',
      'long form for a short length': '308101ff',
      'zero in front of the length': '3082000101',
      'length of five bytes': '30850000000001ff',
      'high tag': '1f8101',
      'bytes after the end': '050000',
    };
    for (const [name, text] of Object.entries(bad)) assert.throws(() => Der.parse(from(text)), malformed, name);
    assert.throws(() => Der.parse(from('0500')).items(0x30), malformed);
    assert.throws(() => Der.parse(from('0600')).oid(), malformed);
    assert.throws(() => Der.parse(from('060181')).oid(), malformed);
    assert.throws(() => small(Der.parse(from('02020001'))), malformed);
    assert.throws(() => Der.parse(from('03020780')).bits(), malformed);
  });

  it('reads times by the rule of RFC 5280', () => {
    const time = (tag: number, text: string): string =>
      timeOf(Der.parse(tlv(tag, new TextEncoder().encode(text)))).toISOString();
    assert.equal(time(0x17, '491231235959Z'), '2049-12-31T23:59:59.000Z');
    assert.equal(time(0x17, '500101000000Z'), '1950-01-01T00:00:00.000Z');
    assert.equal(time(0x18, '20500101000000Z'), '2050-01-01T00:00:00.000Z');
    for (const text of ['2001010000Z', '200101000000+0100', 'x']) assert.throws(() => time(0x17, text), malformed);
  });

  it('reads names in every string type, escapes them, and refuses half of one', () => {
    const attribute = (type: string, tag: number, value: Uint8Array): Uint8Array =>
      setOf(0x31, [sequence(oid(type), tlv(tag, value))]);
    const utf8 = new TextEncoder().encode('فاطمة');
    const name = readName(
      sequence(
        attribute('2.5.4.10', 0x13, from('412c42')),
        attribute('2.5.4.3', 0x0c, utf8),
        attribute('1.2.3', 0x1e, from('0041')),
      ),
    );
    assert.deepEqual(name, { text: '1.2.3=A, CN=فاطمة, O=A\\,B', parts: { O: 'A,B', CN: 'فاطمة', '1.2.3': 'A' } });
    assert.throws(() => readName(sequence(setOf(0x31, [sequence()]))), { code: 'certificate_invalid' });
  });
});
