import type {Phone} from '../phone.ts';

/** All that a number can carry. */
export const officePhone: Phone = {
  number: '+493023125001',
  display: '030 23125-001',
  extension: '14',
  type: 'voice',
  name: {de: 'Zentrale', en: 'Front desk'},
};

export const mobilePhone: Phone = {number: '+493023125002', type: 'mobile', name: 'Diensthandy'};

/** A short code, dialled as it is. */
export const emergencyPhone: Phone = {number: '112', type: 'voice'};

export const phones = [officePhone, mobilePhone, emergencyPhone];
