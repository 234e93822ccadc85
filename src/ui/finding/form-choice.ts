import {postcodeIn} from '../../domain/postcode.ts';
import {namesOf, noChoice, type Choice} from './choice.ts';

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
