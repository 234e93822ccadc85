import {msg} from '../msg.ts';

/** Which part of the field an organization belongs to, in words; undefined for a code this version does not know. */
export function sectorWord(code: string): string | undefined {
  switch (code) {
    case 'youth_welfare':
      return msg('Jugendhilfe', {id: 'sector.youth_welfare', desc: 'Sector of organizations: child and youth welfare'});
    case 'health':
      return msg('Gesundheit', {id: 'sector.health', desc: 'Sector of organizations'});
    case 'early_support':
      return msg('Frühe Hilfen', {
        id: 'sector.early_support',
        desc: 'Sector of organizations: early childhood support',
      });
    case 'pregnancy_advice':
      return msg('Schwangerschaftsberatung', {id: 'sector.pregnancy_advice', desc: 'Sector of organizations'});
    case 'education':
      return msg('Bildung', {id: 'sector.education', desc: 'Sector of organizations: schools and education'});
    case 'childcare':
      return msg('Kinderbetreuung', {id: 'sector.childcare', desc: 'Sector of organizations'});
    case 'family_education':
      return msg('Familienbildung', {
        id: 'sector.family_education',
        desc: 'Sector of organizations: courses for parents',
      });
    case 'social_service':
      return msg('Soziales', {id: 'sector.social_service', desc: 'Sector of organizations: social services'});
    case 'church':
      return msg('Kirche', {id: 'sector.church', desc: 'Sector of organizations'});
    case 'sports':
      return msg('Sport', {id: 'sector.sports', desc: 'Sector of organizations'});
    case 'culture':
      return msg('Kultur', {id: 'sector.culture', desc: 'Sector of organizations'});
    case 'administration':
      return msg('Verwaltung', {id: 'sector.administration', desc: 'Sector of organizations: town administration'});
    case 'volunteering':
      return msg('Ehrenamt', {id: 'sector.volunteering', desc: 'Sector of organizations: volunteers'});
    case 'police_justice':
      return msg('Polizei und Justiz', {id: 'sector.police_justice', desc: 'Sector of organizations'});
    case 'economy':
      return msg('Wirtschaft', {id: 'sector.economy', desc: 'Sector of organizations: companies'});
    default:
      return undefined;
  }
}
