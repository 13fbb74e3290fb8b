// Measures of one page in Chromium: CPU of the main thread, heap after collection, what stays after removal, layout shift.

/** A tab with the counters of the DevTools protocol; CPU is thread time, so that a busy machine does not count. */
export async function openTab(browser) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const counters = async () =>
    Object.fromEntries((await client.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]));
  return { page, client, counters, collect: () => collect(client) };
}

async function collect(client) {
  for (let round = 0; round < 3; round++) await client.send('HeapProfiler.collectGarbage');
}

/** Resolves when every field is ready and two frames were drawn. */
async function settle(page) {
  await page.evaluate(async () => {
    await Promise.all([...document.querySelectorAll('tiwizi-field')].map((field) => field.updateComplete));
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}

/** How many fields the page has, and how many of them work; a bench of fields that were never upgraded would flatter. */
export const countFields = (page) =>
  page.evaluate(() => ({
    inputs: document.querySelectorAll('#form input').length,
    ready: document.querySelectorAll('tiwizi-field[data-tiwizi-ready]').length,
  }));

/** Milliseconds of main-thread CPU to load a page until it is ready. */
export async function loadCpu(tab, origin, path) {
  await tab.page.bringToFront(); // a tab behind another draws no frames
  await tab.page.goto(`${origin}/nothing`, { waitUntil: 'load' });
  await tab.collect();
  const before = (await tab.counters()).TaskDuration;
  await tab.page.goto(`${origin}${path}`, { waitUntil: 'load' });
  await settle(tab.page);
  return ((await tab.counters()).TaskDuration - before) * 1000;
}

/** Milliseconds of main-thread CPU to append what stands in the page's `<template>`, once its script is loaded. */
export async function appendCpu(tab, origin, path) {
  await tab.page.bringToFront();
  await tab.page.goto(`${origin}${path}`, { waitUntil: 'load' });
  await settle(tab.page);
  await tab.collect();
  const before = (await tab.counters()).TaskDuration;
  await tab.page.evaluate(() =>
    document.querySelector('#form').append(document.importNode(document.querySelector('template').content, true)),
  );
  await settle(tab.page);
  return ((await tab.counters()).TaskDuration - before) * 1000;
}

/** Bytes that a page holds after collection: script heap, and the engine's own heap of nodes and styles. */
export async function heap(tab, origin, path) {
  await tab.page.goto(`${origin}/nothing`, { waitUntil: 'load' });
  await tab.page.goto(`${origin}${path}`, { waitUntil: 'load' });
  await settle(tab.page);
  await tab.collect();
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await tab.client.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

/** What stays after `rounds` times adding what stands in the page's `<template>` and removing it again. */
export async function leftovers(tab, origin, path, rounds) {
  await tab.page.goto(`${origin}${path}`, { waitUntil: 'load' });
  await settle(tab.page);
  const round = () =>
    tab.page.evaluate(async () => {
      const form = document.querySelector('#form');
      form.append(document.importNode(document.querySelector('template').content, true));
      await Promise.all([...form.querySelectorAll('tiwizi-field')].map((field) => field.updateComplete));
      form.replaceChildren();
      await new Promise((done) => setTimeout(done));
    });
  for (let warm = 0; warm < 3; warm++) await round();
  await tab.collect();
  const before = await tab.counters();
  for (let count = 0; count < rounds; count++) await round();
  await tab.collect();
  const after = await tab.counters();
  return {
    nodes: after.Nodes - before.Nodes,
    listeners: after.JSEventListeners - before.JSEventListeners,
    heap: after.JSHeapUsedSize - before.JSHeapUsedSize,
  };
}

/** Sum of layout shifts while a page loads and its script, some time later, upgrades it. */
export async function layoutShift(browser, origin, path) {
  const page = await browser.newPage();
  await page.setViewport({ width: 375, height: 800 });
  await page.evaluateOnNewDocument(() => {
    globalThis.shifts = [];
    new PerformanceObserver((list) => globalThis.shifts.push(...list.getEntries().map(({ value }) => value))).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  await page.goto(`${origin}${path}`, { waitUntil: 'load' });
  await settle(page);
  const ready = (await countFields(page)).ready;
  const sum = await page.evaluate(async () => {
    await new Promise((done) => setTimeout(done, 300));
    return globalThis.shifts.reduce((total, value) => total + value, 0);
  });
  await page.close();
  return { sum, ready };
}
