import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OnlineService } from '../request/online-service.ts';
import { servicesOf, type GivenServices } from './services-of.ts';
import type { Settings } from './settings.ts';

const settings = { registerUrl: 'http://127.0.0.1:1' } as Settings;
const service = { sheet: 'a', flow: { steps: [] }, handOver: () => undefined } as unknown as OnlineService;

test('services are a list, a module that exports them or what makes them, or a function of the settings', () => {
  const ways: readonly GivenServices[] = [
    [service],
    [() => service],
    { a: service },
    { a: ({ registerUrl }) => ({ ...service, startNote: { fr: registerUrl } }) },
    () => [service],
  ];
  for (const given of ways) assert.equal(servicesOf(given, settings)[0]?.sheet, 'a');
  assert.deepEqual(servicesOf(ways[3] ?? [], settings)[0]?.startNote, { fr: settings.registerUrl });
  assert.deepEqual(servicesOf({}, settings), []);
});

test('what is none is told by its name, with what is missing', () => {
  const wrong: readonly (readonly [unknown, string, RegExp])[] = [
    [{ parking: 'soon' }, 'service_invalid', /the export "parking" of the services is a string/],
    [{ parking: null }, 'service_invalid', /"parking" of the services is null/],
    [{ parking: () => undefined }, 'service_invalid', /"parking" of the services is undefined/],
    [{ words: () => ({ fr: 'x' }) }, 'service_invalid', /"words" of the services has no "sheet"/],
    [[{ ...service, flow: undefined }], 'service_invalid', /services\[0\] has no "flow"/],
    [[{ ...service, handOver: 'later' }], 'service_invalid', /services\[0\] has no function "handOver"/],
    [undefined, 'services_invalid', /services is undefined/],
  ];
  for (const [given, code, message] of wrong)
    assert.throws(() => servicesOf(given as GivenServices, settings), { code, message });
});
