import type {PostcodeIndex} from '../postcode-index.ts';

/** 99998 spans Musterstadt and its neighbour; Kleinmuster has no directory yet. */
export const county: PostcodeIndex = {
  schema: '1.0',
  attribution: 'GeoNames, CC-BY-4.0',
  items: [
    {postal_code: '99997', place: 'Musterstadt', ags: '05999999', directory: '../musterstadt/directory.json'},
    {postal_code: '99998', place: 'Musterstadt', ags: '05999999', directory: '../musterstadt/directory.json'},
    {postal_code: '99998', place: 'Nachbarstadt', ags: '05999998', directory: '../nachbarstadt/directory.json'},
    {postal_code: '99999', place: 'Kleinmuster', ags: '05999'},
  ],
};

export const nobody: PostcodeIndex = {schema: '1.0', items: []};

export const postcodeIndexes: readonly PostcodeIndex[] = [county, nobody];
