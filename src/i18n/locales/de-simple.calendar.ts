
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '../msg.ts';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
'calendar.agenda': `Liste`,
'calendar.all_day': `den ganzen Tag`,
'calendar.cancelled': `Der Termin fällt aus.`,
'calendar.count': str`${0} Termine`,
'calendar.count_one': `1 Termin`,
'calendar.daily': `jeden Tag`,
'calendar.day': `Tag`,
'calendar.day_none': str`${0}, kein Termin`,
'calendar.day_one': str`${0}, 1 Termin`,
'calendar.day_some': str`${0}, ${1} Termine`,
'calendar.days': str`alle ${0} Tage`,
'calendar.details': `Mehr lesen`,
'calendar.empty': `Jetzt gibt es keine Termine.`,
'calendar.filter': `Suchen und auswählen`,
'calendar.jump': `Zu diesem Tag`,
'calendar.languages': str`Sprachen: ${0}`,
'calendar.month': `Monat`,
'calendar.months': str`nur alle ${0} Monate`,
'calendar.more': `Mehr Termine zeigen`,
'calendar.moved': `Achtung: Zeit oder Ort ist neu.`,
'calendar.moved_from': str`Das war vorher am: ${0}`,
'calendar.moved_to': str`Neuer Tag: ${0}`,
'calendar.next': `Weiter`,
'calendar.no_date': `An diesem Tag gibt es keinen Termin.`,
'calendar.nothing_fits': `Dazu gibt es keinen Termin. Versuchen Sie ein anderes Wort. Oder wählen Sie weniger aus.`,
'calendar.organiser': `Das Angebot ist von:`,
'calendar.past': str`Alte Termine zeigen (${0})`,
'calendar.place': `Ort`,
'calendar.placeholder': `Frühstück, Vortrag, Spiel-Gruppe …`,
'calendar.previous': `Zurück`,
'calendar.print_kept': `Gemerkte Termine drucken`,
'calendar.print_title': `Termine`,
'calendar.register': `Hier anmelden:`,
'calendar.save': `In meinen Kalender`,
'calendar.save_all': `Diese Termine in meinen Kalender`,
'calendar.save_kept': `Gemerkte Termine in meinen Kalender`,
'calendar.save_series': `Alle Termine davon in meinen Kalender`,
'calendar.search': `Termine finden`,
'calendar.subscribe': `Kalender abonnieren`,
'calendar.tentative': `Das ist noch nicht sicher`,
'calendar.times': str`${0} Mal`,
'calendar.today': `Heute`,
'calendar.views': `So zeigen`,
'calendar.week': `Woche`,
'calendar.weekly': str`jeden ${0}`,
'calendar.weeks': str`alle ${0} Wochen am ${1}`,
'calendar.yearly': str`jedes Jahr am ${0}`,
};
  