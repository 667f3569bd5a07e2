import { availableParallelism } from 'node:os';
import createMDX from '@next/mdx';
import type { NextConfig } from 'next';
import { HAS_ARTEFACTS } from './lib/site/artefacts';

const withMDX = createMDX({
  options: {
    remarkPlugins: ['remark-gfm', ['remark-smartypants', { dashes: 'oldschool' }]],
  },
});

const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  // Pages that exist only for rendering artefacts are named `page.artefact.tsx`.
  pageExtensions: ['ts', 'tsx', 'mdx', ...(HAS_ARTEFACTS ? ['artefact.tsx'] : [])],
  basePath: process.env.BASE_PATH ?? '',
  // Custom elements insert these style sheets themselves.
  turbopack: {
    rules: { '*.element.css': { type: 'text' }, '**/dist/{maplibre,mapbox}-gl.css': { type: 'text' } },
  },
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` checks types, including tests and scripts.
  typescript: { ignoreBuildErrors: true },
  // A fixed id: asset names already contain content hashes, and builds must be reproducible byte for byte.
  generateBuildId: () => 'counted',
  // Long enough for large pages on a busy machine, which exceed the default of one minute.
  staticPageGenerationTimeout: 900,
  // Next leaves one processor idle by default while it exports pages.
  experimental: { globalNotFound: true, cpus: availableParallelism() },
};

export default withMDX(config);
