import type { FileScanner } from '@tiwizi/forms/server';
import type { Log } from '../log/log.ts';
import { FoundError } from './found-error.ts';

/** The same scanner, of which the log is told: `file_infected` with the name of what was found, `scanner_away` with why. */
export function toldScanner(scanner: FileScanner, log: Log): FileScanner {
  return {
    async scan(bytes) {
      const result = await scanner.scan(bytes);
      if (result.state === 'infected') log.warning('file_infected', { cause: new FoundError(result.signature) });
      if (result.state === 'unavailable') log.warning('scanner_away', { cause: result.cause });
      return result;
    },
  };
}
