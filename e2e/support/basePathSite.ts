/** Folder in which `npm run test:full` keeps the site built with a base path, on a machine without a browser. */
export const BASE_PATH_OUT = '.cache/out-base-path';

/** The base path of that build, such as project pages have. */
export const BASE_PATH = '/strait';
