import { expect } from '@open-wc/testing';
import { elementContracts } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import './step-progress.define.ts';
import type { TiwiziStepProgress } from './step-progress.ts';
import { stepProgressExamples } from './step-progress.examples.ts';
import { stepProgressTemplate } from './step-progress.template.ts';

elementContracts('tiwizi-step-progress', {
  short: stepProgressExamples.examples,
  template: stepProgressTemplate,
  module: new URL('./step-progress.define.ts', import.meta.url),
  styles: [tokens, new URL('./step-progress.css', import.meta.url)],
  changes: { current: '1' },
});

async function progress(attributes: Record<string, string>, lang = 'fr'): Promise<TiwiziStepProgress> {
  const host = document.createElement('div');
  host.lang = lang;
  const element = document.createElement('tiwizi-step-progress');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  host.append(element);
  document.body.replaceChildren(host);
  await element.updateComplete;
  return element;
}

const names = '["Identité","Adresse",{"label":"Documents","href":"/documents"}]';

describe('tiwizi-step-progress', () => {
  it('says where one is in one sentence', async () => {
    const element = await progress({ current: '2', total: '3', steps: names });
    expect(element.querySelector('h2')!.textContent).to.equal('Étape 2 sur 3\u202f:\u00a0Adresse');
    expect(element.querySelector('[role=progressbar], progress')).to.equal(null);
    const arabic = await progress({ current: '2', total: '5', heading: 'العنوان' }, 'ar');
    expect(arabic.querySelector('h2')!.textContent).to.equal('المرحلة 2 من 5:\u00a0العنوان');
  });

  it('marks the step one is at, and says which are done and which are to come', async () => {
    const element = await progress({ current: '2', total: '3', steps: names });
    const items = [...element.querySelectorAll('li')];
    expect(items.map((item) => item.textContent)).to.deep.equal([
      'Identité (terminée)',
      'Adresse',
      'Documents (à venir)',
    ]);
    expect(items.map((item) => item.getAttribute('aria-current'))).to.deep.equal([null, 'step', null]);
    expect(element.querySelector('.tiwizi-step-progress__next')!.textContent).to.equal(
      'Étape suivante\u202f: Documents',
    );
  });

  it('links only what is done', async () => {
    const steps = '[{"label":"A","href":"/a"},{"label":"B","href":"/b"},{"label":"C","href":"/c"}]';
    const element = await progress({ current: '2', total: '3', steps });
    expect([...element.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal(['/a']);
  });

  it('does not say how many there are when that is not known', async () => {
    const element = await progress({ current: '2', heading: 'Adresse' });
    expect(element.textContent).to.equal('Étape 2\u202f:\u00a0Adresse');
    const bad = await progress({ current: '2', total: '-1', heading: 'Adresse', steps: '{' });
    expect(bad.textContent).to.equal('Étape 2\u202f:\u00a0Adresse');
  });

  it('moves on', async () => {
    const element = await progress({ current: '1', total: '3', steps: names });
    element.current = 3;
    await element.updateComplete;
    expect(element.querySelector('h2')!.textContent).to.equal('Étape 3 sur 3\u202f:\u00a0Documents');
    expect(element.querySelector('[aria-current]')!.textContent).to.equal('Documents');
    expect(element.querySelector<HTMLElement>('.tiwizi-step-progress__next')!.hidden).to.equal(true);
  });
});
