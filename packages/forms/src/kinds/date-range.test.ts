import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startFormService, type FormService } from '../../fixtures/form-service.ts';
import { kindsFlow } from '../../fixtures/kinds.flow.ts';
import { Visitor } from '../../fixtures/visitor.ts';

let service: FormService;
before(async () => {
  service = await startFormService({ options: { flow: kindsFlow } });
});
after(() => service.close());

const days = (from: string, to: string): Record<string, string> =>
  Object.fromEntries(
    [from, to].flatMap((date, index) =>
      date.split('-').map((part, place) => [`stay-${index ? 'to' : 'from'}-${['year', 'month', 'day'][place]}`, part]),
    ),
  );

test('a range is two dates under one question: refused by post with what was typed, then shown, changed and handed over', async () => {
  const who = new Visitor(service.url, 'amina');
  const refused = await who.send(await who.open('/fr/requests/new'), {
    area: '12',
    ...days('2027-01-09', '2027-01-02'),
  });
  assert.equal(refused.status, 422);
  assert.deepEqual(refused.invalid, ['field-stay-to', 'field-stay-to-month', 'field-stay-to-year']);
  assert.equal(refused.values['stay-to-day'], '02');
  assert.match(refused.text, /la date de fin \(2 janvier 2027\) est avant la date de début \(9 janvier 2027\)/);
  assert.equal(refused.text.match(/Durée d’occupation/g)?.length, 3, 'in the legend, the summary and the error');
  const check = await who.send(refused, days('2027-01-09', '2027-1-12'));
  assert.match(check.text, /Durée d’occupationdu 9 janvier 2027 au 12 janvier 2027/);
  const arabic = await who.open(check.path.replace('/fr/', '/ar/'));
  assert.match(arabic.text, /من 9 يناير 2027 إلى 12 يناير 2027/);
  await who.send(arabic);
  assert.equal(service.submissions[0]?.answers['stay'], '2027-01-09/2027-01-12');
});

test('days near today and where the flow asks have a calendar beside their fields, days known by heart have none', async () => {
  const who = new Visitor(service.url, 'karim');
  const page = await who.send(await who.open('/fr/requests/new'), { area: 'x' });
  assert.equal(page.status, 422);
  const pickerOf = (id: string): string | undefined =>
    new RegExp(`id="${id}-year"[\\s\\S]*?(?:(<tiwizi-date-picker[^>]*>)|</fieldset>)`).exec(page.html)?.[1];
  assert.equal(pickerOf('field-opening')?.replace(/\s+/g, ' '), '<tiwizi-date-picker min="today">');
  assert.ok(pickerOf('field-stay-to'), 'at both ends of a range');
  assert.equal(page.html.match(/<tiwizi-date-picker/g)?.length, 3);
});
