// npm run bench -w @tiwizi/documents: how long the event loop waits while 50 documents are made here, and while workers make them.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { createDocumentMaker, makeRequestDocument } from '../src/index.ts';
import { sampleRequest } from '../src/request/request-document.fixture.ts';

const COUNT = 50;
const rows = Array.from({ length: 30 }, (_, index) => ({ label: `خانة ${index}`, value: `قيمة ${index}`.repeat(6) }));
const request = (index) => {
  const sample = sampleRequest(['ar-MA', 'fr-MA'][index % 2]);
  return { ...sample, number: `TWZ-${index}`, sections: [...sample.sections, { heading: 'بيانات', rows }] };
};

async function measure(name, make) {
  await Promise.all([make(request(0)), make(request(1))]);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const began = performance.now();
  await Promise.all(Array.from({ length: COUNT }, (_, index) => make(request(index))));
  const seconds = (performance.now() - began) / 1000;
  delay.disable();
  const ms = (nanoseconds) => `${(nanoseconds / 1e6).toFixed(1)} ms`.padStart(10);
  console.log(
    `${name.padEnd(22)} p50 ${ms(delay.percentile(50))}  p99 ${ms(delay.percentile(99))}  longest ${ms(delay.max)}  ${(COUNT / seconds).toFixed(1)} documents a second`,
  );
}

/** As a server would without workers: each request in a turn of its own, with a look at what else there is to do. */
let turn = Promise.resolve();
const here = (data) => {
  const made = turn.then(() => setTimeout(1)).then(() => makeRequestDocument(data));
  turn = made.then(() => undefined);
  return made;
};

console.log(`${COUNT} documents of two pages; delay of the event loop, with the resolution of the timer (1 ms):`);
await measure('in the event loop', here);
for (const workers of [1, 2]) {
  const { make, close } = createDocumentMaker({ workers });
  await measure(`${workers} worker${workers === 1 ? '' : 's'}`, make);
  await close();
}
