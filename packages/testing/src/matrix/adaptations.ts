import type { CDPSession, Page } from 'puppeteer-core';
import type { Finding } from './finding.ts';
import { cutText } from './in-page/cut-text.ts';
import { lostInForcedColors } from './in-page/forced-colors.ts';
import { moving } from './in-page/moving.ts';
import { lostOnPaper } from './in-page/on-paper.ts';
import { setApart, type TextSetting } from './in-page/text-settings.ts';

/** The narrowest window, px, in which text of twice the size is looked at: half of it is left, as on a phone. */
const ROOM_FOR_LARGE_TEXT = 640;

const still = { name: 'prefers-reduced-motion', value: 'reduce' };

const sessions = new WeakMap<Page, Promise<CDPSession>>();
const sessionOf = (page: Page): Promise<CDPSession> => {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  return session;
};

/** Has a page shown on another medium, or with what a person asked of the system; `{}` brings it back to what `preparePage` made of it. */
async function emulate(
  page: Page,
  { media = '', forced = false }: { media?: string; forced?: boolean },
): Promise<void> {
  const session = await sessionOf(page);
  const features = forced ? [still, { name: 'forced-colors', value: 'active' }] : [still];
  await session.send('Emulation.setEmulatedMedia', { media, features });
}

/**
 * What a page loses when it is adapted to a person: by forced colours, text of twice the size, text set wider, paper, less motion. Chromium only.
 *
 * @param selector - the part of the page that is looked at
 */
export async function adaptationFindings(page: Page, selector: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  const look = async (check: Finding['check'], find: (selector: string) => string[]): Promise<void> => {
    for (const message of await page.evaluate(find, selector)) findings.push({ check, message });
  };
  const set = (setting: TextSetting): Promise<void> => page.evaluate(setApart, setting);
  await look('motion', moving);
  try {
    await emulate(page, { forced: true });
    await look('forced-colors', lostInForcedColors);
    await emulate(page, { media: 'print' });
    await look('print', lostOnPaper);
  } finally {
    await emulate(page, {});
  }
  await set('wide');
  await look('text-spacing', cutText);
  await set('large');
  const window = page.viewport();
  const isNarrow = window && window.width < ROOM_FOR_LARGE_TEXT;
  if (isNarrow) await page.setViewport({ ...window, width: ROOM_FOR_LARGE_TEXT });
  await look('large-text', cutText);
  if (isNarrow) await page.setViewport(window);
  await set('plain');
  return findings;
}
