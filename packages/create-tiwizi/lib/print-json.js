/** What nobody can see in a text is written as an escape. */
const visible = (text) =>
  text.replace(/(?! )[\p{Zs}\p{Cf}\p{Zl}\p{Zp}]/gu, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** JSON as a formatter leaves it: on one line what is no list of objects and has no more than plain values, within 120 columns. */
export function printJson(value, indent = '', before = 0) {
  const isList = Array.isArray(value);
  if (typeof value !== 'object' || value === null) return visible(JSON.stringify(value));
  const entries = Object.entries(value);
  const [open, close] = isList ? '[]' : '{}';
  if (!entries.length) return open + close;
  const printed = (deeper) =>
    entries.map(([key, each]) => {
      const name = isList ? '' : `${JSON.stringify(key)}: `;
      return name + printJson(each, deeper, name.length);
    });
  const isPlain = entries.every(([, each]) => typeof each !== 'object' || each === null);
  const line = isPlain && printed('').join(', ');
  const whole = isList ? `[${line}]` : `{ ${line} }`;
  // Words in several languages stand below each other, so that they can be compared.
  const isShort = isList || entries.every(([key]) => !/^(ar|zgh|fr|en)(-MA)?$/.test(key));
  if (isPlain && isShort && indent.length + before + whole.length < 120) return whole;
  const deeper = `${indent}  `;
  return `${open}\n${printed(deeper)
    .map((each) => deeper + each)
    .join(',\n')}\n${indent}${close}`;
}
