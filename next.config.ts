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
  turbopack: { rules: { './components/elements/*.css': { type: 'text' } } },
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` checks types, of tests and scripts too.
  typescript: { ignoreBuildErrors: true },
  // One fixed id: asset names already carry content hashes, and two builds must be byte-identical.
  generateBuildId: () => 'counted',
  // Next would leave one processor idle while pages are exported.
  // A limit only for what hangs: a busy machine takes longer than Next's own minute for a large page.
  staticPageGenerationTimeout: 900,
  experimental: { globalNotFound: true, cpus: availableParallelism() },
};

export default withMDX(config);
