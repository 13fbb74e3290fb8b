import {
  isRefused,
  isSecret,
  readAnswers,
  sniffFileType,
  defaultMaxBytes,
  type Answer,
  type Answers,
  type FileType,
  type FlowField,
  type FlowStep,
  type RefusedFile,
} from '../flow/index.ts';
import type { ParsedPost, PostedFile } from './parse-post.ts';

/** A file that may be kept. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type: FileType;
}

/** A step's post, sorted by what may be done with it. */
export interface TakenPost {
  /** Answers to keep. */
  readonly answers: Answers;
  /** Files that were refused, to be told of. */
  readonly refused: Answers;
  /** Answers that are never kept. */
  readonly secrets: Answers;
  readonly uploads: ReadonlyMap<string, Upload>;
  /** Whether a field's control was on the page that was posted. */
  isPresent(field: FlowField): boolean;
}

/** Sorts what was posted for a step. Values of other steps are not looked at. */
export function takePost(step: FlowStep, { values, files, fileNames }: ParsedPost): TakenPost {
  const uploads = new Map<string, Upload>();
  const judged = new Map<string, RefusedFile>();
  for (const field of step.fields) {
    const file = field.type === 'file' ? files.get(field.name) : undefined;
    const verdict = file && judge(field, file);
    if (verdict && 'refused' in verdict) judged.set(field.name, verdict);
    else if (verdict) uploads.set(field.name, verdict);
  }
  const sorted = {
    answers: {} as Record<string, Answer>,
    refused: {} as Record<string, Answer>,
    secrets: {} as Record<string, Answer>,
  };
  for (const [name, answer] of Object.entries(readAnswers(step, { values, files: judged }))) {
    const field = step.fields.find((each) => each.name === name)!;
    sorted[isRefused(answer) ? 'refused' : isSecret(field) ? 'secrets' : 'answers'][name] = answer;
  }
  const isPresent = (field: FlowField): boolean =>
    values.has(field.type === 'date' ? `${field.name}-day` : field.name) || fileNames.has(field.name);
  return { ...sorted, uploads, isPresent };
}

function judge(field: FlowField, { name, bytes }: PostedFile): Upload | RefusedFile {
  if (!bytes || bytes.length > (field.file?.maxBytes ?? defaultMaxBytes)) return { refused: 'file_too_large', name };
  if (!bytes.length) return { refused: 'file_empty', name };
  const type = sniffFileType(bytes);
  return type && field.file?.accept.includes(type) ? { name, bytes, type } : { refused: 'file_type', name };
}
