import type {Address} from '../address.ts';

export const familyOfficeAddress: Address = {
  address_1: 'Marktplatz 1',
  address_2: 'Eingang B, 1. Stock',
  postal_code: '00000',
  city: 'Musterstadt',
  country: 'DE',
};

export const meetingPlaceAddress: Address = {address_1: 'Lindenweg 12', postal_code: '00000', city: 'Musterstadt'};

export const addresses = [familyOfficeAddress, meetingPlaceAddress];
