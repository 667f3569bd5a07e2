'use client';
import { useEffect } from 'react';

/** In `next dev` only: loads the custom elements that the build bundles apart (see scripts/bundleElements.ts). */
export function DevElements() {
  useEffect(() => {
    void import('@/components/elements/page');
    void import('@/components/elements/present');
  }, []);
  return null;
}
