import type { Locale } from '@tiwizi/i18n';
import type {
  Answer,
  Answers,
  FlowField,
  FlowStep,
  GroupField,
  ItemField,
  ItemPlace,
  KnownAnswer,
  Task,
} from '../flow/index.ts';
import type { Assistance } from '../protocol/assistance.ts';
import type { FormError } from '../protocol/form-error.ts';
import type { StepProgress } from '../protocol/step-progress.ts';

/** What a page needs to be printed; see `stepPage`, `tasksPage`, `checkAnswersPage` and `problemPage`. */
export type FormPage = StepPage | TasksPage | CheckPage | ProblemPage;

/** What every page of a draft has. */
export interface DraftPage {
  readonly locale: Locale;
  /** Title of the form, in the language of the page. */
  readonly title: string;
  /** `keptUntil`: when it is thrown away if nothing more happens; ISO 8601, UTC. `corrects`: the request it corrects. `assistance`: who filled it in. */
  readonly draft: {
    readonly id: string;
    readonly revision: number;
    readonly keptUntil: string;
    readonly corrects?: string | undefined;
    readonly assistance?: Assistance | undefined;
  };
  /** The form asks for files somewhere. */
  readonly hasFiles: boolean;
  /** Where files of so many bytes and more come in pieces. Absent: all are posted. */
  readonly uploads?: { readonly url: string; readonly fromBytes: number };
  /** Where the page posts to. */
  readonly action: string;
  /** Values of the hidden fields of the post. */
  readonly hidden: Readonly<Record<string, string>>;
  /** Whether there is a step to go back to. */
  readonly hasBack: boolean;
  /** The form is a list of tasks, to which a button leads. */
  readonly hasTasks?: boolean;
  readonly notices: readonly NoticeCode[];
  /** Steps may be kept on the person's own device while the site cannot be reached. */
  readonly offline?: boolean;
  /** Nobody logs in: who is not known any more opens the form again by other means. */
  readonly withoutLogin?: boolean;
  /** Where the draft is thrown away, by post. */
  readonly deleteUrl: string;
}

/** Things to say at the top of a page: another tab saved since, or removed an item; the form was renewed; the page was too old; nothing could be kept; … */
export type NoticeCode =
  | 'draft_conflict'
  | 'draft_migrated'
  | 'csrf'
  | 'not_kept'
  | 'submit_failed'
  | 'answers_kept'
  | 'item_gone'
  | 'item_page_gone'
  | 'step_gone'
  | 'files_waiting';

/** One step of questions. */
export interface StepPage extends DraftPage {
  readonly kind: 'step';
  readonly step: StepView;
  /** All steps of the form – of one with sections those of this one's – in its order, this one among them: the others for script to show without a new page. */
  readonly steps: readonly StepView[];
  readonly errors: readonly FormError[];
  /** The answers that conditions read, for script to show and hide fields at once. */
  readonly known: Answers;
  /** What takes the focus in a new step; its heading by default. */
  readonly focus?: 'heading' | 'control' | undefined;
  /** The page after this one is that of the answers to check. */
  readonly returnToCheck: boolean;
}

/** A step as it is shown. */
export interface StepView {
  readonly step: FlowStep;
  readonly url: string;
  readonly progress: StepProgress;
  readonly fields: readonly (FieldView | GroupView)[];
}

/** A field as it is shown. */
export interface FieldView {
  readonly field: FlowField;
  /** Absent for secrets. */
  readonly answer?: Answer;
  readonly error?: string;
  /** What is asked about the answer, which may stay as it is. */
  readonly question?: string;
  /** The parts that the error is about, of a field with several controls. Absent: the whole. */
  readonly invalidParts?: readonly string[];
  /** It was known beforehand, and is as it was, or said to be wrong. */
  readonly known?: KnownAnswer;
  /** Whether these answers ask it; otherwise it is printed inert, for script. */
  readonly asked: boolean;
}

/** A repeating group as it is shown. */
export interface GroupView extends FieldView {
  readonly field: GroupField<ItemField>;
  readonly items: readonly ItemView[];
  /** Where items have pages of their own: the ids of those that are not finished. */
  readonly open?: readonly string[];
}

/** One item of a group. */
export interface ItemView {
  readonly id: string;
  /** From 1. */
  readonly number: number;
  readonly fields: readonly FieldView[];
}

/** The list of tasks of a form that has sections. */
export interface TasksPage extends Pick<
  DraftPage,
  'locale' | 'title' | 'draft' | 'hidden' | 'notices' | 'deleteUrl' | 'withoutLogin' | 'offline'
> {
  readonly kind: 'tasks';
  /** Of itself. */
  readonly url: string;
  readonly tasks: readonly TaskView[];
  /** Where it goes on: the first task that is not done and can be, or the answers to check. */
  readonly nextUrl: string;
  /** Where one leaves to, and finishes later. */
  readonly exitUrl: string;
}

/** A task as it is shown. */
export interface TaskView {
  readonly task: Task;
  /** Where it goes on; of one that cannot be started yet nowhere. */
  readonly url?: string;
}

/** The answers, to be checked before they are handed over. */
export interface CheckPage extends DraftPage {
  readonly kind: 'check';
  /** What confirming does: it goes on elsewhere, is sent, or is given to whom it was filled in for. */
  readonly ending: 'continue' | 'send' | 'give';
  readonly sections: readonly CheckSection[];
  /** Questions whose answers are left out, because nothing asks for them any more. */
  readonly leftOut: readonly FlowField[];
}

/** The questions of one step, with their answers and where each is changed. */
export interface CheckSection {
  readonly step: FlowStep;
  readonly rows: readonly CheckRow[];
}

/** One answer. */
export interface CheckRow {
  readonly field: FlowField;
  readonly answer?: Answer;
  /** It was known beforehand, and is as it was, or said to be wrong. */
  readonly known?: KnownAnswer;
  /** Absent: it is computed, and changes with what it is made of. */
  readonly changeUrl?: string;
  /** The item that it is an answer of. */
  readonly item?: ItemPlace;
}

/** A page that has nothing to fill in. */
export interface ProblemPage {
  readonly kind: 'problem';
  readonly locale: Locale;
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly text: string;
  readonly links: readonly { readonly href: string; readonly text: string }[];
}
