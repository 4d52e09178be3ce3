/** The folder of the site: scripts lie in `_astro/` of it, wherever that is. */
export const root = new URL("../", import.meta.url);
