import { readFileSync } from 'node:fs';

export type Theme = 'light' | 'dark';

const FILE = 'app/styles/tokens.css';
const TOKENS = readTokens(readFileSync(FILE, 'utf8'));

/**
 * Returns a colour of the page as `#rrggbb`, for places where custom properties do not apply: rendered pictures,
 * `theme-color`, the web manifest.
 * @param token without its hyphens, e.g. `sea-line`
 */
export function colourOfDesignToken(theme: Theme, token: string): string {
  const colour = TOKENS[theme].get(token);
  if (!colour) throw new Error(`${FILE} has no colour --${token} for ${theme}, as six hexadecimal digits.`);
  return colour;
}

/** Reads the colours of both themes by token. Those of the dark block override the light ones. */
function readTokens(css: string): Readonly<Record<Theme, ReadonlyMap<string, string>>> {
  const [light, dark] = css
    .split('@variant dark')
    .map((block) =>
      [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex] as const),
    );
  return { light: new Map(light), dark: new Map([...(light ?? []), ...(dark ?? [])]) };
}
