/** Serves the built site to the tests, with the headers readers get. */
import { startSiteServer } from '@/scripts/server/startSiteServer';

const { url } = await startSiteServer('out', Number(process.env.PORT));
console.log(`Serving out/ to the tests: ${url}`);
