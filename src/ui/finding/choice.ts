import {postcodeIn} from '../../domain/postcode.ts';

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

/** The ages to choose from, by a month in the middle of each; below 0 is pregnancy. */
export const lifeMonths = [-1, 3, 9, 18, 30, 54, 96, 144, 192] as const;

/**
 * What a form holds, and what was chosen on the map, which no field holds: it stays while the district does. A district and a
 * postcode take each other's place; `changed` is the name of the field that was touched last. The one `noChoice` when all of it
 * is empty.
 */
export function choiceOf(form: FormData, before: Choice, changed = ''): Choice {
  const choice: {-readonly [N in keyof Choice]: string} = {...noChoice};
  for (const name of namesOf(noChoice)) choice[name] = String(form.get(name) ?? '');
  if (changed === 'near' && postcodeIn(choice.near)) choice.district = choice.around = '';
  if (changed === 'district' && choice.district) choice.near = '';
  if (choice.district === before.district && choice.near === before.near) choice.places = before.places;
  return Object.values(choice).some(Boolean) ? choice : noChoice;
}

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
