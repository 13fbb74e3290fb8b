import {
  isRefused,
  isSecret,
  isUpload,
  kindOf,
  readAnswers,
  type Answer,
  type Answers,
  type FlowField,
  type FlowStep,
  type Posted,
  type Upload,
} from '../flow/index.ts';

/** A step's post, sorted by what may be done with it. */
export interface TakenPost {
  /** Answers to keep. */
  readonly answers: Answers;
  /** Files that were refused, to be told of. */
  readonly refused: Answers;
  /** Answers that are never kept. */
  readonly secrets: Answers;
  /** Files that may be kept. */
  readonly uploads: ReadonlyMap<string, Upload>;
  /** Whether a field's control was on the page that was posted. */
  isPresent(field: FlowField): boolean;
}

/** Sorts what was posted for a step. Values of other steps are not looked at. */
export function takePost(step: FlowStep, posted: Posted): TakenPost {
  const uploads = new Map<string, Upload>();
  const answers: Record<string, Answer> = {};
  const refused: Record<string, Answer> = {};
  const secrets: Record<string, Answer> = {};
  const read = readAnswers(step, posted);
  for (const field of step.fields) {
    const answer = read[field.name];
    if (answer === undefined) continue;
    if (isUpload(answer)) uploads.set(field.name, answer);
    else (isRefused(answer) ? refused : isSecret(field) ? secrets : answers)[field.name] = answer;
  }
  return { answers, refused, secrets, uploads, isPresent: (field) => kindOf(field).isPresent(field, posted) };
}
