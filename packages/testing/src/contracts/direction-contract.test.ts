import { expect } from '@open-wc/testing';
import { failures } from '../../fixtures/failures.ts';
import { directionContract } from './direction-contract.ts';
import { physicalRules } from './physical-rules.ts';

customElements.define('planted-box', class extends HTMLElement {});
const full = '<planted-box><p>نص</p><input aria-label="x"></planted-box>';
const base = 'planted-box, planted-box p { display: block; } planted-box { inline-size: 300px; padding: 1px 2px; }';
const failed = (...styles: (string | URL | Record<string, string>)[]): Promise<Readonly<Record<string, string>>> =>
  failures(() => directionContract('planted-box', { full, styles }));

describe('the contract of directions', () => {
  it('is kept by logical styles, with tokens', async () => {
    expect(
      await failed(
        { 'space-4': '16px' },
        base,
        'planted-box p { margin-inline-start: var(--tiwizi-space-4); border-inline-end: 4px solid; }',
      ),
    ).to.deep.equal({});
  });

  for (const rule of [
    'margin-left: 20px',
    'padding: 0 0 0 20px',
    'border-right: 3px solid',
    'position: relative; left: 12px',
    'text-align: left',
    'float: left; inline-size: 50px',
  ]) {
    // physical: faults planted for the contract to find
    it(`finds "${rule}", where the box stands and in the stylesheet`, async () => {
      const found = await failed(base, `planted-box p { ${rule} }`);
      expect(found['every box is mirrored']).to.match(/^full form: ar-MA: p: /);
      expect(found['its styles say start and end, never left and right']).to.contain(
        /(?:text-align|float|left|margin-left|padding|border-right): /.exec(rule)![0],
      );
    });
  }

  it('finds a stylesheet that is not there', async () => {
    expect((await failed(new URL('/nowhere.css', location.href)))['every box is mirrored']).to.match(
      /nowhere\.css cannot be read: 404/,
    );
  });

  it('reads declarations, not what only looks like them', () => {
    expect(
      physicalRules(
        'a { --left: 1px; margin: 1px calc(2px + (1px * 3)) 2px calc(2px + (1px * 3)); margin-inline: 1px } /* left: 1px */ .left:hover { color: red }',
      ),
    ).to.deep.equal([]);
    expect(
      physicalRules(
        '@media (min-width: 1px) { a { MARGIN-LEFT: 1px } } b { inset: 0 auto 0 0 !important; border-top-left-radius: 2px }',
      ),
    ).to.deep.equal(['margin-left: 1px', 'inset: 0 auto 0 0 !important', 'border-top-left-radius: 2px']);
  });
});
