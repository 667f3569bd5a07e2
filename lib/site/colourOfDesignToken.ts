import { readFileSync } from 'node:fs';

export type Theme = 'light' | 'dark';

const FILE = 'app/styles/tokens.css';
const TOKENS = readTokens(readFileSync(FILE, 'utf8'));

/**
 * Returns a colour of the style sheet as `#rrggbb`, for places where custom properties do not apply: rendered pictures,
 * `theme-color`, the web manifest.
 * @param token name of the custom property without its two hyphens, e.g. `sea-line`
 * @throws Error when the theme has no such colour
 */
export function colourOfDesignToken(theme: Theme, token: string): string {
  const colour = TOKENS[theme].get(token);
  if (!colour) throw new Error(`${FILE} has no colour --${token} for ${theme}, as six hexadecimal digits.`);
  return colour;
}

/**
 * Parses the colours of both themes from a style sheet, by token. The dark theme inherits the light colours that it
 * does not override.
 */
function readTokens(css: string): Readonly<Record<Theme, ReadonlyMap<string, string>>> {
  const [light, dark] = css
    .split('@variant dark')
    .map((block) =>
      [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex] as const),
    );
  return { light: new Map(light), dark: new Map([...(light ?? []), ...(dark ?? [])]) };
}
