import createMDX from '@next/mdx';
import type { NextConfig } from 'next';
import { mapboxToken } from './lib/site/mapboxToken';

const withMDX = createMDX({
  options: {
    remarkPlugins: ['remark-gfm', ['remark-smartypants', { dashes: 'oldschool' }]],
  },
});

const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  pageExtensions: ['ts', 'tsx', 'mdx'],
  basePath: process.env.BASE_PATH ?? '',
  // Empty where none is set: the offer of Mapbox and its engine then fall out of the scripts.
  env: { NEXT_PUBLIC_MAPBOX_TOKEN: mapboxToken() },
  // Elements hand their styles to the page themselves.
  turbopack: { rules: { './components/elements/*.css': { type: 'text' } } },
  poweredByHeader: false,
  reactStrictMode: true,
  // One fixed id: asset names already carry content hashes, and two builds must be byte-identical.
  generateBuildId: () => 'counted',
  experimental: { globalNotFound: true },
};

export default withMDX(config);
