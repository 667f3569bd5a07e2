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
  // Pages that are there only for a browser to photograph are called `page.artefact.tsx`.
  pageExtensions: ['ts', 'tsx', 'mdx', ...(HAS_ARTEFACTS ? ['artefact.tsx'] : [])],
  basePath: process.env.BASE_PATH ?? '',
  // Elements hand their styles to the page themselves.
  turbopack: {
    rules: { '*.element.css': { type: 'text' }, '**/dist/{maplibre,mapbox}-gl.css': { type: 'text' } },
  },
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` checks types, of tests and scripts too.
  typescript: { ignoreBuildErrors: true },
  // One fixed id: asset names already carry content hashes, and two builds must be byte-identical.
  generateBuildId: () => 'counted',
  // A limit only for what hangs: on a busy machine a large page takes longer than the minute that Next allows.
  staticPageGenerationTimeout: 900,
  // Next would leave one processor idle while pages are exported.
  experimental: { globalNotFound: true, cpus: availableParallelism() },
};

export default withMDX(config);
