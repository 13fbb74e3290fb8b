import type { ValueByType } from '../kinds/kind-of.ts';
import type { GroupField } from '../kinds/group.ts';
import type { Answer, FileAnswer } from './answers.ts';
import type { NestedAnswers } from './nested-answers.ts';
import type { FlowField, FormFlow } from './flow.ts';

type FieldIn<Flow extends FormFlow> = Flow['steps'][number]['fields'][number];

/** The names of a flow's questions. */
export type FieldNameOf<Flow extends FormFlow> = FieldIn<Flow>['name'];

type ItemNameOf<Field> = Field extends GroupField<infer Own> ? `${Field['name']}[${number}].${Own['name']}` : never;

/** What an error may be about: a question, or one of an item of a group, by its place: `equipment[0].kind`. */
export type AnswerNameOf<Flow extends FormFlow> = FieldNameOf<Flow> | ItemNameOf<FieldIn<Flow>>;

/** The ids of a flow's steps. */
export type StepIdOf<Flow extends FormFlow> = Flow['steps'][number]['id'];

type TypeOf<Field> = Field extends { readonly type: infer Type extends string } ? Type : 'text';
type ValueOf<Field> = TypeOf<Field> extends keyof ValueByType ? ValueByType[TypeOf<Field>] : Answer;
type Chosen<Field> = Field extends { readonly options: readonly { readonly value: infer Value }[] } ? Value : string;

/** What an answer to a question is: that of its kind; of a choice, one of its values, or empty. */
export type AnswerOf<Field extends FlowField> =
  Field extends GroupField<infer Own>
    ? readonly ItemAnswersOf<Own>[]
    : ValueOf<Field> extends string
      ? Chosen<Field> | ''
      : ValueOf<Field> extends readonly string[]
        ? readonly Chosen<Field>[]
        : TypeOf<Field> extends 'file'
          ? FilesOf<Field>
          : ValueOf<Field>;

/** Of a field that takes several files a list, of one that takes one the file. */
type FilesOf<Field> = Field extends { readonly file: { readonly most: infer Most } }
  ? Most extends 1
    ? FileAnswer
    : readonly FileAnswer[]
  : FileAnswer;

type ItemAnswersOf<Own extends { readonly name: string }> = {
  readonly [Field in Own as Field['name']]?: Field extends FlowField ? AnswerOf<Field> : Answer;
};

/**
 * The answers of a flow that `defineFlow` was given in one piece, by the names of its questions: a misspelt name is a type error. Any may be
 * absent, since a branch may not ask it. Of a flow whose names are not known to the compiler: any answers.
 */
export type AnswersOf<Flow extends FormFlow> =
  string extends FieldNameOf<Flow>
    ? NestedAnswers
    : { readonly [Field in FieldIn<Flow> as Field['name']]?: AnswerOf<Field> };
