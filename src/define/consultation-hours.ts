import {ConsultationHours} from '../elements/consultation-hours/consultation-hours.ts';
import {define} from '../ui/define.ts';

define('consultation-hours', ConsultationHours);
