import './define/contact-card.ts';
import './define/event-calendar.ts';
import './define/help-button.ts';
import './define/offer-finder.ts';
