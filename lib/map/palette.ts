/** Colours of the stills. An image cannot read the page's CSS variables, so they are written here once more. */
export const PALETTE = {
  light: {
    paper: '#FBF8F2',
    ink: '#16222E',
    coast: '#51606E',
    sea: '#DCE8EE',
    land: '#F3ECDD',
    waterLine: '#8FADBC',
    fence: '#7C2F63',
    tint: '#E8DBD2',
    neutral: '#D9D2C3',
  },
  dark: {
    paper: '#121D27',
    ink: '#E9E4D8',
    coast: '#93A3AF',
    sea: '#0F1A24',
    land: '#1B2833',
    waterLine: '#2F4554',
    fence: '#DDA1C8',
    tint: '#2C3340',
    neutral: '#34434F',
  },
} as const;

export type Palette = Readonly<Record<keyof (typeof PALETTE)['light'], string>>;
