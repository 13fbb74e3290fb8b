// CSV as RFC 4180 has it, with the byte order mark by which spreadsheets know UTF-8.

/** @param {readonly (readonly string[])[]} rows */
export function writeCsv(rows) {
  const cell = (text) => (/[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/**
 * Reads rows of cells. The delimiter is the first of comma, semicolon and tab after the first cell, since spreadsheets in French
 * save with semicolons.
 *
 * @param {string} text
 * @returns {string[][]}
 */
export function readCsv(text) {
  const source = text.replace(/^\ufeff/, '');
  const delimiter = /^(?:"(?:[^"]|"")*"|[^",;\t\r\n]*)([,;\t])/.exec(source)?.[1] ?? ',';
  const rows = [];
  let row = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < source.length; at += 1) {
    const character = source[at];
    if (quoted) {
      if (character !== '"') cell += character;
      else if (source[at + 1] === '"') cell += source[(at += 1)];
      else quoted = false;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === delimiter || character === '\n' || character === '\r') {
      row.push(cell);
      cell = '';
      if (character === delimiter) continue;
      if (character === '\r' && source[at + 1] === '\n') at += 1;
      rows.push(row);
      row = [];
    } else cell += character;
  }
  if (quoted) throw new Error('the sheet ends inside a quoted cell');
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows.filter((cells) => cells.some((text) => text !== ''));
}
