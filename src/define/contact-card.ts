import {ContactCard} from '../elements/contact-card/contact-card.ts';
import {define} from '../ui/define.ts';

define('contact-card', ContactCard);
