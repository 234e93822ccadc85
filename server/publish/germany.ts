/** Degrees around Germany (List on Sylt, Oberstdorf, Selfkant, Neißeaue), a little wider than the border. */
const box = {south: 47.2, north: 55.1, west: 5.8, east: 15.1};

/** Does a point lie in the box around Germany? */
export const inGermany = (latitude: number, longitude: number): boolean =>
  latitude >= box.south && latitude <= box.north && longitude >= box.west && longitude <= box.east;

/** How a point that is not in Germany came about: `swapped` when it would be with latitude and longitude exchanged. */
export const misplaced = (latitude: number, longitude: number): 'swapped' | 'outside' | undefined =>
  inGermany(latitude, longitude) ? undefined : inGermany(longitude, latitude) ? 'swapped' : 'outside';
