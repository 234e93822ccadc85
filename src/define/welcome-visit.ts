import {WelcomeVisit} from '../elements/welcome-visit/welcome-visit.ts';
import {define} from '../ui/define.ts';

define('welcome-visit', WelcomeVisit);
