import {AppointmentRequest} from '../elements/appointment-request/appointment-request.ts';
import {define} from '../ui/define.ts';

define('appointment-request', AppointmentRequest);
