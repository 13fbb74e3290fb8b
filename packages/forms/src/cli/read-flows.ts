import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FlowError } from '../flow/flow-error.ts';
import type { FormFlow } from '../flow/flow.ts';

/** The forms of a file, or why there are none. */
export interface ReadFlows {
  readonly flows: readonly FormFlow[];
  /** What `defineFlow` refused as the module was loaded. */
  readonly error?: FlowError;
  /** What a file of JSON says, in which things have lines. */
  readonly json?: string;
}

/**
 * Reads the forms of a file: JSON, or the exports of a module.
 *
 * @throws {Error} when the file cannot be read, or holds no form
 */
export async function readFlows(file: string): Promise<ReadFlows> {
  if (file.endsWith('.json')) {
    const json = await readFile(file, 'utf8');
    return { flows: [parse(json)], json };
  }
  let exported: Readonly<Record<string, unknown>>;
  try {
    exported = (await import(pathToFileURL(resolve(file)).href)) as Readonly<Record<string, unknown>>;
  } catch (error) {
    // The module has its own copy of the class where packages are installed twice.
    if (!(error instanceof Error && error.name === 'FlowError')) throw error;
    return { flows: [], error: error as FlowError };
  }
  const values = await Promise.all(Object.values(exported).flat());
  const flows = values.filter(isFlow);
  if (!flows.length)
    throw new Error(
      'exports no form: export what defineFlow returns; of a form that a function makes, export one that it made',
    );
  return { flows };
}

function parse(json: string): FormFlow {
  const value: unknown = JSON.parse(json);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('holds no JSON object');
  return value as FormFlow;
}

const isFlow = (value: unknown): value is FormFlow =>
  typeof value === 'object' && value !== null && 'steps' in value && 'version' in value && 'id' in value;
