import { type RefObject, useEffect } from 'react';

/**
 * Marks the frame of the map that paper gets: the one whose picture has come. The other's would be asked for too late,
 * as a print does not wait.
 */
export function usePrintedFrame(map: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const mark = () => {
      for (const frame of map.current?.querySelectorAll<HTMLElement>('.map-frame') ?? []) {
        const picture = frame.querySelector<HTMLImageElement>('.map-picture');
        frame.toggleAttribute('data-has-come', (picture?.naturalWidth ?? 0) > 0);
      }
    };
    addEventListener('beforeprint', mark);
    return () => removeEventListener('beforeprint', mark);
  }, [map]);
}
