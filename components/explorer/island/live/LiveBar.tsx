import { useEffect, useRef, useState } from 'react';
import { useExplorer } from '../explorerContext';
import { useFullScreen } from './fullScreen';
import { GROUNDS, type GroundName, mapboxTokenOfPage } from './grounds';
import type { LiveMap } from './openLiveMap';

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
        <label className="inline-flex min-h-10 items-center gap-2">
          <input className="size-4.5 accent-ink" type="checkbox" checked={isFree} onChange={() => setFree(!isFree)} />{' '}
          {words.explore}
        </label>
      )}
      {mapboxTokenOfPage() !== '' && <GroundChoice live={live} onGround={onGround} />}
      <button type="button" onClick={onClose}>
        {words.close}
      </button>
    </>
  );
}

/**
 * Buttons, since each choice loads an engine: what the arrow keys pass over in a list would be loaded too. Pictures of
 * another company are requested only after the reader agrees, each time again unless they are there.
 */
function GroundChoice({ live, onGround }: Pick<LiveBarProps, 'live' | 'onGround'>) {
  const words = useExplorer().words.live;
  const [asked, ask] = useState<GroundName>();
  const choice = useRef<HTMLDivElement>(null);
  const press = (ground: GroundName) => {
    if (ground === live.ground) ask(undefined);
    else if (ground === 'own' || live.engine === 'mapbox') onGround(ground);
    else ask(ground);
  };
  const decline = () => {
    ask(undefined);
    choice.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
  };
  return (
    <>
      <div className="flex flex-wrap gap-x-3.5" role="group" aria-label={words.ground} ref={choice}>
        {GROUNDS.map((ground) => (
          <button
            key={ground}
            type="button"
            aria-pressed={ground === live.ground}
            aria-expanded={ground === live.ground || live.engine === 'mapbox' ? undefined : ground === asked}
            onClick={() => press(ground)}
          >
            {words.grounds[ground]}
          </button>
        ))}
      </div>
      {asked && <Consent key={asked} ground={asked} onAgree={onGround} onDecline={decline} />}
    </>
  );
}

interface ConsentProps {
  readonly ground: GroundName;
  readonly onAgree: (ground: GroundName) => void;
  readonly onDecline: () => void;
}

/** Takes the focus, so that the question is heard, and is left by Escape. */
function Consent({ ground, onAgree, onDecline }: ConsentProps) {
  const words = useExplorer().words.live;
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => question.current?.focus(), []);
  return (
    <div
      className="max-w-184 flex-[1_0_100%] border-s-3 border-ink bg-raised p-3 [&_button]:me-3.5"
      role="group"
      aria-labelledby="live-consent"
      tabIndex={-1}
      ref={question}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDecline();
      }}
    >
      <p id="live-consent">{words.consent}</p>
      <button type="button" onClick={() => onAgree(ground)}>
        {words.agree}
      </button>{' '}
      <button type="button" onClick={onDecline}>
        {words.decline}
      </button>
    </div>
  );
}
