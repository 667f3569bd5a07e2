import { drawPage } from './drawPage';

// What `scripts/drawings.ts` asks of the page.
Object.assign(globalThis, { drawPage });
