/**
 * Whether this build makes what only a browser can make: share cards, images of figures, sheets as PDF. `scripts/build.ts`
 * decides it before the first page is written; in development there are none. To look at the page of a share card while
 * working on it, start the server with `SITE_ARTEFACTS=yes npm run dev`.
 */
export const HAS_ARTEFACTS = process.env.SITE_ARTEFACTS === 'yes';
