import type { Level } from '@/lib/geo/atlasOf';

/**
 * How a land border is drawn: the borders of the enclaves as fences where they are large enough to be seen, that of
 * Western Sahara dashed because its status is disputed.
 */
export function borderStyle(border: string, level: Level): 'fence' | 'dashed' | 'border' | undefined {
  if (border === 'MA-ceuta' || border === 'MA-melilla') return level === 'overview' ? undefined : 'fence';
  return border === 'EH-MA' ? 'dashed' : 'border';
}
