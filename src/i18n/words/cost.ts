import {msg} from '../msg.ts';

/** The chip that says that nothing is to be paid. */
export function freeWord(): string {
  return msg('kostenlos', {id: 'cost.free', desc: 'Chip: free of charge'});
}
