import { expect } from '@open-wc/testing';
import { elementContracts, waitUntil, watchLiveRegions } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import { sendKeys } from '@web/test-runner-commands';
import './toggletip.define.ts';
import type { TiwiziToggletip } from './toggletip.ts';
import { toggletipExamples } from './toggletip.examples.ts';
import { toggletipTemplate } from './toggletip.template.ts';

elementContracts('tiwizi-toggletip', {
  short: { closed: toggletipExamples.examples['closed']! },
  template: toggletipTemplate,
  full: { author: toggletipExamples.examples['open']! },
  taken: ['class', 'style'],
  changes: { label: 'شيء آخر', text: 'شرح آخر' },
  module: new URL('./toggletip.define.ts', import.meta.url),
  styles: [
    tokens,
    new URL('../button/button.css', import.meta.url),
    new URL('../pop-out/pop-out.css', import.meta.url),
    new URL('./toggletip.css', import.meta.url),
  ],
});

async function show(): Promise<TiwiziToggletip> {
  const host = document.createElement('div');
  host.lang = 'fr';
  host.append(
    document
      .createRange()
      .createContextualFragment(
        '<tiwizi-toggletip label="Qu’est-ce ?" text="Une somme."></tiwizi-toggletip><input id="after">',
      ),
  );
  document.body.replaceChildren(host);
  const element = host.querySelector('tiwizi-toggletip')!;
  await element.updateComplete;
  return element;
}

describe('tiwizi-toggletip', () => {
  it('shows and says its sentence each time it is opened, and closes by Escape with the focus back', async () => {
    const element = await show();
    const button = element.querySelector('summary')!;
    const watch = watchLiveRegions();
    button.focus();
    for (const times of [1, 2]) {
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => watch.said.length === times, 'it is said');
      await expect(element).to.be.accessible();
      await sendKeys({ press: 'Escape' });
      expect([element.details!.open, document.activeElement]).to.deep.equal([false, button]);
    }
    watch.stop();
    expect(watch.said).to.deep.equal(['Une somme.', 'Une somme.']);
  });

  it('closes when a person goes elsewhere', async () => {
    const element = await show();
    element.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => {
      element.querySelector('summary')!.focus();
      document.getElementById('after')!.focus();
      return !element.details!.open;
    }, 'it is closed');
  });
});
