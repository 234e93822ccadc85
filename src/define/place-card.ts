import {PlaceCard} from '../elements/place-card/place-card.ts';
import {define} from '../ui/define.ts';

define('place-card', PlaceCard);
