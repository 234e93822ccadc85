/** The classes, without side effects: register them under names of your own. */
export {AppointmentRequest} from './elements/appointment-request/appointment-request.ts';
export {ChildcareFinder} from './elements/childcare-finder/childcare-finder.ts';
export {ConsultationHours} from './elements/consultation-hours/consultation-hours.ts';
export {ContactCard} from './elements/contact-card/contact-card.ts';
export {EventCalendar} from './elements/event-calendar/event-calendar.ts';
export {HelpButton} from './elements/help-button/help-button.ts';
export {OfferCard} from './elements/offer-card/offer-card.ts';
export {OfferFinder} from './elements/offer-finder/offer-finder.ts';
export {PartnerList} from './elements/partner-list/partner-list.ts';
export {PlaceCard} from './elements/place-card/place-card.ts';
export {QuickExit} from './elements/quick-exit/quick-exit.ts';
export {WelcomeVisit} from './elements/welcome-visit/welcome-visit.ts';
export {RequestInbox} from './elements/request-inbox/request-inbox.ts';
