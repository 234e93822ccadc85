import {HelpButton} from '../elements/help-button/help-button.ts';
import {define} from '../ui/define.ts';

define('help-button', HelpButton);
