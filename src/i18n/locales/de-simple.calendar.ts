
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '../msg.ts';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
'calendar.all_day': `den ganzen Tag`,
'calendar.cancelled': `Der Termin fällt aus.`,
'calendar.details': `Mehr lesen`,
'calendar.empty': `Jetzt gibt es keine Termine.`,
'calendar.more': `Mehr Termine zeigen`,
'calendar.moved': `Achtung: Zeit oder Ort ist neu.`,
'calendar.past': str`Alte Termine zeigen (${0})`,
'calendar.moved_to': str`Verlegt auf ${0}`,
'calendar.tentative': `Noch nicht sicher`,
'calendar.moved_from': str`Verlegt von ${0}`,
'calendar.nothing_fits': `Dazu steht kein Termin fest. Ein anderes Wort oder weniger Filter helfen oft weiter.`,
'calendar.views': `Ansicht`,
'calendar.agenda': `Liste`,
'calendar.month': `Monat`,
'calendar.week': `Woche`,
'calendar.day': `Tag`,
'calendar.day_none': str`${0}, kein Termin`,
'calendar.day_one': str`${0}, 1 Termin`,
'calendar.day_some': str`${0}, ${1} Termine`,
'calendar.previous': `Zurück`,
'calendar.next': `Weiter`,
'calendar.today': `Heute`,
'calendar.jump': `Zum Tag`,
'calendar.no_date': `An diesem Tag steht kein Termin fest.`,
'calendar.place': `Ort`,
'calendar.search': `Termine finden`,
'calendar.placeholder': `Frühstück, Vortrag, Krabbelgruppe …`,
'calendar.count_one': `1 Termin`,
'calendar.count': str`${0} Termine`,
'calendar.months': str`nur alle ${0} Monate`,
'calendar.yearly': str`jedes Jahr am ${0}`,
'calendar.weekly': str`jeden ${0}`,
'calendar.weeks': str`alle ${0} Wochen am ${1}`,
'calendar.daily': `jeden Tag`,
'calendar.days': str`alle ${0} Tage`,
'calendar.times': str`${0}-mal`,
'calendar.print_title': `Termine`,
'calendar.save_kept': `Gemerkte in den Kalender`,
'calendar.print_kept': `Gemerkte drucken`,
'calendar.organiser': `Veranstaltet von:`,
'calendar.register': `Anmelden:`,
'calendar.languages': str`Sprachen: ${0}`,
'calendar.save': `In den Kalender`,
'calendar.save_series': `Ganze Reihe in den Kalender`,
'calendar.filter': `Suchen und filtern`,
'calendar.save_all': `Diese Termine in den Kalender`,
    };
  