/** Name of the `<meta>` element that passes the Mapbox token to the map of reports. */
export const MAPBOX_META_NAME = 'mapbox-token';

/**
 * Name of the environment variable with the Mapbox token. The token is written into the page of the map of reports, so
 * it is public by design.
 */
const SETTING = 'NEXT_PUBLIC_MAPBOX_TOKEN';

/**
 * Returns the Mapbox token from the environment, which lets the map of reports offer satellite and street maps; empty
 * where none is set.
 * @throws Error for the deployer if the value cannot be a public token
 */
export function readMapboxToken(setting = process.env[SETTING]): string {
  const token = setting?.trim() ?? '';
  if (token.startsWith('sk.')) {
    throw new Error(
      `${SETTING} is a secret Mapbox token ("sk."): every reader could take it. Make a public one ("pk.") in the ` +
        'Mapbox account, and revoke this one if it was ever built into a site.',
    );
  }
  if (token !== '' && !/^pk\.[\w-]{20,}\.[\w-]{10,}$/.test(token)) {
    throw new Error(
      `${SETTING} does not look like a Mapbox token, which begins with "pk." and has three parts joined by dots. ` +
        'Copy it again from the Mapbox account, or leave the setting out: the map works without.',
    );
  }
  return token;
}
