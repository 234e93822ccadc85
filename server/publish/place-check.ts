import type {Draft} from './draft.ts';
import {faultAt, type Fault} from './fault.ts';
import {misplaced} from './germany.ts';
import type {Said} from './messages.ts';

const wrong: Readonly<Record<'swapped' | 'outside', (point: string) => Said>> = {
  swapped: (point) => ({
    de: `Breite und Länge sind vermutlich vertauscht (${point}); erwartet wird zuerst die Breite, hier 47 bis 55 Grad.`,
    en: `latitude and longitude are probably swapped (${point}); expected latitude of 47 to 55 degrees.`,
  }),
  outside: (point) => ({
    de: `der Punkt ${point} liegt nicht in Deutschland.`,
    en: `the point ${point} is not in Germany.`,
  }),
};

const half: Said = {
  de: 'Breite und Länge gibt es nur zusammen; ohne die andere ist es kein Punkt.',
  en: 'latitude and longitude belong together; one without the other is no point.',
};

/** Coordinates that lead nowhere: swapped, outside the country, or half of a point. Warnings, for an address remains. */
export function misplacedPoint(draft: Draft): Fault[] {
  const {latitude, longitude} = draft.record;
  if ((latitude === undefined) !== (longitude === undefined)) {
    return [faultAt('warning', 'place', draft.placeOf([latitude === undefined ? 'latitude' : 'longitude']), half)];
  }
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return [];
  const how = misplaced(latitude, longitude);
  return how
    ? [faultAt('warning', 'place', draft.placeOf(['latitude']), wrong[how](`${latitude} / ${longitude}`))]
    : [];
}
