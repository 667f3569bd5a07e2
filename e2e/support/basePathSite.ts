/** Where `npm run test:full` keeps the site as built to stand below a path of its host, on a machine without a browser. */
export const BASE_PATH_OUT = '.cache/out-base-path';

/** That path, as on pages of a project. */
export const BASE_PATH = '/strait';
