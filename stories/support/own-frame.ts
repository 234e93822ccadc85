/**
 * Parameters of a story that needs a page of its own among others in the docs: because it sets the page's language, or
 * opens a dialog over everything.
 * @param height in pixels
 */
export const ownFrame = (height: number) => ({docs: {story: {inline: false, height: `${height}px`}}});
