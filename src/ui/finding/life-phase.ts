import {msg} from '../../i18n/msg.ts';
import type {lifeMonths} from './life-months.ts';

/** An age to choose, in the way parents count. */
export function lifePhase(months: (typeof lifeMonths)[number]): string {
  switch (months) {
    case -1:
      return msg('Schwangerschaft', {id: 'phase.pregnancy', desc: 'Age of the child to choose'});
    case 3:
      return msg('0 bis 5 Monate', {id: 'phase.0', desc: 'Age of the child to choose'});
    case 9:
      return msg('6 bis 11 Monate', {id: 'phase.6', desc: 'Age of the child to choose'});
    case 18:
      return msg('1 Jahr', {id: 'phase.12', desc: 'Age of the child to choose'});
    case 30:
      return msg('2 Jahre', {id: 'phase.24', desc: 'Age of the child to choose'});
    case 54:
      return msg('3 bis 5 Jahre', {id: 'phase.36', desc: 'Age of the child to choose'});
    case 96:
      return msg('6 bis 9 Jahre', {id: 'phase.72', desc: 'Age of the child to choose'});
    case 144:
      return msg('10 bis 13 Jahre', {id: 'phase.120', desc: 'Age of the child to choose'});
    case 192:
      return msg('14 bis 17 Jahre', {id: 'phase.168', desc: 'Age of the child to choose'});
  }
}
