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

  it('a range marks the end that is wrong, and says it there', async () => {
    const frame = await new FormFrame().open('/kinds-service/ar/requests/new');
    const days = {
      'from-day': '9',
      'from-month': '1',
      'from-year': '2027',
      'to-day': '2',
      'to-month': '1',
      'to-year': '2027',
    };
    frame.fill({
      area: '12',
      ...Object.fromEntries(Object.entries(days).map(([part, value]) => [`stay-${part}`, value])),
    });
    frame.press();
    const invalid = (part: string): string | null => frame.control(`stay-${part}`).getAttribute('aria-invalid');
    await waitUntil(() => invalid('to-day') === 'true', 'it is marked');
    expect(['from-day', 'from-year', 'to-month'].map(invalid)).to.deep.equal(['false', 'false', 'true']);
    const said = frame.control('stay-to-day').closest('tiwizi-field')?.textContent;
    expect(said).to.contain('سابق لتاريخ البداية');
    await frame.continue({ 'stay-to-day': '10' }, 'check');
    expect(frame.stepper.textContent).to.contain('من 9 يناير 2027 إلى 10 يناير 2027');
    frame.close();
  });

  it('of a commune whose name several have, they are offered in place, and what was typed stays', async () => {
    const frame = await new FormFrame().open('/kinds-service/fr/requests/new');
    frame.fill({ area: '12', 'place-street': '12, rue des Orangers', 'place-commune': 'Sidi Yahya' });
    frame.press();
    const choices = (): NodeListOf<HTMLInputElement> => frame.document.querySelectorAll('input[name=place-which]');
    await waitUntil(() => frame.control('place-commune').getAttribute('aria-invalid') === 'true', 'it is marked');
    expect([...choices()].map(({ type }) => type)).to.deep.equal(['radio', 'radio']);
    expect(frame.control('place-street').value).to.equal('12, rue des Orangers');
    [...choices()].find(({ value }) => value === 'sample-sidi-yahya-oriental')?.click();
    await frame.continue({}, 'check');
    expect(frame.stepper.textContent).to.contain('Oujda-Angad, Oriental');
    frame.close();
  });

  it('what is computed is shown once an answer is left, not while it is typed', async () => {
    const frame = await new FormFrame().open('/fee-service/fr/requests/new');
    const shown = (): string => frame.document.querySelector('output')?.textContent?.trim() ?? '';
    const change = (): boolean => frame.control('days').dispatchEvent(new Event('change', { bubbles: true }));
    expect(shown()).to.equal('calculé une fois les réponses données');
    frame.fill({ area: '1\u202f250,5', days: '٢' });
    await waitUntil(() => (change(), shown() === '12\u202f505\u00a0DH'), 'it is computed');
    frame.fill({ area: '2 m²' });
    await waitUntil(() => (change(), shown() === '20\u00a0DH'), 'with its unit too');
    frame.fill({ area: '1.250' });
    change();
    expect(shown(), 'it could be two numbers').to.equal('calculé une fois les réponses données');
    await frame.continue({ area: '12,5', seats: '4' }, 'check');
    expect(frame.stepper.textContent).to.contain('125\u00a0DH');
    frame.close();
  });

  it('a field is checked when it is left, not while it is typed in, and the focus stays where it went', async () => {
    const frame = await new FormFrame().open('/kinds-service/fr/requests/new');
    const [area, tables] = [frame.control('area'), frame.control('tables')];
    const field = area.closest('tiwizi-field')!;
    const change = (control: HTMLInputElement): boolean =>
      control.dispatchEvent(new frame.window.Event('change', { bubbles: true }));
    const spoken = (): number => frame.document.documentElement.textContent!.split('ne peut pas être lu').length - 1;
    area.focus();
    frame.fill({ area: '1.250' });
    change(area);
    expect(field.hasAttribute('error'), 'it is still in it').to.equal(false);
    await waitUntil(() => (change(area), tables.focus(), field.hasAttribute('error')), 'it is told');
    expect(frame.document.activeElement, 'the focus stays').to.equal(tables);
    expect(frame.document.querySelector('tiwizi-error-summary')).to.equal(null);
    await waitUntil(() => spoken() >= 2, 'at the field and to listeners');
    area.focus();
    frame.fill({ area: '12' });
    change(area);
    tables.focus();
    await waitUntil(() => !field.hasAttribute('error'), 'what was wrong is gone');
    expect(frame.path).to.match(/terrace$/);
    frame.close();
  });
});
