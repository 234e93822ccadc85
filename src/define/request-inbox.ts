import {RequestInbox} from '../elements/request-inbox/request-inbox.ts';
import {define} from '../ui/define.ts';

define('request-inbox', RequestInbox);
