'use client';
import { useEffect } from 'react';

/** In `next dev` only: loads the custom elements that the build bundles apart (see scripts/elements.ts). */
export function DevElements() {
  useEffect(() => {
    void import('@/components/elements/figure');
    void import('@/components/elements/numbers');
    void import('@/components/elements/timeline');
    void import('@/components/elements/teach');
    void import('@/components/elements/quiz');
    void import('@/components/elements/present');
  }, []);
  return null;
}
