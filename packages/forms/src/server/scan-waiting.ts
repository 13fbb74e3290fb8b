import { problemJson, wantsJson } from '@tiwizi/http';
import { filesIn, findPage, findPath, pageIdOf, validateStep, type Answers, type FlowStep } from '../flow/index.ts';
import type { Draft } from './draft.ts';
import type { PostContext } from './post-context.ts';
import { withRefused } from './take-post.ts';
import type { WaitingFile } from './file-checks.ts';

/** A draft whose files were looked over, as far as that could be done; or the answer to whoever wanted to send it. */
export type Looked = { readonly draft: Draft; readonly isWaiting: boolean } | Response;

/**
 * Before a request is sent: has the files looked over that nobody has seen yet. One that is infected is thrown away, and the person is led to
 * its question.
 */
export async function scanWaiting<Session>(context: PostContext<Session>): Promise<Looked> {
  const { options, access, draft } = context;
  const waiting = access.checks.waiting(options.flow, draft);
  const clean = new Set<string>();
  const infected: WaitingFile[] = [];
  for (const each of waiting) {
    const bytes = await options.drafts.loadFile(draft.owner, draft.id, each.file.file);
    const state = bytes && (await access.checks.scan(bytes))?.state;
    if (state === 'clean') clean.add(each.file.file);
    if (state === 'infected') infected.push(each);
  }
  if (!clean.size && !infected.length) return { draft, isWaiting: waiting.length > 0 };
  const gone = new Set(infected.map(({ file }) => file.file));
  const fields = new Set(infected.map(({ field }) => field));
  const pages = findPath(options.flow, draft.answers).steps.flatMap((each) =>
    each.fields.flatMap(({ name }) => (fields.has(name) ? [pageIdOf(each.step, name)] : [])),
  );
  const saved = await access.merge(draft, (now) => ({
    answers: looked(now.answers, clean, gone),
    done: now.done.filter((id) => !pages.includes(id)),
  }));
  for (const { file } of infected) await options.drafts.removeFile(draft.owner, draft.id, file.file);
  const step = findPage(options.flow, pages[0] ?? '', saved.answers);
  if (step) return toldOfInfected(context, saved, step, infected);
  return { draft: saved, isWaiting: clean.size < waiting.length };
}

/** The answers with what was found of their files. */
function looked(answers: Answers, clean: ReadonlySet<string>, gone: ReadonlySet<string>): Answers {
  const entries = Object.entries(answers).flatMap(([name, answer]): [string, Answers[string]][] => {
    const files = filesIn(answer);
    if (!files.length) return [[name, answer]];
    const left = files.flatMap((file) =>
      gone.has(file.file) ? [] : [clean.has(file.file) ? { ...file, scan: 'clean' as const } : file],
    );
    const [only] = left;
    if (Array.isArray(answer)) return [[name, left]];
    return only ? [[name, only]] : [];
  });
  return Object.fromEntries(entries);
}

async function toldOfInfected<Session>(
  { options, pages, visit, now }: PostContext<Session>,
  draft: Draft,
  step: FlowStep,
  infected: readonly WaitingFile[],
): Promise<Response> {
  const { request, locale } = visit;
  const refused = new Map<string, { refused: 'file_infected'; name: string }[]>();
  for (const { field, file } of infected)
    refused.set(field, [...(refused.get(field) ?? []), { refused: 'file_infected', name: file.name }]);
  const isAdded = (name: string): boolean => Array.isArray(draft.answers[name]);
  const all = withRefused(draft.answers, { refused, isAdded });
  const errors = validateStep(options.flow, step.id, all, locale, { now }).filter(({ name }) => refused.has(name));
  const page = pages.step(visit, draft, step, { errors, returnToCheck: true });
  if (!wantsJson(request)) return pages.show(visit, page, 422);
  // The page of the answers has no control to lead to: its notice says it, and sending again leads to the question.
  const detail = errors.map(({ message }) => message).join(' ');
  return problemJson(422, 'file_infected', detail, {
    detail,
    revision: draft.revision,
    csrf: page.hidden['csrf'] ?? '',
  });
}
