import {newSigns} from '../../src/domain/asking/spelling.ts';

/** A new secret that lets an office in: 32 signs of five bits each. */
export const newTokenText = (): string => `fl_${newSigns(32)}`;
