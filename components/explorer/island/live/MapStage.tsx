import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { boundsOfGrid } from '@/components/map/live/boundsOfGrid';
import { type MarkSets, VIEWS } from '../../explorerRecord';
import { useExplorer } from '../explorerContext';
import { leaveFullScreen } from './fullScreen';
import type { GroundName } from './grounds';
import { LiveBar } from './LiveBar';
import { LiveControls } from './LiveControls';
import { type ErrorKind, LiveMapError } from './liveMapError';
import type { LiveMap } from './openLiveMap';
import { useLiveRecords } from './useLiveRecords';

/** Px of the stage below which the marks are those of the narrow frame. */
const NARROW = 560;

/** `lost`: the picture is gone and may come back; the drawn map stands in. */
type Phase = 'drawn' | 'opening' | 'live' | 'lost';

interface MapStageProps {
  /** Those of the drawn map; absent until they have come. */
  readonly marks: MarkSets | undefined;
  /** The drawn map. */
  readonly children: ReactNode;
}

/** The drawn map, and over it, once its reader asks, the live one. Whatever fails, the drawn one is there. */
export function MapStage({ marks, children }: MapStageProps) {
  const { words, isLive: hasScript, all, places, marksOf, addresses } = useExplorer();
  const [phase, setPhase] = useState<Phase>('drawn');
  const [error, setError] = useState<ErrorKind>();
  const [ground, setGround] = useState<GroundName>('own');
  const [live, setLive] = useState<LiveMap>();
  const stage = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const opening = useRef(0);
  const current = useRef<LiveMap>(undefined);

  const gridOf = (from = marks ?? marksOf(VIEWS[0])) => {
    const isNarrow = (stage.current?.clientWidth ?? 0) < NARROW;
    return ((isNarrow ? from?.narrow : from?.wide) ?? from?.narrow)?.grid;
  };

  const close = useCallback(() => {
    opening.current++;
    current.current?.close();
    current.current = undefined;
    setLive(undefined);
    setPhase('drawn');
  }, []);
  const open = async (wanted: GroundName = 'own') => {
    const container = host.current;
    const grid = gridOf();
    if (!container || !grid) return;
    close();
    const turn = opening.current;
    setError(undefined);
    setGround(wanted);
    setPhase('opening');
    try {
      const { openLiveMap } = await import('./openLiveMap').catch((cause) => {
        throw new LiveMapError('chunk', cause);
      });
      const opened = await openLiveMap({
        container,
        records: all,
        places,
        cell: grid.cell,
        bounds: boundsOfGrid(grid),
        title: words.live.title,
        addresses,
        ground: wanted,
        onError: ({ kind }) => {
          close();
          leaveFullScreen();
          setError(kind);
        },
        onLost: () => {
          setPhase('lost');
          setError('context');
        },
        onBack: () => {
          setPhase('live');
          setError(undefined);
        },
      });
      if (turn !== opening.current) return opened.close();
      current.current = opened;
      setLive(opened);
      setPhase('live');
    } catch (cause) {
      if (turn !== opening.current) return;
      setPhase('drawn');
      leaveFullScreen();
      setError(cause instanceof LiveMapError ? cause.kind : 'style');
    }
  };
  useEffect(() => close, [close]);
  // What had the focus may be gone, the button that was pressed or the map: it goes where that led, or back.
  const offer = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    if (phase === 'opening') wasAsked.current = true;
    if (!wasAsked.current || document.activeElement !== document.body) return;
    if (phase === 'live') current.current?.map.getCanvas().focus({ preventScroll: true });
    if (phase === 'drawn') offer.current?.focus({ preventScroll: true });
  }, [phase]);
  useLiveRecords(live, marks && gridOf(marks));

  return (
    <div className="map-stage" data-phase={phase} data-ground={live?.ground} ref={stage}>
      <div className="live-bar flex min-h-10 flex-wrap items-center gap-x-5 font-sans text-note noscript:hidden print:hidden">
        {phase === 'live' && live ? (
          <LiveBar
            live={live}
            onClose={() => {
              leaveFullScreen();
              close();
            }}
            onGround={open}
          />
        ) : (
          <>
            {hasScript && phase !== 'opening' && (
              <button type="button" ref={offer} onClick={() => open(error ? ground : 'own')}>
                {error ? words.live.retry : words.live.open}
              </button>
            )}
            {error && phase === 'drawn' && ground !== 'own' && (
              <button type="button" onClick={() => open()}>
                {words.live.open}
              </button>
            )}
          </>
        )}
        {/* Always there: what is put into it is read out. */}
        <p aria-live="polite">{phase === 'opening' ? words.live.opening : error && words.live.errors[error]}</p>
      </div>
      {phase === 'live' && live && <LiveControls map={live.map} stage={stage} />}
      <div className="live-map" hidden={phase === 'drawn'} inert={phase !== 'live'}>
        <div className="live-host" ref={host} />
        {phase !== 'drawn' && (
          <a className="map-credit" href="https://www.openstreetmap.org/copyright">
            {words.live.credit}
          </a>
        )}
      </div>
      {children}
      {live && phase === 'live' && (
        <p className="explorer-note live-note my-2 font-sans text-xs text-quiet">
          {[words.live.hint, ...live.notes].join(' ')}
        </p>
      )}
    </div>
  );
}
