// One instance of the starter as a process of its own, as `npm run serve` starts it; of its settings only the limits of codes are lifted.
import { run } from '@tiwizi/server';
import { configuration } from '../../packages/create-tiwizi/template/configuration.js';

const many = 1_000_000;
await run({
  ...configuration,
  // Four citizens sign more often than people do.
  signing: { ...configuration.signing, codes: { delaySeconds: 0, perHour: many, perPersonHour: many } },
});
