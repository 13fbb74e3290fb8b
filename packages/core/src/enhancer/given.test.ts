import { expect } from '@open-wc/testing';
import { html } from 'lit/html.js';
import {
  define,
  forgetReports,
  list,
  string,
  templateElement,
  type ElementTemplate,
  type Enhancer,
  type PropertiesOf,
} from '../index.ts';
import { readAttributes } from '../template/index.ts';

interface Data {
  readonly heading?: string | undefined;
  readonly rows?: readonly { readonly key: string }[] | undefined;
}
const properties: PropertiesOf<Data> = { heading: string(), rows: list(['key']) };
const template: ElementTemplate<Data> = {
  tag: 'planted-given',
  read: (attributes) => readAttributes(properties, attributes),
  print({ heading, rows }, { report }) {
    if (heading === 'none') throw new Error('planted');
    if (!rows) report('planted-without-rows', 'No rows.');
    return html`<h2 data-tiwizi-part="heading">${heading}</h2
      ><ul
        >${rows?.map(({ key }) => html`<li data-tiwizi-key=${key}>${key}</li>`)}</ul
      >`;
  },
};
let number = 0;

/** An element that holds what a server printed of its attributes, to which a framework gives properties before it is defined. */
async function upgraded(
  standing: string,
  given: Data,
): Promise<Enhancer & { -readonly [Name in keyof Data]: Data[Name] }> {
  const tag = `planted-given-${(number += 1)}`;
  const element = document.createElement(tag) as Awaited<ReturnType<typeof upgraded>>;
  element.setAttribute('heading', 'H');
  element.innerHTML = standing;
  Object.assign(element, given);
  document.body.append(element);
  define(tag, class extends templateElement(properties, () => Promise.resolve(template)) {});
  await element.updateComplete;
  element.remove();
  return element;
}

const printed = '<h2 data-tiwizi-part="heading">H</h2><ul></ul>';
const keys = (element: Element): string[] => [...element.querySelectorAll('li')].map((row) => row.textContent);

describe('properties that a framework gives before the element is defined', () => {
  it('are printed into the form that a server printed without them, and change from there', async () => {
    const element = await upgraded(printed, { rows: [{ key: 'a' }, { key: 'b' }] });
    expect(keys(element)).to.deep.equal(['a', 'b']);
    element.rows = [{ key: 'b' }];
    await element.updateComplete;
    expect(keys(element)).to.deep.equal(['b']);
  });

  it('are not printed twice where the form holds them already', async () => {
    const element = await upgraded('<h2 data-tiwizi-part="heading">H</h2><ul><li data-tiwizi-key="a">a</li></ul>', {
      rows: [{ key: 'a' }],
    });
    expect(keys(element)).to.deep.equal(['a']);
  });

  it('leave alone what their attributes have printed', async () => {
    const element = await upgraded('<h2 data-tiwizi-part="heading">theirs</h2><ul></ul>', { heading: 'H' });
    expect(element.querySelector('h2')!.textContent).to.equal('theirs');
  });

  it('are not complained of as missing in what was', async () => {
    forgetReports();
    const { warn } = console;
    const said: string[] = [];
    console.warn = (line: string) => said.push(line);
    try {
      await upgraded(printed, { rows: [{ key: 'a' }] });
    } finally {
      console.warn = warn;
    }
    expect(said).to.deep.equal([]);
  });

  it('that the template cannot print are told of, and change nothing', async () => {
    const element = await upgraded(printed, { rows: [{ key: 'a' }] });
    const told: string[] = [];
    const { warn } = console;
    console.warn = (line: string) => told.push(line);
    forgetReports();
    element.heading = 'none';
    await element.updateComplete;
    console.warn = warn;
    expect(told).to.deep.equal(['[tiwizi-reprint-failed] A change is not shown.']);
    expect(element.querySelector('h2')!.textContent).to.equal('H');
  });
});
