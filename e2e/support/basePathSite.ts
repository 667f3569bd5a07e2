/** Folder to which `npm run test:full` moves the site that it builds with a base path. */
export const BASE_PATH_OUT = '.cache/out-base-path';

/** Base path of that build, such as sites in a folder of a host have. */
export const BASE_PATH = '/strait';
