/** What lies under our marks: our own drawing, or pictures that Mapbox sends to readers who agree to that. */
export const GROUNDS = ['own', 'satellite', 'streets'] as const;
export type GroundName = (typeof GROUNDS)[number];

/** Whether Mapbox's pictures are offered: the build writes the key of the site's owner in, if there is one. */
export const OFFERS_MAPBOX = Boolean(process.env.NEXT_PUBLIC_MAPBOX_TOKEN);
