import type { RefObject } from 'react';
import { useExplorer } from '../explorerContext';
import type { EngineMap } from './engines';
import { fillScreen, leaveFullScreen, useFullScreen } from './fullScreen';

/** Degrees of the tilt that the button gives. */
const TILT = 50;

interface LiveControlsProps {
  readonly map: EngineMap;
  /** What fills the screen. */
  readonly stage: RefObject<HTMLElement | null>;
}

/** What fingers and keys can do, as buttons on the map too. */
export function LiveControls({ map, stage }: LiveControlsProps) {
  const words = useExplorer().words.live;
  const isFull = useFullScreen();
  const button = (name: string, sign: string, press: () => void) => (
    <button
      type="button"
      className="grid size-11 place-items-center border border-s-0 border-quiet bg-raised first:border-s md:border-s md:border-t-0 md:first:border-t"
      aria-label={name}
      title={name}
      onClick={press}
    >
      <svg className="size-5 fill-none stroke-current stroke-[1.5]" viewBox="0 0 20 20" aria-hidden="true">
        <path d={sign} />
      </svg>
    </button>
  );
  return (
    <div className="live-controls" role="group" aria-label={words.controls}>
      {button(words.closer, 'M4 10h12M10 4v12', () => map.zoomIn())}
      {button(words.farther, 'M4 10h12', () => map.zoomOut())}
      {button(words.tilt, 'M6 5h8l4 10H2zM4 10h12', () => map.easeTo({ pitch: TILT }))}
      {button(words.north, 'M10 2l4 14-4-3-4 3z', () => map.easeTo({ pitch: 0, bearing: 0 }))}
      {document.fullscreenEnabled &&
        (isFull
          ? button(words.leaveFullScreen, 'M8 3v5H3M12 3v5h5M8 17v-5H3M12 17v-5h5', leaveFullScreen)
          : button(words.fullScreen, 'M3 8V3h5M17 8V3h-5M3 12v5h5M17 12v5h-5', () => fillScreen(stage.current)))}
    </div>
  );
}
