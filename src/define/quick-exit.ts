import {QuickExit} from '../elements/quick-exit/quick-exit.ts';
import {define} from '../ui/define.ts';

define('quick-exit', QuickExit);
