import { useEffect, useState } from 'react';
import { useExplorer } from '../explorerContext';
import type { LiveMap } from './openLiveMap';
import { useFullScreen } from './useFullScreen';

interface LiveBarProps {
  readonly live: LiveMap;
  readonly onClose: () => void;
}

/** Above the live map: whose the gestures are, and the way back. */
export function LiveBar({ live, onClose }: LiveBarProps) {
  const words = useExplorer().words.live;
  const [isFree, setFree] = useState(false);
  const isFull = useFullScreen();
  // On a whole screen there is no page to scroll.
  useEffect(() => live.setFree(isFree || isFull), [live, isFree, isFull]);
  return (
    <>
      {!isFull && (
        <label>
          <input type="checkbox" checked={isFree} onChange={() => setFree(!isFree)} /> {words.explore}
        </label>
      )}
      <button type="button" onClick={onClose}>
        {words.close}
      </button>
    </>
  );
}
