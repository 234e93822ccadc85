/** A tag whose children are working links: its script can wait until the page is idle, or until somebody comes near. */
export const later = 'help-button';

/** Every tag of the project and the module that registers it. */
export const tags: Readonly<Record<string, () => Promise<unknown>>> = {
  'appointment-request': () => import('./define/appointment-request.ts'),
  'childcare-finder': () => import('./define/childcare-finder.ts'),
  'consultation-hours': () => import('./define/consultation-hours.ts'),
  'contact-card': () => import('./define/contact-card.ts'),
  'event-calendar': () => import('./define/event-calendar.ts'),
  'help-button': () => import('./define/help-button.ts'),
  'offer-card': () => import('./define/offer-card.ts'),
  'offer-finder': () => import('./define/offer-finder.ts'),
  'partner-list': () => import('./define/partner-list.ts'),
  'place-card': () => import('./define/place-card.ts'),
  'quick-exit': () => import('./define/quick-exit.ts'),
  'welcome-visit': () => import('./define/welcome-visit.ts'),
  'request-inbox': () => import('./define/request-inbox.ts'),
};
