/** What the visitor chose; an empty word chooses everything. */
export interface Choice {
  readonly text: string;
  readonly topic: string;
  readonly district: string;
  /** `in_person`, `digital` or `home_visit`. */
  readonly mode: string;
  /** Whole months as text, below 0 is pregnancy. */
  readonly age: string;
}

export const noChoice: Choice = {text: '', topic: '', district: '', mode: '', age: ''};

/** The ages to choose from, by a month in the middle of each; below 0 is pregnancy. */
export const lifeMonths = [-1, 3, 9, 18, 30, 54, 96, 144, 192] as const;

/** What a form holds; the one `noChoice` when all of it is empty. */
export function choiceOf(form: FormData): Choice {
  const word = (name: keyof Choice) => String(form.get(name) ?? '');
  const choice = {
    text: word('text'),
    topic: word('topic'),
    district: word('district'),
    mode: word('mode'),
    age: word('age'),
  };
  return Object.values(choice).some(Boolean) ? choice : noChoice;
}
