import type { FigureRecord } from '@/components/figures/figureRecord';
import { placeScenes } from '../scenes';
import { mapPlaceTable } from './mapPlaceTable';

export const mapPlace: FigureRecord<'map-place'> = {
  id: 'map-place',
  table: mapPlaceTable,
  scenes: placeScenes,
  sceneOnCard: 'place-shores',
};
