import type { Level } from '@/lib/geo/atlasOf';

/**
 * Style of a land border: those of the enclaves are fences where they are large enough to be visible; that of Western
 * Sahara is dashed because its status is disputed.
 */
export function borderStyle(border: string, level: Level): 'fence' | 'dashed' | 'border' | undefined {
  if (border === 'MA-ceuta' || border === 'MA-melilla') return level === 'overview' ? undefined : 'fence';
  return border === 'EH-MA' ? 'dashed' : 'border';
}
