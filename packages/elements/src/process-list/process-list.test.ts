import { expect } from '@open-wc/testing';
import { elementContracts } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import './process-list.define.ts';
import type { TiwiziProcessList } from './process-list.ts';
import { processPictures } from './process-list-data.ts';
import { processListExamples } from './process-list.examples.ts';
import { processListTemplate } from './process-list.template.ts';

elementContracts('tiwizi-process-list', {
  short: processListExamples.examples,
  template: processListTemplate,
  changes: {
    heading: 'عنوان آخر',
    steps: JSON.stringify([{ heading: 'خطوة أخرى', picture: 'clock' }]),
    headingLevel: '3',
  },
  module: new URL('./process-list.define.ts', import.meta.url),
  styles: [
    tokens,
    new URL('../base/type.css', import.meta.url),
    new URL('../../../icons/src/icons.css', import.meta.url),
    new URL('./process-list.css', import.meta.url),
  ],
});

async function show(steps: unknown, heading = 'Comment ça se passe'): Promise<TiwiziProcessList> {
  const element = document.createElement('tiwizi-process-list');
  element.lang = 'fr';
  element.setAttribute('heading', heading);
  element.setAttribute('steps', JSON.stringify(steps));
  document.body.replaceChildren(element);
  await element.updateComplete;
  return element;
}

describe('tiwizi-process-list', () => {
  it('is a list that its heading names, and its pictures say nothing to a screen reader', async () => {
    const element = await show(processPictures.map((picture) => ({ heading: picture, picture })));
    const list = element.querySelector('ol')!;
    expect(list.getAttribute('aria-labelledby')).to.equal(element.querySelector('h2')!.id);
    expect(list.children.length).to.equal(processPictures.length);
    expect(list.querySelectorAll('svg[aria-hidden=true]').length).to.equal(processPictures.length);
    await expect(element).to.be.accessible();
  });

  it('has a picture of your own with an empty text, and none of a name it does not know', async () => {
    const element = await show([
      { heading: 'Se connecter', image: '/own/login.webp' },
      { heading: 'Répondre', picture: 'toString' },
    ]);
    const [own, unknown] = element.querySelectorAll('li');
    expect(own!.querySelector('img')!.alt).to.equal('');
    expect(unknown!.querySelector('svg, img')).to.equal(null);
  });

  it('shows nothing without steps, and no heading without words', async () => {
    const element = await show([], '');
    expect(element.querySelector('ol')!.checkVisibility()).to.equal(false);
    expect(element.querySelector('h2')).to.equal(null);
  });
});
