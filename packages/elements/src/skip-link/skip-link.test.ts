import { expect } from '@open-wc/testing';
import { elementContracts } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import { sendKeys } from '@web/test-runner-commands';
import './skip-link.define.ts';
import { skipLinkExamples } from './skip-link.examples.ts';
import { skipLinkTemplate } from './skip-link.template.ts';

elementContracts('tiwizi-skip-link', {
  short: skipLinkExamples.examples,
  template: skipLinkTemplate,
  module: new URL('./skip-link.define.ts', import.meta.url),
  styles: [tokens, new URL('./skip-link.css', import.meta.url)],
});

describe('tiwizi-skip-link', () => {
  it('leads past what stands before the main content', async () => {
    const host = document.createElement('div');
    host.lang = 'ar';
    host.append(
      document
        .createRange()
        .createContextualFragment(
          '<tiwizi-skip-link target="here"></tiwizi-skip-link><a href="#before" id="between">x</a><main id="here" tabindex="-1"><a href="#after" id="first">y</a></main>',
        ),
    );
    document.body.replaceChildren(host);
    const element = host.querySelector('tiwizi-skip-link')!;
    await element.updateComplete;
    const link = element.querySelector('a')!;
    expect(link.textContent).to.equal('الانتقال إلى المحتوى الرئيسي');
    link.focus();
    await sendKeys({ press: 'Enter' });
    expect(location.hash).to.equal('#here');
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement!.id).to.equal('first');
    history.replaceState(null, '', location.pathname + location.search);
  });
});
