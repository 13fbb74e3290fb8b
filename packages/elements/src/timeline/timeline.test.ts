import { expect } from '@open-wc/testing';
import { elementContracts } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import './timeline.define.ts';
import type { TiwiziTimeline } from './timeline.ts';
import { timelineExamples } from './timeline.examples.ts';
import { timelineTemplate } from './timeline.template.ts';

elementContracts('tiwizi-timeline', {
  short: timelineExamples.examples,
  template: timelineTemplate,
  changes: {
    heading: 'عنوان آخر',
    events: JSON.stringify([{ heading: 'حدث آخر', at: '2026-01-01' }]),
    'heading-level': '3',
  },
  module: new URL('./timeline.define.ts', import.meta.url),
  styles: [
    tokens,
    new URL('../base/type.css', import.meta.url),
    new URL('../../../icons/src/icons.css', import.meta.url),
    new URL('./timeline.css', import.meta.url),
  ],
});

async function show(markup: string, lang = 'fr'): Promise<TiwiziTimeline> {
  const host = document.createElement('div');
  host.lang = lang;
  host.dir = lang === 'ar' ? 'rtl' : 'ltr';
  host.append(document.createRange().createContextualFragment(markup));
  document.body.replaceChildren(host);
  const element = host.querySelector('tiwizi-timeline')!;
  await element.updateComplete;
  return element;
}

describe('tiwizi-timeline', () => {
  it('is a list that its heading names; each step says when it is and how it stands', async () => {
    const events = JSON.stringify([
      { heading: 'Projet', at: '2026-06-01', state: 'done' },
      { heading: 'Enquête', state: 'current' },
      { heading: 'Adoption', state: 'to-come' },
    ]);
    const element = await show(`<tiwizi-timeline heading="Étapes" events='${events}'></tiwizi-timeline>`);
    const list = element.querySelector('ol')!;
    expect(list.getAttribute('aria-labelledby')).to.equal(element.querySelector('h2')!.id);
    expect([...list.children].map((each) => (each as HTMLElement).innerText.replace(/\s+/g, ' ').trim())).to.deep.equal(
      ['Projet (fait) 1er juin 2026', 'Enquête (en cours)', 'Adoption (à venir)'],
    );
    expect(list.querySelectorAll('[aria-current=step]')).to.have.length(1);
    await expect(element).to.be.accessible();
  });

  it('leaves out a day that does not exist and a state that it does not know', async () => {
    const events = JSON.stringify([{ heading: 'Projet', at: '2026-02-31', state: 'lost' }]);
    const element = await show(`<tiwizi-timeline events='${events}'></tiwizi-timeline>`);
    expect(element.querySelector('li')!.innerText.trim()).to.equal('Projet');
    expect(element.querySelector('li')!.className).to.equal('tiwizi-timeline__event');
  });
});
