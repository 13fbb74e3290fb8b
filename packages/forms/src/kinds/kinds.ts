// All kinds of field: one line each. What a flow may say, and what its answers are, follows from this list.
export { text } from './text.ts';
export { textarea } from './textarea.ts';
export { identifier } from './identifier.ts';
export { select } from './select.ts';
export { radio } from './radio.ts';
export { checkbox } from './checkbox.ts';
export { date } from './date.ts';
export { dateRange } from './date-range.ts';
export { time } from './time.ts';
export { file } from './file.ts';
export { oneTimeCode } from './one-time-code.ts';
export { declaration } from './declaration.ts';
export { consent } from './consent.ts';
export { computed } from './computed.ts';
export { money } from './money.ts';
export { number } from './number.ts';
export { group } from './group.ts';
