import { expect, fixture, html } from '@open-wc/testing';
import * as i18n from './index.ts';

interface Case {
  readonly call: keyof typeof i18n;
  readonly args: readonly unknown[];
  readonly result: unknown;
}

describe('output of the locale kit', () => {
  it('is the same in every engine, Amazigh included, whatever locale and zone data it has', async () => {
    const cases = (await (await fetch(new URL('engine-output.json', import.meta.url))).json()) as Case[];
    expect(cases.length).to.be.greaterThan(250);
    for (const { call, args, result } of cases) {
      const answer = (i18n[call] as (...values: readonly unknown[]) => unknown)(...args);
      expect(call === 'compare' ? Math.sign(answer as number) : answer, JSON.stringify({ call, args })).to.deep.equal(
        result,
      );
    }
  });
});

/** Left edges of the given pieces of a text, as they are laid out in an Arabic sentence. */
async function leftEdges(token: string, pieces: readonly string[]): Promise<number[]> {
  const paragraph = await fixture<HTMLParagraphElement>(html`<p dir="rtl" lang="ar">${`الرقم هو ${token}، شكرا.`}</p>`);
  const node = Array.from(paragraph.childNodes).find((child) => child.textContent?.includes(token))!;
  let end = node.textContent!.indexOf(token);
  return pieces.map((piece) => {
    const range = document.createRange();
    const start = node.textContent!.indexOf(piece, end);
    end = start + piece.length;
    range.setStart(node, start);
    range.setEnd(node, end);
    return range.getBoundingClientRect().left;
  });
}

describe('an identifier inside an Arabic sentence of plain text', () => {
  for (const [kind, value] of [
    ['plate', '12345 أ 6'],
    ['phone', '0612345678'],
    ['iban', 'MA64011519000001205000534921'],
  ] as const) {
    it(`keeps the parts of a ${kind} in their order from left to right`, async () => {
      const { parts } = i18n.foreignToken(kind, value);
      const first = parts.slice(0, 3);
      const edges = await leftEdges(i18n.isolateIdentifier(kind, value), first);
      expect(edges).to.deep.equal([...edges].sort((a, b) => a - b));
      expect(new Set(edges).size).to.equal(3);
    });
  }

  it('would lose that order without isolation', async () => {
    const edges = await leftEdges(i18n.formatIdentifier('plate', '12345 أ 6'), ['12345', '6']);
    expect(edges[0]).to.be.greaterThan(edges[1]!);
  });
});
