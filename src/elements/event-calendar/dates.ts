/** What the calendar needs once there is data: the dates and their rows, in a file that comes together with the data. */
export {CalendarView} from './calendar-view.ts';
export {stockOf} from './stock.ts';
