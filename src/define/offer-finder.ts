import {OfferFinder} from '../elements/offer-finder/offer-finder.ts';
import {define} from '../ui/define.ts';

define('offer-finder', OfferFinder);
