/** The CSS text of a DTCG value. */

const GENERIC = new Set(['system-ui', 'sans-serif', 'serif', 'monospace', 'ui-monospace']);
const number = (value) => String(+value.toFixed(4)).replace(/^(-?)0\./, '$1.');
const length = ({ value, unit }) => (value === 0 ? '0' : number(value) + unit);

function color({ hex, alpha }) {
  if (alpha !== undefined && alpha !== 1)
    return (
      hex +
      Math.round(alpha * 255)
        .toString(16)
        .padStart(2, '0')
    );
  return /^#(.)\1(.)\2(.)\3$/.test(hex) ? `#${hex[1]}${hex[3]}${hex[5]}` : hex;
}

// Grows with the viewport between two widths; the rem part keeps zoom and the reader's text size in force (WCAG 1.4.4).
function fluid(max, { min, from, to }) {
  const slope = (max.value - min.value) / (to.value - from.value);
  return `clamp(${length(min)},${number(min.value - slope * from.value)}rem + ${number(slope * 100)}vw,${length(max)})`;
}

// On a page whose own root text is smaller than 16 px (Bootstrap 3: 10 px), rem alone would shrink everything.
const floored = (value) =>
  value.replace(/(?<![\w.])([\d.]+)rem\b/g, (text, rem) => `max(${text},${number(rem * 16)}px)`);

/** @param {import('./dtcg.mjs').Token} token @param {{ embed?: boolean }} [options] */
export function cssValue(token, { embed = false } = {}) {
  const { type, value, extensions } = token;
  switch (type) {
    case 'color':
      return color(value);
    case 'dimension': {
      const text = extensions?.tiwizi?.fluid ? fluid(value, extensions.tiwizi.fluid) : length(value);
      return embed ? floored(text) : text;
    }
    case 'number':
    case 'fontWeight':
      return number(value);
    case 'duration':
      return value.value + value.unit;
    case 'fontFamily':
      return [value]
        .flat()
        .map((name) => (GENERIC.has(name) || !/\s/.test(name) ? name : `"${name}"`))
        .join(',');
    case 'shadow':
      return [value]
        .flat()
        .map(
          (one) =>
            [one.offsetX, one.offsetY, one.blur, one.spread].map(length).join(' ').replace(/ 0$/, '') +
            ' ' +
            color(one.color),
        )
        .join(',');
    default:
      throw new Error(`No CSS for the type "${type}" of ${token.path}`);
  }
}
