import type { MetadataRoute } from 'next';
import { DEFAULT_LOCALE } from '@/lib/locales';
import { BASE_PATH } from '@/lib/site/baseUrl';
import { colourOfDesignToken } from '@/lib/site/colourOfDesignToken';
import { messages } from '@/lib/text/messages';

export const dynamic = 'force-static';

/** The web app manifest, which describes the site to the device of a reader who installs it. */
export default function manifest(): MetadataRoute.Manifest {
  const { name, description } = messages(DEFAULT_LOCALE).site;
  return {
    name,
    description,
    lang: DEFAULT_LOCALE,
    start_url: `${BASE_PATH}/${DEFAULT_LOCALE}/`,
    scope: `${BASE_PATH}/`,
    display: 'browser',
    theme_color: colourOfDesignToken('light', 'paper'),
    background_color: colourOfDesignToken('light', 'paper'),
    icons: [
      { src: `${BASE_PATH}/icon.svg`, sizes: 'any', type: 'image/svg+xml' },
      { src: `${BASE_PATH}/apple-icon.png`, sizes: '180x180', type: 'image/png' },
    ],
  };
}
