/** A key in the right format that belongs to no account: the tests answer Mapbox's hosts themselves. */
export const TEST_TOKEN = 'pk.eyJ1IjoiY291bnRlZCIsImEiOiJ0ZXN0cyJ9.bm90LWEtcmVhbC1rZXk';
