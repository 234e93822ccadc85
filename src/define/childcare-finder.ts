import {ChildcareFinder} from '../elements/childcare-finder/childcare-finder.ts';
import {define} from '../ui/define.ts';

define('childcare-finder', ChildcareFinder);
