import { expect } from '@open-wc/testing';
import { waitUntil } from '@tiwizi/testing/contracts';
import { FormFrame } from '../../fixtures/form-frame.ts';

describe('money in a form of one page', () => {
  it('is refused with what was typed, and shown to check', async () => {
    const frame = await new FormFrame().open('/money-service/fr/requests/new');
    frame.fill({ income: 'mille' });
    frame.press();
    await waitUntil(() => frame.control('income').getAttribute('aria-invalid') === 'true', 'it is marked');
    expect(frame.control('income').value).to.equal('mille');
    expect(frame.stepper.textContent).to.contain('ne peut pas être lu');
    await frame.continue({ income: '12 500,5 DH' }, 'check');
    expect(frame.stepper.textContent).to.contain('12\u202f500,50\u00a0DH');
    frame.close();
  });
});
