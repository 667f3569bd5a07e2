import createMDX from '@next/mdx';
import type { NextConfig } from 'next';

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
  poweredByHeader: false,
  reactStrictMode: true,
  // One fixed id: asset names already carry content hashes, and two builds must be byte-identical.
  generateBuildId: () => 'counted',
  experimental: { globalNotFound: true },
};

export default withMDX(config);
