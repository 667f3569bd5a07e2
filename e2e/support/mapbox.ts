/** A key of the right shape that no account has: the tests answer Mapbox's hosts themselves. */
export const TEST_TOKEN = 'pk.eyJ1IjoiY291bnRlZCIsImEiOiJ0ZXN0cyJ9.bm90LWEtcmVhbC1rZXk';

/** Where the site is built with that key, beside the site that is published. */
export const MAPBOX_OUT = '.cache/out-mapbox';

/** The path of its host that it is built to stand below, as on pages of a project. */
export const MAPBOX_BASE_PATH = '/strait';
