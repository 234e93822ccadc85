import {msg} from '../msg.ts';

/** Where children are cared for; undefined for a code this version does not know. */
export function childcareKindWord(code: string): string | undefined {
  switch (code) {
    case 'kita':
      return msg('Kita', {id: 'childcare.kita', desc: 'Day nursery'});
    case 'childminder':
      return msg('Kindertagespflege', {id: 'childcare.childminder', desc: 'Childminders'});
    case 'all_day_school':
      return msg('Offene Ganztagsschule', {id: 'childcare.all_day_school', desc: 'All-day care at school'});
    case 'playgroup':
      return msg('Spielgruppe', {id: 'childcare.playgroup', desc: 'Playgroup'});
    default:
      return undefined;
  }
}

/** Who runs a place of care. */
export function providerKindWord(code: string): string | undefined {
  switch (code) {
    case 'public':
      return msg('Stadt oder Gemeinde', {id: 'carrier.public', desc: 'Who runs it: the town'});
    case 'church':
      return msg('kirchlich', {id: 'carrier.church', desc: 'Who runs it: a church'});
    case 'welfare':
      return msg('Wohlfahrtsverband', {id: 'carrier.welfare', desc: 'Who runs it: a welfare association'});
    case 'parents':
      return msg('Elterninitiative', {id: 'carrier.parents', desc: 'Who runs it: parents'});
    case 'private':
      return msg('privat', {id: 'carrier.private', desc: 'Who runs it: privately'});
    case 'company':
      return msg('Betrieb', {id: 'carrier.company', desc: 'Who runs it: a company'});
    default:
      return undefined;
  }
}

/** When care is needed. */
export function careWord(code: string): string | undefined {
  switch (code) {
    case 'early':
      return msg('ab 7 Uhr oder früher', {id: 'care.early', desc: 'Care begins at 7 or earlier'});
    case 'late':
      return msg('bis 17 Uhr oder länger', {id: 'care.late', desc: 'Care ends at 17 or later'});
    case 'long':
      return msg('9 Stunden am Tag oder mehr', {id: 'care.long', desc: 'Nine hours of care or more'});
    default:
      return undefined;
  }
}

/** Children with and without disabilities together. */
export const integrationWord = (): string =>
  msg('Kinder mit und ohne Behinderung', {id: 'childcare.integration', desc: 'Children with and without disabilities'});

/** There are free places. */
export const vacantWord = (): string => msg('freie Plätze', {id: 'childcare.vacant', desc: 'Tick: has free places'});
