import type {Organization} from '../../../contract/organization.ts';
import type {WrittenEvent} from './components.ts';
import {contentId} from './content-id.ts';
import {lineOf, unescapeText, type PlainText} from './text-value.ts';

/** Words that no person's name has. */
const ofOrganizations =
  /verein|e\. ?v\.|zentrum|treff|haus|h[äa]user|kirche|gemeinde|pfarr|stadt|kreis|amt\b|bürg|büro|schule|vhs|kita|krippe|garten|werk|verband|caritas|diakonie|awo\b|drk\b|kreuz|famili|bildung|bibliothek|bücherei|museum|klinik|praxis|hebammen|stiftung|team|gmbh|club|turn|sport|service|beratung|netzwerk|initiative|forum|jugend|kinder|eltern|office|center|gruppe|caf[eé]|chor|hilfe|offene|bund\b|werkstatt|rathaus/i;

const personal = /^(\p{Lu}[\p{L}.'’-]*\s+){1,2}\p{Lu}[\p{L}'’-]+$/u;

/**
 * Who invites: the name in ORGANIZER, else CONTACT when it is a mere name. Addresses and numbers are never taken, and no name
 * that looks like a person's (two or three words in capitals, none of them a word of organizations): who types an event into a
 * calendar program has not agreed to stand on a town's page.
 */
export function ownerOf(event: WrittenEvent, plain: PlainText): Organization | undefined {
  const common = event.properties.get('ORGANIZER')?.[0]?.parameters.get('CN') ?? '';
  const names = [
    plain(unescapeText(common.slice(0, 1_000)))
      .replace(/\s+/g, ' ')
      .trim(),
    lineOf(event.properties.get('CONTACT')?.[0], plain, 200),
  ];
  const name = names.find(
    (each) =>
      each !== '' &&
      each.length <= 200 &&
      !/@|https?:|mailto|\d{4}/i.test(each.replace(/[\s/().+-]/g, '')) &&
      (ofOrganizations.test(each) || !personal.test(each)),
  );
  return name === undefined ? undefined : {id: contentId('organization', name.toLowerCase()), name};
}
