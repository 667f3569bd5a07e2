import { SCENES } from '@/content/chapters/scenes';
import { find } from '@/lib/facts/facts';
import type { FigureId } from '@/lib/figures/figureTables';
import type { Scene } from '@/lib/map/scene';

/** The scene that stands for a map of several. */
const CHOSEN: Partial<Record<FigureId, string>> = {
  'map-place': 'place-shores',
  'map-interceptions': 'interceptions-atlantic',
  'map-rescues': 'rescues-strait',
};

/** The scene that a figure's card shows; undefined where the figure is no map. */
export function sceneOnCard(figure: FigureId): Scene | undefined {
  const id = CHOSEN[figure];
  return id === undefined ? undefined : find('scene', SCENES, id);
}
