import {msg} from '../msg.ts';

/** What a place has, in words; undefined for a code this version does not know. */
export function amenityWord(code: string): string | undefined {
  switch (code) {
    case 'changing_table':
      return msg('Wickeltisch', {id: 'amenity.changing_table', desc: 'Chip: a place has a changing table'});
    case 'nursing_room':
      return msg('Raum zum Stillen', {id: 'amenity.nursing_room', desc: 'Chip: a place has a room to breastfeed'});
    case 'toys':
      return msg('Spielzeug', {id: 'amenity.toys', desc: 'Chip: a place has toys'});
    case 'step_free':
      return msg('stufenlos', {id: 'amenity.step_free', desc: 'Chip: one gets into a place without a step'});
    case 'accessible_toilet':
      return msg('barrierefreie Toilette', {
        id: 'amenity.accessible_toilet',
        desc: 'Chip: toilet for wheelchair users',
      });
    case 'pram_parking':
      return msg('Platz für Kinderwagen', {id: 'amenity.pram_parking', desc: 'Chip: prams can be left at a place'});
    case 'lift':
      return msg('Aufzug', {id: 'amenity.lift', desc: 'Chip: a place has a lift'});
    case 'parking':
      return msg('Parkplatz', {id: 'amenity.parking', desc: 'Chip: cars can be parked at a place'});
    case 'quiet_room':
      return msg('Ruheraum', {id: 'amenity.quiet_room', desc: 'Chip: a place has a quiet room'});
    case 'cafe':
      return msg('Café', {id: 'amenity.cafe', desc: 'Chip: a place has a café'});
    case 'wifi':
      return msg('WLAN', {id: 'amenity.wifi', desc: 'Chip: a place has free wireless internet'});
    case 'playground':
      return msg('Spielplatz', {id: 'amenity.playground', desc: 'Chip: a place has a playground'});
    default:
      return undefined;
  }
}
