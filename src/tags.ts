/** Every tag of the project and the module that registers it. */
export const tags: Readonly<Record<string, () => Promise<unknown>>> = {
  'contact-card': () => import('./define/contact-card.ts'),
  'event-calendar': () => import('./define/event-calendar.ts'),
  'help-button': () => import('./define/help-button.ts'),
  'offer-finder': () => import('./define/offer-finder.ts'),
};
