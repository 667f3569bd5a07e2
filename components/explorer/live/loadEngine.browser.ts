import { adoptStyle } from '@/components/elements/adoptStyle';
import type { Engine } from './engines.browser';
import type { GroundName } from './grounds';
import { withErrorKind } from './liveMapError.browser';

/** Loads an engine and its style. @param signal aborts when the map is closed */
export function loadEngine(ground: GroundName, signal: AbortSignal): Promise<Engine> {
  return withErrorKind('chunk', async () => {
    const { sheet, engine } = await (ground === 'own' ? loadMapLibre() : loadMapbox(ground));
    adoptStyle(sheet, signal);
    return engine;
  });
}

async function loadMapLibre() {
  const { mapLibre, sheet } = await import('./mapLibre.browser');
  return { sheet, engine: await mapLibre() };
}

async function loadMapbox(ground: Exclude<GroundName, 'own'>) {
  const { mapbox, sheet } = await import('./mapbox.browser');
  return { sheet, engine: mapbox(ground) };
}
