import { expect } from '@open-wc/testing';
import { watchLiveRegions, type LiveWatch } from './live-watch.ts';
import { inert, settled } from './stage.ts';

describe('watchLiveRegions', () => {
  const page = document.createElement('div');
  let watch: LiveWatch;
  const region = (selector: string): HTMLElement => page.querySelector(selector)!;
  beforeEach(() => {
    document.body.append(page);
    page.replaceChildren(
      inert(
        '<div role="status"></div><p role="alert" hidden>Old</p><p id="plain"></p><div role="status" id="two">Standing</div>',
      ),
    );
    watch = watchLiveRegions(page);
  });
  afterEach(() => {
    watch.stop();
    page.remove();
  });
  const after = async (...acts: (() => unknown)[]): Promise<readonly string[]> => {
    for (const act of acts) {
      act();
      await settled(page);
    }
    return watch.said;
  };

  it('hears a region each time it is written to, as a whole, and not when it is emptied', async () => {
    const status = region('[role=status]');
    const write = (words: string) => (): void => void (status.textContent = words);
    expect(await after(write('Sending…'), write(''), write('Sent.'), write('Sent.'))).to.deep.equal([
      'Sending…',
      'Sent.',
      'Sent.',
    ]);
  });

  it('hears words that come in pieces in one task once', async () => {
    const status = region('[role=status]');
    expect(
      await after(() => status.append('Two ', Object.assign(document.createElement('b'), { textContent: 'minutes' }))),
    ).to.deep.equal(['Two minutes']);
  });

  it('hears a region that is shown, and none around which something is shown', async () => {
    expect(await after(() => (region('[role=alert]').hidden = false))).to.deep.equal(['Old']);
    expect(
      await after(
        () => (region('#two').className = 'other'),
        () => (region('#plain').textContent = 'x'),
      ),
    ).to.deep.equal(['Old']);
  });

  it('hears a new alert, and not a new status that nobody knew of', async () => {
    expect(
      await after(
        () => page.append(inert('<p role="status">Silent</p>')),
        () => page.append(inert('<p role="alert">Heard</p>')),
      ),
    ).to.deep.equal(['Heard']);
  });
});
