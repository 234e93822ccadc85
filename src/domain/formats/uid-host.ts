/**
 * The right side of the UIDs of a town's events, in feeds and in files that a page makes: it must be the same in both and never
 * change, or subscribers see everything twice. A town may move to another host, its AGS stays.
 */
export const uidHost = ({ags}: {readonly ags: string}): string => `${ags}.familienlotse`;
