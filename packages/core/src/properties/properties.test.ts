import { expect } from '@open-wc/testing';
import { define, Enhancer, forgetReports, withProperties } from '../index.ts';
import { boolean, count, json, list, oneOf, string, type PropertiesOf } from './properties.ts';
import { readAttributes } from './read-attributes.ts';

interface Row {
  readonly key: string;
}
interface SampleData {
  readonly label?: string | undefined;
  readonly isOpen?: boolean | undefined;
  readonly kind?: 'a' | 'b' | undefined;
  readonly triesLeft?: number | undefined;
  readonly rows?: readonly Row[] | undefined;
  readonly point?: { readonly x: number } | undefined;
}
const properties: PropertiesOf<SampleData> = {
  label: string(),
  isOpen: boolean(),
  kind: oneOf(['a', 'b']),
  triesLeft: count(1),
  rows: list<Row>(['key']),
  point: json((value) =>
    typeof (value as { x?: unknown } | null)?.x === 'number' ? (value as { x: number }) : undefined,
  ),
};
const rows = [{ key: 'a' }];
let number = 0;
const tag = (): string => `planted-sample-${(number += 1)}`;
type Sample = HTMLElement & { -readonly [Name in keyof SampleData]: SampleData[Name] } & Enhancer;

/** Makes an element, and defines it before or after something is done to it. */
async function made(isDefinedFirst: boolean, act: (element: Sample) => void): Promise<Sample> {
  const name = tag();
  const register = (): void => define(name, class extends withProperties(properties) {});
  if (isDefinedFirst) register();
  const element = document.createElement(name) as Sample;
  act(element);
  document.body.append(element);
  if (!isDefinedFirst) register();
  await element.updateComplete;
  element.remove();
  return element;
}

for (const isFirst of [true, false]) {
  describe(`properties of an element that is defined ${isFirst ? 'before' : 'after'} they are set`, () => {
    it('take a value', async () => {
      const element = await made(isFirst, (each) =>
        Object.assign(each, { rows, triesLeft: 2, kind: 'b', isOpen: true, point: { x: 1 } }),
      );
      expect([element.rows, element.triesLeft, element.kind, element.isOpen, element.point]).to.deep.equal([
        rows,
        2,
        'b',
        true,
        { x: 1 },
      ]);
    });

    it('take the text of their attribute, as property and as attribute', async () => {
      const texts = { rows: '[{"key":"a"},{"no":1}]', triesLeft: '2', kind: 'b', isOpen: '', point: '{"x":1}' };
      const set = await made(isFirst, (each) => Object.assign(each, texts));
      const written = await made(isFirst, (each) => {
        for (const [name, text] of [
          ['rows', texts.rows],
          ['tries-left', '2'],
          ['kind', 'b'],
          ['is-open', ''],
          ['point', '{"x":1}'],
        ])
          each.setAttribute(name!, text!);
      });
      for (const element of [set, written])
        expect([element.rows, element.triesLeft, element.kind, element.isOpen, element.point]).to.deep.equal([
          rows,
          2,
          'b',
          true,
          { x: 1 },
        ]);
    });

    it('are undefined where they do not understand, and the console says so once', async () => {
      forgetReports();
      const said: string[] = [];
      const { warn } = console;
      console.warn = (line: string) => said.push(line);
      try {
        const element = await made(isFirst, (each) => {
          each.setAttribute('rows', '[object Object]');
          each.setAttribute('tries-left', '0');
          each.kind = 'c' as 'a';
          each.setAttribute('point', '');
        });
        expect([element.rows, element.triesLeft, element.kind, element.point]).to.deep.equal([
          undefined,
          undefined,
          undefined,
          undefined,
        ]);
        expect(said.map((line) => /^\[planted-sample-\d+-bad-([\w-]+)\]/.exec(line)?.[1]).sort()).to.deep.equal([
          'kind',
          'rows',
          'tries-left',
        ]);
      } finally {
        console.warn = warn;
      }
    });
  });
}

describe('properties read by a server', () => {
  it('are those of the element; declarations of Lit are understood too', () => {
    const attributes = new Map([
      ['label', 'L'],
      ['tries-left', '3'],
      ['is-open', ''],
      ['rows', '[{"key":"a"}]'],
      ['size', '4'],
    ]);
    expect(readAttributes({ ...properties, size: { type: Number } }, attributes)).to.deep.equal({
      label: 'L',
      triesLeft: 3,
      isOpen: true,
      rows,
      size: 4,
    });
  });
});
