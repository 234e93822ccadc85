/** Offers as the pages of the finder's bench get them: the same for all cases, seeded. */

function randomFrom(state) {
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const first = 'Eltern Familien Kinder Jugend Baby Schul Stadtteil Musik Sprach Mütter Väter Großeltern'.split(' ');
const second = 'beratung café treff kurs gruppe hilfe werkstatt chor spielkreis bibliothek krippe begleitung'.split(
  ' ',
);
const words =
  'kostenlos offen Nachmittag Unterstützung Begegnung Schwangerschaft Geburt Alltag Trennung Betreuung Ernährung Bewegung Schlaf Erziehung Integration Deutsch spielen singen gemeinsam vertraulich Zentrum'.split(
    ' ',
  );
const topics = 'Beratung Betreuung Bildung Freizeit Gesundheit Finanzen Schwangerschaft Sport Kultur'.split(' ');
const districts = 'Mitte Nord Süd Ost West Altstadt Hafen Neustadt Bergfeld Seeufer'.split(' ');

/** A directory with `count` offers, as it stands in a page. */
export function directoryOf(count) {
  const random = randomFrom(7);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const named = (names) => names.map((name) => ({id: name, name}));
  const organizations = districts.flatMap((name) => first.map((each) => `${each}zentrum ${name}`));
  return {
    schema: '1.0',
    generated_at: '2026-11-22T06:00:00Z',
    source: {name: 'Musterstadt', ags: '05978040', land: 'NW', license: 'CC0-1.0'},
    locales: ['de'],
    topics: named(topics),
    districts: named(districts),
    organizations: named(organizations),
    offers: Array.from({length: count}, (_, n) => ({
      id: `o${n}`,
      name: `${pick(first)}${pick(second)} ${pick(districts)} ${n % 97}`,
      description: Array.from({length: 18}, () => pick(words)).join(' '),
      keywords: [pick(words), pick(second)],
      topics: [pick(topics)],
      districts: [pick(districts)],
      minimum_age_months: 12 * Math.floor(random() * 6),
      maximum_age_months: 12 * (6 + Math.floor(random() * 12)),
      cost_options: [{amount: random() < 0.6 ? 0 : Math.floor(random() * 80)}],
      organization_id: pick(organizations),
      phones: [{number: `+493023125${String(n % 1_000).padStart(3, '0')}`}],
    })),
  };
}
