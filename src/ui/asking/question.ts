import type {Draft, Field} from './draft.ts';

/** One of the answers to choose from. */
export interface Choice {
  readonly value: string;
  readonly label: unknown;
  /** The heading of the group that it stands in: a day. */
  readonly group?: string | undefined;
}

/** A question of a form: a native input with its label. */
export interface Question {
  readonly field: Field;
  /** `radio` and `select` have `choices`. */
  readonly as: 'text' | 'tel' | 'email' | 'date' | 'long' | 'radio' | 'select';
  readonly label: string;
  /** Said below the label. */
  readonly hint?: unknown;
  readonly choices?: readonly Choice[];
  /** What stands in place of choices while there are none. */
  readonly none?: unknown;
  /** A button below the choices that shows further ones. */
  readonly more?: {readonly words: string; readonly act: () => void} | undefined;
  /** A token of HTML's autofill. */
  readonly autocomplete?: string;
  /** At most so many characters, as the contract has it. */
  readonly most?: number;
  /** For dates: `2026-11-22`. */
  readonly min?: string;
  readonly max?: string;
  /** What is said when nothing was answered; without it nothing needs to be. */
  readonly missing?: string;
  /** What is wrong with an answer, in words. */
  readonly fault?: (value: string) => string | undefined;
}

/** What a small screen shows at once. */
export interface Step {
  readonly id: string;
  readonly heading: string;
  /** Below the heading. */
  readonly text?: unknown;
  readonly questions: readonly Question[];
}

/** Something to be put right before the form can be sent. */
export interface FieldFault {
  readonly field: Field;
  readonly words: string;
}

/** What is to be put right in some steps, in their order. */
export const faultsIn = (steps: readonly Step[], draft: Draft): FieldFault[] =>
  steps.flatMap(({questions}) =>
    questions.flatMap((question) => {
      const value = draft[question.field]?.trim() ?? '';
      const words = value ? wrongWith(question, value) : question.missing;
      return words ? [{field: question.field, words}] : [];
    }),
  );

/** A choice that is no longer given is none. */
const wrongWith = ({choices, missing, fault}: Question, value: string): string | undefined =>
  choices && !choices.some((choice) => choice.value === value) ? missing : fault?.(value);

/** The fields that are asked in some steps. */
export const fieldsOf = (steps: readonly Step[]): Set<Field> =>
  new Set(steps.flatMap(({questions}) => questions.map(({field}) => field)));
