import {EventCalendar} from '../elements/event-calendar/event-calendar.ts';
import {define} from '../ui/define.ts';

define('event-calendar', EventCalendar);
