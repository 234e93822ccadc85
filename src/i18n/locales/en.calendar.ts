
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '../msg.ts';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
'calendar.agenda': `List`,
'calendar.all_day': `All day`,
'calendar.cancelled': `Cancelled`,
'calendar.count': str`${0} dates`,
'calendar.count_one': `1 date`,
'calendar.daily': `every day`,
'calendar.day': `Day`,
'calendar.day_none': str`${0}, no dates`,
'calendar.day_one': str`${0}, 1 date`,
'calendar.day_some': str`${0}, ${1} dates`,
'calendar.days': str`every ${0} days`,
'calendar.details': `Find out more`,
'calendar.empty': `No events are planned at the moment.`,
'calendar.filter': `Search and filter`,
'calendar.jump': `Go to day`,
'calendar.languages': str`Languages: ${0}`,
'calendar.month': `Month`,
'calendar.months': str`only every ${0} months`,
'calendar.more': `Show more events`,
'calendar.moved': `New time or place`,
'calendar.moved_from': str`Moved from ${0}`,
'calendar.moved_to': str`Moved to ${0}`,
'calendar.next': `Next`,
'calendar.no_date': `Nothing is planned on this day.`,
'calendar.nothing_fits': `No event fits this. Another word or fewer filters often help.`,
'calendar.organiser': `Organised by:`,
'calendar.past': str`Show past events (${0})`,
'calendar.place': `Place`,
'calendar.placeholder': `Breakfast, talk, playgroup …`,
'calendar.previous': `Back`,
'calendar.print_kept': `Print kept dates`,
'calendar.print_title': `Dates`,
'calendar.register': `Book:`,
'calendar.save': `Add to my calendar`,
'calendar.save_all': `Add these dates to my calendar`,
'calendar.save_kept': `Add kept dates to my calendar`,
'calendar.save_series': `Add the whole series to my calendar`,
'calendar.search': `Find events`,
'calendar.subscribe': `Subscribe to this calendar`,
'calendar.tentative': `Not yet confirmed`,
'calendar.times': str`${0} times`,
'calendar.today': `Today`,
'calendar.views': `View`,
'calendar.week': `Week`,
'calendar.weekly': str`every ${0}`,
'calendar.weeks': str`every ${0} weeks on ${1}`,
'calendar.yearly': str`every year on ${0}`,
};
  