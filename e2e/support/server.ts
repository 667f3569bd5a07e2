/**
 * Serves the built site to the tests with the production headers, and with the key for Mapbox that the environment
 * sets.
 */
import { readMapboxToken } from '@/lib/site/readMapboxToken';
import { startSiteServer } from '@/scripts/server/startSiteServer';

const { url } = await startSiteServer('out', Number(process.env.PORT), { mapboxToken: readMapboxToken() });
console.log(`Serving out/ to the tests: ${url}`);
