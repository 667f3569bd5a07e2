'use client';
import { useEffect } from 'react';

/**
 * Loads the custom elements of the site in `next dev`. Renders nothing. A production build bundles them separately
 * (scripts/bundlePageScripts.ts).
 */
export function DevElements() {
  useEffect(() => {
    void import('@/components/elements/page');
    void import('@/components/elements/present');
  }, []);
  return null;
}
