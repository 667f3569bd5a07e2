import { useEffect, useState } from 'react';
import { useExplorer } from '../explorerContext';
import { GROUNDS, type GroundName, OFFERS_MAPBOX } from './grounds';
import type { LiveMap } from './openLiveMap';
import { useFullScreen } from './useFullScreen';

interface LiveBarProps {
  readonly live: LiveMap;
  readonly onClose: () => void;
  readonly onGround: (ground: GroundName) => void;
}

/** Above the live map: whose the gestures are, what lies under the marks, and the way back. */
export function LiveBar({ live, onClose, onGround }: LiveBarProps) {
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
      {OFFERS_MAPBOX && <GroundChoice live={live} onGround={onGround} />}
      <button type="button" onClick={onClose}>
        {words.close}
      </button>
    </>
  );
}

/** Pictures of another company are asked for only after the reader agrees, each time anew unless they are there. */
function GroundChoice({ live, onGround }: Pick<LiveBarProps, 'live' | 'onGround'>) {
  const words = useExplorer().words.live;
  const [asked, ask] = useState<GroundName>();
  const hasAgreed = live.engine === 'mapbox';
  return (
    <>
      <label>
        {words.ground}{' '}
        <select
          value={asked ?? live.ground}
          data-ui=""
          onChange={({ target }) => {
            const chosen = GROUNDS.find((ground) => ground === target.value) ?? 'own';
            if (chosen === live.ground) ask(undefined);
            else if (chosen === 'own' || hasAgreed) onGround(chosen);
            else ask(chosen);
          }}
        >
          {GROUNDS.map((ground) => (
            <option key={ground} value={ground}>
              {words.grounds[ground]}
            </option>
          ))}
        </select>
      </label>
      {asked && (
        <p className="live-consent">
          {words.consent}{' '}
          <button type="button" onClick={() => onGround(asked)}>
            {words.agree}
          </button>{' '}
          <button type="button" onClick={() => ask(undefined)}>
            {words.decline}
          </button>
        </p>
      )}
    </>
  );
}
