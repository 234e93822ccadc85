import type {Offer} from '../../contract/offer.ts';
import {OfferCheck} from '../../contract/generated/checks/offer.ts';
import type {Collection} from '../source.ts';

export const offers: Collection<Offer> = {name: 'offers', record: OfferCheck};
