/** Words of the figures of `place`, by figure id. */
export const placeEn = {
  'map-place': {
    caption: 'The numbers that each scene of the map speaks of',
    sources:
      'distances computed from GeoNames points and public coastlines; AFP, EFE, the Spanish press and a parliamentary answer. Drawn from GSHHG coastlines and OpenStreetMap borders.',
  },
} as const;
