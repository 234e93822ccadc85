import {msg} from '../msg.ts';

/** For whom, in words; undefined for a code this version does not know. */
export function audienceWord(code: string): string | undefined {
  switch (code) {
    case 'expectant':
      return msg('Schwangere', {id: 'audience.expectant', desc: 'Audience: expectant parents'});
    case 'parents':
      return msg('Eltern', {id: 'audience.parents', desc: 'Audience'});
    case 'parents_0_3':
      return msg('Eltern mit Kind von 0 bis 3', {id: 'audience.parents_0_3', desc: 'Audience'});
    case 'parents_3_6':
      return msg('Eltern mit Kind von 3 bis 6', {id: 'audience.parents_3_6', desc: 'Audience'});
    case 'parents_6_10':
      return msg('Eltern mit Kind von 6 bis 10', {id: 'audience.parents_6_10', desc: 'Audience'});
    case 'fathers':
      return msg('Väter', {id: 'audience.fathers', desc: 'Audience'});
    case 'mothers':
      return msg('Mütter', {id: 'audience.mothers', desc: 'Audience'});
    case 'single_parents':
      return msg('Alleinerziehende', {id: 'audience.single_parents', desc: 'Audience'});
    case 'patchwork':
      return msg('Patchworkfamilien', {id: 'audience.patchwork', desc: 'Audience'});
    case 'separated':
      return msg('getrennte Eltern', {id: 'audience.separated', desc: 'Audience'});
    case 'grandparents':
      return msg('Großeltern', {id: 'audience.grandparents', desc: 'Audience'});
    case 'children':
      return msg('Kinder', {id: 'audience.children', desc: 'Audience'});
    case 'teenagers':
      return msg('Jugendliche', {id: 'audience.teenagers', desc: 'Audience'});
    case 'newcomers':
      return msg('neu Zugezogene', {id: 'audience.newcomers', desc: 'Audience: families new in town or country'});
    case 'professional':
      return msg('Fachkräfte', {id: 'audience.professional', desc: 'Audience: professionals of the network'});
    default:
      return undefined;
  }
}
