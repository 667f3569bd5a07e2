/** Folder to which `npm run test:full` moves the site that it builds with a base path. */
export const BASE_PATH_OUT = '.cache/out-base-path';

/** Path under which the site in `BASE_PATH_OUT` is published, as for a site in a folder of a host. */
export const BASE_PATH = '/strait';
