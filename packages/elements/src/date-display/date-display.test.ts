import { expect } from '@open-wc/testing';
import { elementContracts } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import './date-display.define.ts';
import type { TiwiziDateDisplay } from './date-display.ts';
import { dateDisplayExamples } from './date-display.examples.ts';
import { dateDisplayTemplate } from './date-display.template.ts';

elementContracts('tiwizi-date-display', {
  short: dateDisplayExamples.examples,
  template: dateDisplayTemplate,
  changes: { value: '2027-01-01', format: 'medium' },
  module: new URL('./date-display.define.ts', import.meta.url),
  styles: [
    tokens,
    new URL('../base/type.css', import.meta.url),
    new URL('../../../icons/src/icons.css', import.meta.url),
    new URL('./date-display.css', import.meta.url),
  ],
});

async function show(markup: string, lang = 'fr'): Promise<TiwiziDateDisplay> {
  const host = document.createElement('div');
  host.lang = lang;
  host.dir = lang === 'ar' ? 'rtl' : 'ltr';
  host.append(document.createRange().createContextualFragment(markup));
  document.body.replaceChildren(host);
  const element = host.querySelector('tiwizi-date-display')!;
  await element.updateComplete;
  return element;
}

describe('tiwizi-date-display', () => {
  it('writes the day as the language does, and keeps it for machines', async () => {
    const element = await show('<tiwizi-date-display value="2026-12-01" weekday></tiwizi-date-display>');
    expect(element.textContent!.trim()).to.equal('mardi 1er décembre 2026');
    expect(element.querySelector('time')!.dateTime).to.equal('2026-12-01');
    await expect(element).to.be.accessible();
  });

  it('shows an instant in the time of Morocco', async () => {
    const element = await show('<tiwizi-date-display value="2026-11-22T23:30:00Z" time></tiwizi-date-display>');
    expect(element.textContent).to.match(/2[23] novembre 2026 à (23|00):30/);
  });

  it('shows nothing of a day that does not exist, and does not throw', async () => {
    const element = await show('<tiwizi-date-display value="2026-02-31"></tiwizi-date-display>');
    expect(element.textContent!.trim()).to.equal('');
    expect(element.hasAttribute('data-tiwizi-ready')).to.equal(true);
  });
});
