/** What the calendar needs once there is data: the dates and their rows, in a file that comes together with the data. */
export {agendaOf, faultIn} from './agenda.ts';
export {monthSections} from './months.ts';
