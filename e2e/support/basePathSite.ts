/** Folder to which `npm run test:full` moves the site that it builds with a base path. */
export const BASE_PATH_SITE_FOLDER = '.cache/out-base-path';

/** Path under which the site in `BASE_PATH_SITE_FOLDER` is published, as for a site in a folder of a host. */
export const TESTED_BASE_PATH = '/strait';
