import {OfferCard} from '../elements/offer-card/offer-card.ts';
import {define} from '../ui/define.ts';

define('offer-card', OfferCard);
