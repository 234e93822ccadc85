/** The id of a further directory's record as the whole page knows it: `https://…/directory.json#id`. */
export const qualifiedId = (url: string, id: string): string => `${url}#${id}`;

/** Is it the record that an editor means by `wanted`: its whole id, or the one it has in its own directory? */
export const isId = (id: string, wanted: string): boolean => id === wanted || id.endsWith(`#${wanted}`);
