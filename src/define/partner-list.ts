import {PartnerList} from '../elements/partner-list/partner-list.ts';
import {define} from '../ui/define.ts';

define('partner-list', PartnerList);
