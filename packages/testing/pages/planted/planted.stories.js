const words = { 'ar-MA': 'الاسم العائلي', zgh: 'ⵉⵙⵎ ⵏ ⵜⵡⴰⵛⵓⵍⵜ', 'fr-MA': 'Nom de famille', en: 'Family name' };

/** A story of one piece of markup, given the words of its language. */
const of = (markup, rest = {}) => ({
  render: (_args, { globals }) =>
    document
      .createRange()
      .createContextualFragment(
        `<style>@media print { button { display: none } }</style><div class="frame" style="padding: 16px">${markup(words[globals.locale], globals.locale)}</div>`,
      ),
  ...rest,
});

if (!customElements.get('tiwizi-defined')) customElements.define('tiwizi-defined', class extends HTMLElement {});

export default { title: 'Planted' };

export const Clean = of(
  (word) =>
    `<tiwizi-defined><label for="a">${word}</label><p><input id="a" style="min-height: 30px"></p><button style="min-height: 30px">${word}</button></tiwizi-defined>`,
);
export const AxeViolation = of((word) => `<p>${word}</p><input style="min-height: 30px">`);
export const LowContrast = of((word) => `<p style="color: #aaa; background: #fff">${word}</p>`);
export const UndefinedElement = of((word) => `<tiwizi-never-defined>${word}</tiwizi-never-defined>`);
export const MissingElement = of((word) => `<p>${word}</p>`, { parameters: { element: 'tiwizi-defined' } });
export const NotReady = of((word) => `<tiwizi-halfway>${word}</tiwizi-halfway>`);
if (!customElements.get('tiwizi-halfway'))
  customElements.define(
    'tiwizi-halfway',
    class extends HTMLElement {
      updateComplete = Promise.resolve();
    },
  );
export const RepeatedId = of((word) => `<p id="one">${word}</p><p id="one">${word}</p>`);
export const Overflow = of((word) => `<p style="width: 400px">${word}</p>`);
export const CutOff = of((word) => `<p style="width: 60px; overflow: hidden; white-space: nowrap">${word}</p>`);
export const LatinInArabic = of((word, locale) => `<p>${locale === 'ar-MA' ? 'Nom de famille' : word}</p>`);
export const LatinInAmazigh = of(
  (word, locale) => `<button aria-label="${locale === 'zgh' ? 'Close' : word}" style="min-height: 30px">×</button>`,
);
export const ArabicInFrench = of((word, locale) => `<p>${locale === 'fr-MA' ? words['ar-MA'] : word}</p>`);
export const EnglishInFrench = of((word, locale) => `<p>${locale === 'fr-MA' ? words.en : word}</p>`);
export const TornToken = of((word, locale) => `<p>${word}${locale === 'ar-MA' ? ' AB-123456 مثال' : ''}</p>`);
export const PhysicalMargin = of((word) => `<div style="display: flex"><p style="margin-left: 24px">${word}</p></div>`);
export const PhysicalBorder = of((word) => `<p style="border-left: 6px solid">${word}</p>`);
export const PhysicalPosition = of(
  (word) =>
    `<div style="position: relative; height: 60px"><p style="position: absolute; left: 10px; margin: 0">${word}</p></div>`,
);
export const PhysicalAlignment = of((word) => `<p style="text-align: left">${word}</p>`);
export const FrozenIcon = of(
  (word) =>
    `<p>${word} <svg class="tiwizi-icon tiwizi-icon--mirrored" width="24" height="24" aria-hidden="true"><path d="M4 4h9"></path></svg></p>`,
);
export const OtherStructure = of(
  (word, locale) => `<p class="text">${word}</p>${locale === 'fr-MA' ? '' : `<p class="extra">${word}</p>`}`,
);
export const SmallTarget = of(
  (word) =>
    `<button style="padding: 0; height: 16px; width: 16px; font-size: 8px" aria-label="${word}">×</button><button style="padding: 0; height: 16px; width: 16px; font-size: 8px" aria-label="${word}">+</button>`,
);
export const SmallPrimary = of((word) => `<button class="tiwizi-button" style="height: 30px">${word}</button>`);
export const RenderThrows = {
  render() {
    throw new Error('render threw');
  },
};
export const PlayThrows = of((word) => `<p>${word}</p>`, {
  play() {
    throw new Error('play threw');
  },
});
export const ConsoleError = of((word) => {
  console.error('an error on the console');
  return `<p>${word}</p>`;
});
export const ReportedWarning = of((word) => {
  console.warn('[tiwizi-upgrade-failed] it could not be enhanced');
  return `<p>${word}</p>`;
});
export const StateByGround = of(
  (word) =>
    `<p><a href="#a" style="display: inline-block; min-height: 30px; background: #ddd; color: #000" aria-current="page">${word}</a> <a href="#b" style="display: inline-block; min-height: 30px; color: #000">${word}</a></p>`,
);
export const LightOnPaper = of((word) => `<p style="background: #111; color: #fff">${word}</p>`);
export const EverMoving = of((word) => `<p style="transition: margin-inline-start 2s">${word}</p>`);
export const LowBox = of(
  (word) => `<p style="block-size: 24px; font-size: 1rem; line-height: 1.25; border: 1px solid">${word}</p>`,
);
export const TightLines = of(
  (word) =>
    `<p style="block-size: 60px; overflow-y: clip; font-size: 16px; line-height: 20px">${word}<br>${word}<br>${word}</p>`,
);
