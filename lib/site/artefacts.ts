/**
 * Whether this build renders artefacts that need a browser: share cards, images of figures, PDFs. `scripts/build.ts`
 * sets it before the first page is written; it is off in development. To work on the page of a share card, start the
 * server with `SITE_ARTEFACTS=yes npm run dev`.
 */
export const HAS_ARTEFACTS = process.env.SITE_ARTEFACTS === 'yes';
