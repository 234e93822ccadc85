/** The ages to choose from, by a month in the middle of each; below 0 is pregnancy. */
export const lifeMonths = [-1, 3, 9, 18, 30, 54, 96, 144, 192] as const;
