// Contact sheets: many screenshots on one labelled page, laid out and photographed by the browser itself.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Window widths and appearances that each page is shown in. */
export const devices = {
  phone: { width: 375, height: 740, shown: 300, columns: 6 },
  desktop: { width: 1280, height: 800, shown: 620, columns: 3 },
};
export const appearances = {
  light: [{ name: 'prefers-color-scheme', value: 'light' }],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  forced: [
    { name: 'prefers-color-scheme', value: 'dark' },
    { name: 'forced-colors', value: 'active' },
  ],
};

/** Longest piece of a page on one sheet, px of the sheet; longer pages go on on the next. */
const longest = { phone: 1700, desktop: 900 };

/** Runs in the page: resolves when fonts are there and a frame was drawn. */
const drawn = () =>
  document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Takes the whole page as it stands in each width and appearance. Leaves window and appearance as they were. */
export async function takeShots(page, { device: devicesWanted = Object.keys(devices) } = {}) {
  const client = await page.createCDPSession();
  const before = page.viewport();
  const shots = [];
  for (const device of devicesWanted) {
    const { width, height } = devices[device];
    await page.setViewport({ width, height });
    for (const [appearance, features] of Object.entries(appearances)) {
      await client.send('Emulation.setEmulatedMedia', {
        features: [...features, { name: 'prefers-reduced-motion', value: 'reduce' }],
      });
      await page.evaluate(drawn);
      const size = await page.evaluate(() => document.documentElement.scrollHeight);
      // A window as high as the page: photographs beyond the window are shifted sideways when the page runs from right to left.
      await page.setViewport({ width, height: size });
      shots.push({
        device,
        appearance,
        height: size,
        image: Buffer.from(await page.screenshot({ captureBeyondViewport: false })),
      });
      await page.setViewport({ width, height });
    }
  }
  await client.send('Emulation.setEmulatedMedia', { features: [] });
  await client.detach();
  if (before) await page.setViewport(before);
  await page.evaluate(drawn); // so that a click that follows finds things where they are
  return shots;
}

const escape = (text) => text.replace(/[&<"]/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * Lays the shots of one page out and photographs the sheets.
 *
 * @param {import('puppeteer-core').Page} page a tab for the layout
 * @param {{ url: string, put: (name: string, body: Buffer | string) => void }} host serves what is put
 * @param {string} folder where the sheets go
 * @param {string} name of the page shown; file names begin with it
 * @param {{ locale: string, device: string, appearance: string, height: number, image: Buffer }[]} shots
 * @returns {Promise<string[]>} files written
 */
export async function writeSheets(page, host, folder, name, shots) {
  mkdirSync(folder, { recursive: true });
  const files = [];
  for (const device of Object.keys(devices)) {
    const own = shots.filter((shot) => shot.device === device);
    if (!own.length) continue;
    const { width, shown, columns } = devices[device];
    const scale = shown / width;
    const step = longest[device] / scale;
    const sheets = Math.ceil(Math.max(...own.map(({ height }) => height)) / step);
    own.forEach((shot, index) => host.put(`/shot-${index}.png`, shot.image));
    for (let part = 0; part < sheets; part++) {
      const cells = own.map((shot, index) => {
        const rest = Math.max(0, Math.min(step, shot.height - part * step));
        return `<figure><figcaption>${escape(`${shot.locale} · ${shot.appearance}`)}</figcaption><div style="height:${Math.ceil(rest * scale)}px"><img src="/shot-${index}.png" width="${shown}" style="margin-top:${-Math.round(part * step * scale)}px"></div></figure>`;
      });
      host.put(
        '/sheet.html',
        `<!doctype html><meta charset="utf-8"><style>body{margin:12px;background:#888;font:13px/1.3 sans-serif;color:#000}h1{font-size:16px;margin:0 0 8px}main{display:grid;grid-template-columns:repeat(${columns},${shown}px);gap:12px;align-items:start}figure{margin:0;background:#fff}figcaption{padding:2px 6px;background:#ffd}div{overflow:hidden}img{display:block}</style><h1>${escape(name)} · ${device} ${width} px${sheets > 1 ? ` · ${part + 1} of ${sheets}` : ''}</h1><main>${cells.join('')}</main>`,
      );
      await page.setViewport({ width: columns * (shown + 12) + 24, height: 800 });
      await page.goto(`${host.url}sheet.html`, { waitUntil: 'load' });
      const file = join(
        folder,
        `${name.replace(/[^\w-]+/g, '-').toLowerCase()}-${device}${sheets > 1 ? `-${part + 1}` : ''}.png`,
      );
      await page.screenshot({ path: file, fullPage: true });
      files.push(file);
    }
  }
  return files;
}

/** What eyes look for on a sheet. */
export const checklist = [
  'Overlap: nothing lies over anything else',
  'Clipping: no letter, mark under or above a letter, border or focus ring is cut off',
  'Mirroring: Arabic is the mirror of French: order, arrows, ticks, marks at the start of the line; figures, codes and addresses are not',
  'Shaping: Arabic letters join, lam-alif is one shape, Tifinagh shows no boxes, no false bold or italic',
  'Untranslated: no word of another language, no key',
  'Rhythm: even space between equals, one line height for one language',
  'Hierarchy: one main action, headings larger than text, errors seen first',
  'Dark and forced colours: every edge and icon is still seen, nothing stays white',
];

/** A page that lists the sheets, with the list to go through. */
export function writeIndex(folder, files) {
  const names = files.map((file) => file.slice(folder.length + 1));
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>Contact sheets</title><ol>${checklist.map((line) => `<li>${escape(line)}`).join('')}</ol>${names.map((name) => `<h2>${escape(name)}</h2><a href="${escape(name)}"><img src="${escape(name)}" width="900" loading="lazy" alt=""></a>`).join('')}`,
  );
}
