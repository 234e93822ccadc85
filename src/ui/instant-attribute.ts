/** Reads `now="2026-11-22T10:00:00+01:00"`. */
export const instantAttribute = {
  fromAttribute: (value: string | null): Date | undefined => (value ? new Date(value) : undefined),
};
