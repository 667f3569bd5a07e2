import type { MapMouseEvent } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import { boundsOfGrid } from '@/components/map/live/boundsOfGrid';
import type { MarkGrid } from '../../explorerRecord';
import { useExplorer } from '../explorerContext';
import type { LiveMap } from './openLiveMap';

/** Px around a pointer within which it finds a mark. */
const REACH = 14;

/**
 * Keeps the live map in step with the list and the address, as the drawn map is.
 * @param grid of the drawn map, which says what part of the earth it shows; absent until it has come.
 */
export function useLiveRecords(live: LiveMap | undefined, grid: MarkGrid | undefined): void {
  const { shown, state, pointed, point, open } = useExplorer();
  const chosen = pointed || state.record;

  useEffect(() => live?.show(shown), [live, shown]);
  useEffect(() => live?.choose(shown.find(({ id }) => id === chosen)), [live, shown, chosen]);

  // Where the map opened is what was drawn then; another view or scene is gone to once its frame is known.
  const seen = useRef<string>(undefined);
  const map = state.scene || state.view;
  useEffect(() => {
    if (!live) seen.current = undefined;
    else if (seen.current === undefined) seen.current = map;
    else if (grid && seen.current !== map) {
      live.lookAt(boundsOfGrid(grid));
      seen.current = map;
    }
  }, [live, map, grid]);

  useEffect(() => {
    if (!live) return;
    const { map } = live;
    const canvas = map.getCanvas();
    const found = ({ point: { x, y } }: MapMouseEvent) => live.at([x, y], REACH);
    const move = (event: MapMouseEvent) => {
      const record = found(event);
      canvas.style.cursor = record ? 'pointer' : '';
      point(record?.id ?? '');
    };
    const press = (event: MapMouseEvent) => {
      const record = found(event);
      if (record) open(record.id, 'map');
    };
    const leave = () => point('');
    map.on('mousemove', move);
    map.on('click', press);
    map.on('mouseout', leave);
    // What `on` answers is each engine's own.
    return () => {
      map.off('mousemove', move);
      map.off('click', press);
      map.off('mouseout', leave);
    };
  }, [live, point, open]);
}
