/** What a scanner found, by its name in the scanner's own list: for the log, which repeats no words but those of our own codes. */
export class FoundError extends Error {
  override readonly name = 'FoundError';
  readonly code = 'file_infected';
}
