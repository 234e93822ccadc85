/** Numbers that are the same in all of Germany, at any hour, and stand in more than one place. */

/** Ambulance and fire brigade: https://www.bbk.bund.de/ */
export const ambulance = '112';

/** Emotional support, the harmonised number of Commission Decision 2007/116/EC; in Germany the TelefonSeelsorge. */
export const listening = {number: '116123', display: '116 123'};
