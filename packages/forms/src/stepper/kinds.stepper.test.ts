import { expect } from '@open-wc/testing';
import { waitUntil } from '@tiwizi/testing/contracts';
import { FormFrame } from '../../fixtures/form-frame.ts';

describe('kinds of field in a form of one page', () => {
  it('a number is refused with what was typed, and shown to check', async () => {
    const frame = await new FormFrame().open('/kinds-service/fr/requests/new');
    frame.fill({ area: '1.250' });
    frame.press();
    await waitUntil(() => frame.control('area').getAttribute('aria-invalid') === 'true', 'it is marked');
    expect(frame.control('area').value).to.equal('1.250');
    expect(frame.stepper.textContent).to.contain('ne peut pas être lu');
    await frame.continue({ area: '12,5' }, 'check');
    expect(frame.stepper.textContent).to.contain('12,5\u00a0m²');
    frame.close();
  });
});
