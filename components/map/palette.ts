import { colourOfDesignToken, type Theme } from '@/lib/site/colourOfDesignToken';

/** Name of the token in app/styles/tokens.css that sets the colour of each part of a map. */
const TOKEN = {
  paper: 'paper',
  ink: 'ink',
  coast: 'coast',
  sea: 'sea',
  land: 'land',
  waterLine: 'sea-line',
  fence: 'fence',
  tint: 'city-tint',
  neutral: 'rule',
} as const;

export type MapPalette = Readonly<Record<keyof typeof TOKEN, string>>;

export const MAP_PALETTES = { light: paletteOf('light'), dark: paletteOf('dark') };

function paletteOf(theme: Theme): MapPalette {
  // Hex digits are uppercase, as in the first stills, because published addresses contain a hash of the bytes.
  return Object.fromEntries(
    Object.entries(TOKEN).map(([name, token]) => [name, colourOfDesignToken(theme, token).toUpperCase()]),
  ) as MapPalette;
}
