/** What the visitor chose; an empty word chooses everything. */
export interface Choice {
  readonly text: string;
  readonly topic: string;
  readonly district: string;
  /** `in_person`, `digital` or `home_visit`. */
  readonly mode: string;
  /** Whole months as text, below 0 is pregnancy. */
  readonly age: string;
  readonly access: string;
  readonly language: string;
  readonly audience: string;
  readonly provider: string;
  /** Childcare: a code of `childcareKinds`, of `providerKinds`, and when care is needed: `early`, `late`, `long`. */
  readonly kind: string;
  readonly carrier: string;
  readonly care: string;
  /** Ticks: `on` or empty. `around`: the districts around the chosen one too. */
  readonly around: string;
  readonly free: string;
  readonly stepFree: string;
  readonly openNow: string;
  readonly integration: string;
  readonly vacant: string;
  /** A postcode, as it was typed: the districts it belongs to and those around them. Instead of a district. */
  readonly near: string;
  /** Ids of places on the map, separated by blanks. */
  readonly places: string;
}

export const noChoice: Choice = {
  text: '',
  topic: '',
  district: '',
  mode: '',
  age: '',
  access: '',
  language: '',
  audience: '',
  provider: '',
  kind: '',
  carrier: '',
  care: '',
  around: '',
  free: '',
  stepFree: '',
  openNow: '',
  integration: '',
  vacant: '',
  near: '',
  places: '',
};

/** A choice without one of its words; the one `noChoice` when none is left. */
export function without(choice: Choice, name: keyof Choice): Choice {
  const rest = {...choice, [name]: '', ...(name === 'district' && {around: ''})};
  return Object.values(rest).some(Boolean) ? rest : noChoice;
}

/** Do two choices say the same? */
export const isSame = (a: Choice, b: Choice): boolean => namesOf(noChoice).every((name) => a[name] === b[name]);

/** The names in a choice. */
export function namesOf(choice: Choice): (keyof Choice)[] {
  return Object.keys(choice).filter((name): name is keyof Choice => name in noChoice);
}
