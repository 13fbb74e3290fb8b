// What a stylesheet changes of the computed style of elements, by switching it off and on in the page. Each function runs in the page.

/**
 * Every computed property of elements that differs with the stylesheet on and that matters. Left out: what follows from other properties
 * and would be counted twice (sizes, origins, colours that follow the text's, logical names of physical properties, custom properties),
 * and what cannot be seen: fonts of boxes without text, borders without width, anti-aliasing. The size of boxes is measured instead.
 *
 * @param {{ elements: string, sheet: string, all?: boolean }} where a selector of the elements, and one of the `<link>` that is switched;
 *        `all`: every property, also those that do not matter
 * @returns {{ compared: number, differences: { element: string, property: string, without: string, with: string, count: number }[] }}
 */
export function computedDifferences({ elements, sheet, all = false }) {
  const derived =
    /^(--.*|width|height|block-size|inline-size|top|left|right|bottom|inset-.*|perspective-origin|transform-origin|-webkit-locale|x|y|r|rx|ry|cx|cy|d)$/;
  const immaterial =
    /-(inline|block)(-|$)|^(border-(start|end)-|overscroll-|box-sizing|text-size-adjust|-webkit-tap-highlight-color|-webkit-font-smoothing|text-rendering|tab-size|caret-color|outline-color|text-decoration(-color)?|text-emphasis-color|-webkit-text-(fill|stroke)-color|(column|row)-rule-color|-webkit-text-decorations-in-effect|transition-.*|-webkit-border-.*-spacing|clear|lighting-color|flood-color|stop-color|will-change|list-style-.*)$|^(border-(start|end)-.*)$/;
  // Inherited by boxes that hold no letter of their own, these show nowhere.
  const ofText =
    /^(color|font-.*|line-height|letter-spacing|word-spacing|text-.*|white-space.*|word-break|overflow-wrap|hyphens|quotes|caption-side|border-collapse|-webkit-border-.*-spacing|border-spacing|cursor|grid-template-.*)$/;
  const hasText = (element, pseudo) =>
    all ||
    (pseudo
      ? pseudo !== '::marker' || getComputedStyle(element).listStyleType !== 'none'
      : [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim()) ||
        element.matches('input:not([type=radio], [type=checkbox]), select, textarea'));
  const matters = (property) => !derived.test(property) && (all || !immaterial.test(property));
  const { sheet: switched } = document.querySelector(sheet); // the link itself would load again, and later
  const list = [...document.querySelectorAll(elements)].filter(
    (element) =>
      !element.closest('head, script, style, template') &&
      (all || (element.checkVisibility() && !element.matches('svg *'))),
  );
  const name = (element) =>
    `${element.localName}${element.type && element.matches('input, button') ? `[type=${element.type}]` : ''}${[...element.classList].map((each) => `.${each}`).join('')}`;
  const targets = list.flatMap((element) => ['', '::before', '::after', '::marker'].map((pseudo) => [element, pseudo]));
  const settle = () => document.getAnimations().forEach((animation) => animation.finish());
  const read = () =>
    targets.map(([element, pseudo]) => {
      const style = getComputedStyle(element, pseudo || undefined);
      // A pseudo-element that is not generated has no look.
      if ((pseudo === '::before' || pseudo === '::after') && style.content === 'none') return '';
      if (pseudo === '::marker' && getComputedStyle(element).display !== 'list-item') return '';
      const values = new Map();
      const isText =
        hasText(element, pseudo) &&
        (!pseudo || pseudo === '::marker' || /[^"' ]/.test(style.content.replace(/^(none|normal|"")$/, '')));
      for (const property of style) {
        if (!matters(property)) continue;
        if (!isText && !all && ofText.test(property)) continue;
        const border = /^border-(top|right|bottom|left)-(style|color)$/.exec(property);
        const isUnseen = border && style.getPropertyValue(`border-${border[1]}-width`) === '0px';
        values.set(property, isUnseen && !all ? '' : style.getPropertyValue(property));
      }
      if (!pseudo) {
        const box = element.getBoundingClientRect();
        values.set('(size)', `${Math.round(box.width)} × ${Math.round(box.height)} px`);
      }
      return values;
    });
  switched.disabled = true;
  document.body.getBoundingClientRect();
  settle();
  const without = read();
  switched.disabled = false;
  document.body.getBoundingClientRect();
  settle();
  const found = new Map();
  read().forEach((after, index) => {
    const before = without[index];
    const [element, pseudo] = targets[index];
    const tell = (property, first, second) => {
      const key = [`${name(element)}${pseudo}`, property, first, second].join('\u0000');
      found.set(key, (found.get(key) ?? 0) + 1);
    };
    if (!before || !after) {
      if (before !== after) tell('is drawn', String(Boolean(before)), String(Boolean(after)));
      return;
    }
    for (const [property, value] of after)
      if (before.has(property) && before.get(property) !== value) tell(property, before.get(property), value);
  });
  return {
    compared: list.length,
    differences: [...found].map(([key, count]) => {
      const [element, property, first, second] = key.split('\u0000');
      return { element, property, without: first, with: second, count };
    }),
  };
}

/** A page of others: every common element, none of ours. What our stylesheet changes here it changes everywhere. */
export const foreignPage = `<header class="navbar"><nav><ul><li><a href="#a">Link</a></li></ul></nav></header>
<main class="container"><h1>Heading</h1><h2>Heading</h2><h3>Heading</h3><h4>Heading</h4><h5>Heading</h5><h6>Heading</h6>
<p>Text with <a href="#b">a link</a>, <strong>strong</strong>, <em>em</em>, <code>code</code>, <kbd>kbd</kbd>, <mark>mark</mark>, <small>small</small>, <abbr title="x">abbr</abbr>, <sub>sub</sub>, <sup>sup</sup>, <q>q</q>, <del>del</del>, <ins>ins</ins>, <bdi>bdi</bdi>.</p>
<ul><li>One<ul><li>Two</li></ul></li></ul><ol><li>One</li></ol><dl><dt>Term</dt><dd>Description</dd></dl>
<blockquote>Quotation</blockquote><pre>Preformatted</pre><hr><figure><img alt="" width="10" height="10"><figcaption>Caption</figcaption></figure>
<table class="table"><caption>Caption</caption><thead><tr><th>Head</th></tr></thead><tbody><tr><td>Cell</td></tr></tbody></table>
<form class="form"><fieldset><legend>Legend</legend><label for="f">Label</label><input id="f" class="form-control"><input type="checkbox"><input type="radio"><input type="file"><input type="range"><input type="date"><input type="submit"><select class="form-select"><option>One</option></select><textarea></textarea><button class="btn">Button</button><progress value=".5"></progress><meter value=".5"></meter><output>1</output></fieldset></form>
<details open><summary>Summary</summary>Details</details><dialog open>Dialog</dialog><div class="card field label hint error notice tag button input link table list heading page main grid stack column" hidden>Hidden</div><div class="card field label hint error notice tag button input link table list heading page main grid stack column">Names alike</div>
<section><article><aside><address>Address</address></aside></article></section><svg width="10" height="10"><path d="M0 0h9"></path></svg><video></video><iframe title="x"></iframe><other-element>Other</other-element><template><p>Template</p></template></main><footer>Footer</footer>`;
