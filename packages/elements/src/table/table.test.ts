import { expect } from '@open-wc/testing';
import { locales, text } from '@tiwizi/i18n';
import { elementContracts, waitUntil } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import { sendKeys } from '@web/test-runner-commands';
import type { TableSortEvent } from './table-sort-event.ts';
import './table.define.ts';
import type { TiwiziTable } from './table.ts';
import { tableExamples } from './table.examples.ts';
import { tableMessages } from './table.messages.ts';

const { sortable, stacked, sortedByServer, empty } = tableExamples.examples;
const sheets = ['../base/type.css', './table.css'].map((path) => new URL(path, import.meta.url));

elementContracts('tiwizi-table', {
  full: { sortable: sortable!, stacked: stacked!, sortedByServer: sortedByServer!, empty: empty! },
  module: new URL('./table.define.ts', import.meta.url),
  styles: [tokens, ...sheets],
});

const heads = '<th data-tiwizi-sort="text">Ville</th><th data-tiwizi-sort="number">Habitants</th><th>Note</th>';
const row = (...cells: (string | undefined)[]): string =>
  `<tr>${cells.map((each) => (each === undefined ? '' : `<td>${each}</td>`)).join('')}</tr>`;
const rows = row('Fès', '1 112 072', 'a') + row('Agadir', '421 844', 'b') + row('Éfrane', '—', 'c');
const around = (body: string, attributes = ''): string =>
  `<tiwizi-table ${attributes}><table class="tiwizi-table"><caption>Villes</caption><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table></tiwizi-table>`;

async function show(markup: string, lang = 'fr'): Promise<TiwiziTable> {
  const host = document.createElement('div');
  host.lang = lang;
  host.dir = lang === 'ar' ? 'rtl' : 'ltr';
  host.append(document.createRange().createContextualFragment(markup));
  document.body.replaceChildren(host);
  const element = host.querySelector('tiwizi-table')!;
  await element.updateComplete;
  return element;
}

const firsts = (element: TiwiziTable): string[] =>
  [...element.table!.tBodies[0]!.rows].map(({ cells }) => cells[0]!.textContent);
const buttons = (element: TiwiziTable): HTMLButtonElement[] => [...element.querySelectorAll('button')];
const said = (): string => document.querySelector('[data-tiwizi-announcer]')?.textContent ?? '';

async function styled<Result>(act: () => Promise<Result>): Promise<Result> {
  const links = sheets.map((sheet) =>
    Object.assign(document.createElement('link'), { rel: 'stylesheet', href: sheet.href }),
  );
  const loaded = links.map((each) => new Promise((done) => each.addEventListener('load', done)));
  document.head.append(...links);
  await Promise.all(loaded);
  return act().finally(() => links.forEach((each) => each.remove()));
}

describe('tiwizi-table', () => {
  it('has words of its own in the four languages', () => {
    for (const locale of locales)
      expect(text(tableMessages, 'ascending', locale, { column: 'x' })).to.not.equal(
        text(tableMessages, 'descending', locale, { column: 'x' }),
      );
  });

  it('is accessible, plain and sorted', async () => {
    const element = await show(around(rows));
    await expect(element).to.be.accessible();
    buttons(element)[0]!.click();
    await expect(element).to.be.accessible();
  });

  it('sorts by key, says so in the head and in words, and turns round', async () => {
    const element = await show(around(rows));
    const nodes = new Set(element.querySelectorAll('td'));
    expect(buttons(element).map((each) => each.textContent)).to.deep.equal(['Ville', 'Habitants']);
    buttons(element)[0]!.focus();
    await sendKeys({ press: 'Enter' });
    expect(firsts(element)).to.deep.equal(['Agadir', 'Éfrane', 'Fès']);
    expect(buttons(element)[0]!.parentElement!.getAttribute('aria-sort')).to.equal('ascending');
    await waitUntil(() => said().includes('Ville'), 'it is said');
    expect(said()).to.equal('Lignes triées par «\u202fVille\u202f», ordre croissant.');
    await sendKeys({ press: 'Enter' });
    expect(firsts(element)).to.deep.equal(['Fès', 'Éfrane', 'Agadir']);
    expect(document.activeElement === buttons(element)[0]).to.equal(true);
    buttons(element)[1]!.click();
    expect(firsts(element), 'what is worth nothing comes last').to.deep.equal(['Agadir', 'Fès', 'Éfrane']);
    expect(element.querySelectorAll('[aria-sort]')).to.have.length(1);
    expect(
      [...element.querySelectorAll('td')].every((each) => nodes.has(each)),
      'no cell is made anew',
    ).to.equal(true);
  });

  it('sorts by what the author says a cell is worth', async () => {
    const worth = (value: string): string => `<tr><td>x${value}</td><td data-tiwizi-value="${value}">?</td></tr>`;
    const element = await show(around(worth('10') + worth('9') + row('data', '<data value="9.5">?</data>')));
    buttons(element)[1]!.click();
    expect(firsts(element)).to.deep.equal(['x9', 'data', 'x10']);
  });

  it('follows rows that a framework adds, changes and takes while they are sorted', async () => {
    const element = await show(around(rows));
    buttons(element)[0]!.click();
    const [body] = element.table!.tBodies;
    body!.insertAdjacentHTML('beforeend', row('Berkane', '1', 'd'));
    await waitUntil(() => firsts(element)[1] === 'Berkane', 'the new one is in its place');
    body!.rows[0]!.cells[0]!.firstChild!.nodeValue = 'Zagora';
    await waitUntil(() => firsts(element).at(-1) === 'Zagora', 'what changed goes to its place');
    body!.rows[0]!.remove();
    expect(firsts(element)).to.deep.equal(['Éfrane', 'Fès', 'Zagora']);
  });

  it('leaves the order to who refuses the event, and says which it is', async () => {
    const element = await show(around(rows));
    const asked: (string | number)[] = [];
    element.addEventListener('tiwizi-table-sort', (event: TableSortEvent) => {
      event.preventDefault();
      asked.push(event.column, event.direction);
    });
    buttons(element)[1]!.click();
    expect(asked).to.deep.equal([1, 'ascending']);
    expect(firsts(element)).to.deep.equal(['Fès', 'Agadir', 'Éfrane']);
    expect(element.querySelectorAll('th')[1]!.getAttribute('aria-sort')).to.equal('ascending');
  });

  it('does not stumble over a missing cell, a cell over several columns, none at all, a nested table', async () => {
    const nested = `<table><thead><tr><th data-tiwizi-sort="text">Non</th></tr></thead><tbody><tr><td>z</td></tr></tbody></table>`;
    const odd = '<tr><td colspan="3">Zone</td></tr><tr></tr>';
    const element = await show(around(row('Fès') + odd + row('Agadir', '3', nested), 'stacked'));
    for (const each of buttons(element)) each.click();
    expect(buttons(element).map((each) => each.textContent)).to.deep.equal(['Ville', 'Habitants']);
    expect(element.table!.tBodies[0]!.rows).to.have.length(4);
    expect(element.querySelector('[colspan]')!.hasAttribute('data-tiwizi-label')).to.equal(false);
    await show('<tiwizi-table></tiwizi-table>');
    const bare = await show('<tiwizi-table><table><tr><td>A</td></tr></table></tiwizi-table>');
    expect(bare.hasAttribute('data-tiwizi-ready')).to.equal(true);
  });

  it('keeps rows that share a cell in their order, and where they are the sum and the word for none', async () => {
    const shared = `<tr><td rowspan="2">Z</td><td>1</td></tr><tr><td>0</td></tr>`;
    const element = await show(around(shared));
    buttons(element)[0]!.click();
    expect(element.table!.tBodies[0]!.rows[0]!.cells[0]!.textContent).to.equal('Z');
    const none = await show(around('<tr class="tiwizi-table__empty"><td colspan="3">Rien</td></tr>'));
    buttons(none)[0]!.click();
    expect(firsts(none)).to.deep.equal(['Rien']);
  });

  it('leaves a head with a link to the server', async () => {
    const element = await show(around(rows).replace('>Ville<', '><a href="?sort=town">Ville</a><'));
    expect(buttons(element)).to.have.length(1);
  });

  it('is a stop of the Tab key with a name only where it scrolls', async () =>
    styled(async () => {
      const element = await show(around(rows));
      element.parentElement!.style.inlineSize = '400px';
      await waitUntil(() => !element.hasAttribute('tabindex'), 'it has room');
      element.parentElement!.style.inlineSize = '90px';
      await waitUntil(() => element.tabIndex === 0, 'it scrolls');
      expect(element.getAttribute('role')).to.equal('region');
      expect(document.getElementById(element.getAttribute('aria-labelledby')!)!.textContent).to.equal('Villes');
      await expect(element).to.be.accessible();
    }));

  it('names each cell by its column where rows are blocks, and keeps what the author wrote', async () => {
    const element = await show(around(rows.replace('<td>a', '<td data-tiwizi-label="Remarque">a'), 'stacked'));
    const [first] = element.table!.tBodies[0]!.rows;
    expect([...first!.cells].map((cell) => cell.getAttribute('data-tiwizi-label'))).to.deep.equal([
      'Ville',
      'Habitants',
      'Remarque',
    ]);
    expect(element.table!.getAttribute('role')).to.equal('table');
    await expect(element).to.be.accessible();
    element.stacked = false;
    await element.updateComplete;
    expect(element.table!.classList.contains('tiwizi-table--stacked')).to.equal(false);
  });

  it('lines figures up on the right in both directions', () =>
    styled(async () => {
      for (const lang of ['fr', 'ar']) {
        const element = await show(
          around(row('A', '7')).replace('<td>7', '<td class="tiwizi-table__number"><b>7</b>'),
          lang,
        );
        const cell = element.querySelector('.tiwizi-table__number')!;
        const [box, figure] = [cell, cell.firstElementChild!].map((each) => each.getBoundingClientRect());
        expect(figure!.left - box!.left, lang).to.be.greaterThan(box!.right - figure!.right);
      }
    }));
});
