/** Serves the built site to the tests, with the headers readers get. */
import { startSiteServer } from '@/scripts/server/startSiteServer';

const out = process.env.OUT_DIR ?? 'out';
const { url } = await startSiteServer(out, Number(process.env.PORT), { basePath: process.env.BASE_PATH ?? '' });
console.log(`Serving ${out}/ to the tests: ${url}`);
