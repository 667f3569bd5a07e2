import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colourOfDesignToken } from '@/lib/site/colourOfDesignToken';
import { MAP_PALETTES } from './palette';

const css = readFileSync('app/styles/tokens.css', 'utf8');

/** Relative luminance of a colour `#RRGGBB`, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const channel = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** Returns the colour of a hue that is faded by the `--context` of the style sheet over a ground, `#RRGGBB`. */
function stepBack(hue: string, ground: string, name: string): string {
  const percent = (block: string) =>
    Number(new RegExp(`${block} \\{\\s*--context: (\\d+)%`).exec(css)?.[1] ?? Number.NaN);
  const share = (percent(`\\[data-hue="${name}"\\]`) || percent('\\[data-hue\\]')) / 100;
  const channel = (i: number) => {
    const [a, b] = [hue, ground].map((hex) => Number.parseInt(hex.slice(i, i + 2), 16));
    return Math.round((a ?? 0) * share + (b ?? 0) * (1 - share))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

describe.each(['light', 'dark'] as const)('colours in %s', (theme) => {
  const at = (token: string) => colourOfDesignToken(theme, token);

  it.each([
    ...['ink', 'quiet', 'attempts', 'rescues', 'fence', 'networks', 'returns', 'arrivals'].flatMap((name) => [
      [name, 'paper'],
      [name, 'raised'],
    ]),
    ...['attempts', 'rescues', 'fence', 'networks', 'returns', 'arrivals'].map((name) => [name, `${name}-tint`]),
    ['ink', 'land'],
    ['ink', 'sea'],
    ['quiet', 'land'],
    ['quiet', 'sea'],
  ])('%s is readable on %s (4.5:1)', (text, ground) => {
    expect(contrast(at(text), at(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it('hatch is visible on paper (3:1)', () => {
    expect(contrast(at('hatch'), at('paper'))).toBeGreaterThanOrEqual(3);
  });

  it.each(['attempts', 'rescues', 'fence', 'networks', 'returns', 'arrivals'])(
    '%s faded behind the emphasised bar is still visible (3:1)',
    (name) => {
      expect(contrast(stepBack(at(name), at('paper'), name), at('paper'))).toBeGreaterThanOrEqual(3);
    },
  );
});

describe.each(['light', 'dark'] as const)('colours of the maps in %s', (theme) => {
  const palette = MAP_PALETTES[theme];

  it.each(['ink', 'quiet'])('words in %s are readable on the tint of a city (4.5:1)', (text) => {
    expect(contrast(colourOfDesignToken(theme, text), palette.tint)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['coast', 'land'],
    ['coast', 'sea'],
    ['coast', 'neutral'],
    ['fence', 'land'],
    ['fence', 'tint'],
  ] as const)('%s can be seen on %s (3:1)', (mark, ground) => {
    expect(contrast(palette[mark], palette[ground])).toBeGreaterThanOrEqual(3);
  });
});
