import { expect } from '@open-wc/testing';
import { forgetReports } from '@tiwizi/core';
import { elementContracts } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import './site-alert.define.ts';
import type { TiwiziSiteAlert } from './site-alert.ts';
import { siteAlertExamples } from './site-alert.examples.ts';
import { siteAlertTemplate } from './site-alert.template.ts';

elementContracts('tiwizi-site-alert', {
  short: siteAlertExamples.examples,
  template: siteAlertTemplate,
  changes: { heading: 'عنوان آخر', until: '2026-12-07T06:00', type: 'info' },
  module: new URL('./site-alert.define.ts', import.meta.url),
  styles: [
    tokens,
    new URL('../base/type.css', import.meta.url),
    new URL('../layout/layout.css', import.meta.url),
    new URL('./site-alert.css', import.meta.url),
  ],
});

async function show(attributes: Record<string, string>): Promise<[TiwiziSiteAlert, string]> {
  const element = document.createElement('tiwizi-site-alert');
  element.lang = 'fr';
  const told: string[] = [];
  const { warn } = console;
  forgetReports();
  console.warn = (...args: unknown[]) => void told.push(args.map(String).join(' '));
  try {
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.replaceChildren(element);
    await element.updateComplete;
  } finally {
    console.warn = warn;
  }
  return [element, told.join('\n')];
}

const paragraphs = (element: Element): string[] => [...element.querySelectorAll('p')].map((each) => each.textContent!);

describe('tiwizi-site-alert', () => {
  it('is a section named by what it is and what happened', async () => {
    const [element, told] = await show({ type: 'emergency', heading: 'Inondations', text: 'Restez loin.', href: '/x' });
    const name = element.querySelector('section')!.getAttribute('aria-labelledby')!;
    expect(document.getElementById(name)!.textContent).to.equal('Urgent\u202f: Inondations');
    expect(paragraphs(element)).to.deep.equal(['Restez loin.', 'En savoir plus']);
    expect(told).to.equal('');
    await expect(element).to.be.accessible();
  });

  it('says the hours of a maintenance in words, for machines too', async () => {
    const [element] = await show({ type: 'maintenance', from: '2026-12-05T22:00', until: '2026-12-06T06:00' });
    expect(element.querySelector('h2')!.textContent).to.equal(
      'Maintenance\u202f: Services indisponibles pour un temps',
    );
    expect(paragraphs(element)[0]).to.match(/^Du samedi 5 décembre 2026.*22:00 au dimanche 6 décembre 2026.*06:00\.$/);
    expect(element.querySelector('time')!.dateTime).to.equal('2026-12-05T22:00');
  });

  it('knows only the beginning, or only the end', async () => {
    const [begins] = await show({ type: 'maintenance', from: '2026-12-05T22:00' });
    expect(paragraphs(begins)[0]).to.match(/^À partir du samedi 5/);
    const [ends] = await show({ type: 'maintenance', until: '2026-12-05' });
    expect(paragraphs(ends)).to.deep.equal(['Jusqu’au samedi 5 décembre 2026.']);
  });

  it('tells developers of a day that does not exist and of an end before the beginning, and leaves them out', async () => {
    const [none, bad] = await show({ type: 'maintenance', from: '2026-02-31T10:00' });
    expect(paragraphs(none)).to.deep.equal([]);
    expect(bad).to.contain('tiwizi-site-alert-bad-from');
    const [reversed, range] = await show({ type: 'maintenance', from: '2026-12-06T06:00', until: '2026-12-05T22:00' });
    expect(paragraphs(reversed)[0]).to.match(/^À partir du dimanche 6/);
    expect(range).to.contain('site-alert-bad-range');
    expect((await show({ text: 'x' }))[1]).to.contain('site-alert-without-heading');
  });
});
