import { problemJson, wantsJson, type Hold } from '@tiwizi/http';
import { StoreError } from '@tiwizi/store';
import type { FlowStep, FormError, Posted } from '../flow/index.ts';
import type { PostContext } from './post-context.ts';
import { postStep } from './post-step.ts';
import type { KeptUpload } from './resumable-uploads.ts';
import { validationProblem } from './step-answers.ts';

/** How a post names a file that came in pieces: the name of its question after this, its id as the value. */
const mark = 'upload:';

/**
 * Takes the post of a step, with the files that it names as if they stood in it. What becomes of one is remembered with it, so that a post
 * whose answer was lost is answered once more, and adds nothing; one that was killed before that finds the same bytes among the answers.
 */
export async function postWithUploads<Session>(
  context: PostContext<Session>,
  step: FlowStep,
  hold: Hold,
): Promise<Response> {
  const { post, isOurs, query, visit, draft, report } = context;
  const isNamed = [...post.values.keys()].some((name) => name.startsWith(mark));
  if (!isNamed || !isOurs || query.has('check') || query.has('save')) return postStep(context, step);
  try {
    const { files, used, told } = await bring(context, step, hold);
    if (told.length && wantsJson(visit.request)) return validationProblem(visit.locale, told, draft.revision);
    const answer = await postStep(
      { ...context, post: { ...post, files, fileNames: new Set([...post.fileNames, ...files.keys()]) } },
      step,
    );
    await end(context, used, answer);
    return answer;
  } catch (error) {
    if (error instanceof StoreError) report(error);
    else if (!(error instanceof UploadError)) throw error;
    return refuse(context, error);
  }
}

/** A file that a post names cannot be had: it is not whole yet, there is none (any more), or there is no room for it now. */
class UploadError extends Error {
  override readonly name = 'UploadError';
  readonly code: 'upload_incomplete' | 'upload_not_found' | 'server_busy';

  constructor(code: UploadError['code']) {
    super(`[tiwizi] ${code}`);
    this.code = code;
  }
}

/** The files of a post with those that it names, which of them are to be put away, and what was told of others before. */
async function bring<Session>(
  { post, draft, options }: PostContext<Session>,
  step: FlowStep,
  hold: Hold,
): Promise<{ readonly files: Posted['files']; readonly used: readonly KeptUpload[]; readonly told: FormError[] }> {
  const { uploads } = options.drafts;
  const files = new Map(post.files);
  const used: KeptUpload[] = [];
  const told: FormError[] = [];
  for (const [name, values] of post.values) {
    if (!name.startsWith(mark)) continue;
    const field = name.slice(mark.length);
    const isOfStep = step.fields.some(({ name }) => name === field || name === field.split('.')[0]);
    const upload = isOfStep ? await uploads?.get(draft.owner, draft.id, values.at(-1) ?? '') : undefined;
    if (upload?.value.field !== field) throw new UploadError('upload_not_found');
    const { size, offset, ended, name: fileName } = upload.value;
    if (ended) {
      told.push(...(ended.errors ?? []));
      continue;
    }
    if (offset < size) throw new UploadError('upload_incomplete');
    if (!hold(size)) throw new UploadError('server_busy');
    const bytes = await uploads?.read(upload);
    if (!bytes) throw new UploadError('upload_not_found');
    files.set(field, [...(files.get(field) ?? []), { name: fileName, bytes }]);
    used.push(upload);
  }
  return { files, used, told };
}

function refuse<Session>(
  { pages, visit, draft }: PostContext<Session>,
  { code: why }: UploadError | StoreError,
): Response {
  const isNotKept = why === 'server_busy' || !why.startsWith('upload_');
  const detail = pages.words(visit.locale, isNotKept ? 'notKept' : 'uploadRefused');
  const more = { detail, revision: draft.revision, csrf: visit.visitor.csrf };
  const code = why === 'server_busy' || !isNotKept ? why : 'not_kept';
  return problemJson(isNotKept ? 503 : 409, code, detail, more, isNotKept ? { 'retry-after': '60' } : {});
}

/** Puts files away that were taken or refused; not where nothing of the post was kept. */
async function end<Session>(
  { options, report }: PostContext<Session>,
  used: readonly KeptUpload[],
  answer: Response,
): Promise<void> {
  if (answer.status >= 400 && answer.status !== 422) return;
  const isJson = answer.headers.get('content-type')?.includes('json');
  const { errors = [] } = isJson ? ((await answer.clone().json()) as { readonly errors?: readonly FormError[] }) : {};
  for (const upload of used) {
    const own = errors.filter(({ name }) => name === upload.value.field);
    // It is among the answers, or was refused: that its bytes could not be put away is no matter of the person's.
    await options.drafts.uploads?.end(upload, own.length ? own : undefined).catch(report);
  }
}
