import {isSame, namesOf, noChoice, without, type Choice} from './choice.ts';

/**
 * The choice after something was typed into a field, or a box was ticked; undefined for a list, for a field that is not in
 * the choice, and for the postcode, which takes the place of a district: what a form holds in all is read by `choiceOf`, which takes its time with long lists.
 */
export function typedInto(target: EventTarget | null, choice: Choice): Choice | undefined {
  if (!(target instanceof HTMLInputElement)) return undefined;
  const name = namesOf(noChoice).find((known) => known === target.name);
  if (!name || name === 'near') return undefined;
  const word = target.type === 'checkbox' && !target.checked ? '' : target.value;
  return word ? {...choice, [name]: word} : without(choice, name);
}

/** Is nothing chosen but words? */
export const isOnlyText = (choice: Choice): boolean => isSame(choice, {...noChoice, text: choice.text});

/** Is nothing chosen but a topic, or nothing at all? */
export const isOnlyTopic = (choice: Choice): boolean => isSame(choice, {...noChoice, topic: choice.topic});
