import './define/consultation-hours.ts';
import './define/contact-card.ts';
import './define/event-calendar.ts';
import './define/help-button.ts';
import './define/offer-finder.ts';
import './define/place-card.ts';
import './define/quick-exit.ts';
