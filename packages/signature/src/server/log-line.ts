const longest = 500;

/**
 * Text for one line of a log: what a service or a person sent must not begin another line, colour it or turn its direction.
 * Control characters, line separators and marks of direction become `\uXXXX`; what is longer than 500 characters is cut.
 */
export function logLine(text: string): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return cut.replace(
    /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
