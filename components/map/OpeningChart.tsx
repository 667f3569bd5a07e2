import { MapLabel } from '@/components/map/MapLabel';
import { labelWords } from '@/lib/geo/labelWords';
import { type Place, placePoints, readPlaces } from '@/lib/geo/places';
import { OPENING_FRAMES, type OpeningFrame, type OpeningPicture, placeOpening } from '@/lib/map/opening';

export interface OpeningChartProps {
  /** Language of the names. */
  readonly locale: keyof Place['names'];
}

/**
 * Two shores as one line, the sea between them left free for the title. Inline, so that the page's largest paint is
 * its title and not a picture; decorative, so it is not read aloud.
 */
export function OpeningChart({ locale }: OpeningChartProps) {
  const places = readPlaces();
  const words = labelWords(places, locale);
  const points = placePoints(places);
  return (
    <div className="opening-chart" aria-hidden="true">
      {OPENING_FRAMES.map((frame) => {
        const picture = placeOpening(frame, words, points);
        return (
          <div key={frame.name} className={`opening-frame frame-${frame.name}`}>
            <Shores frame={frame} picture={picture} />
            <svg className="map-overlay" aria-hidden="true" focusable="false">
              {picture.labels.map((label) => (
                <g key={label.place} data-place={label.place}>
                  <MapLabel label={label} frame={frame} />
                </g>
              ))}
            </svg>
          </div>
        );
      })}
    </div>
  );
}

function Shores({ frame, picture }: { frame: OpeningFrame; picture: OpeningPicture }) {
  const id = `opening-${frame.name}`;
  const shore = `#${id}-shore`;
  return (
    <svg className="opening-shores" viewBox={`0 0 ${frame.width} ${frame.height}`} aria-hidden="true" focusable="false">
      <defs>
        <path id={`${id}-shore`} d={picture.shore} />
        {frame.name === 'wide' && <Fade id={id} frame={frame} />}
      </defs>
      <g {...(frame.name === 'wide' && { mask: `url(#${id}-fade)` })}>
        {picture.water.map(({ width, strength }) => (
          <g key={width} className="opening-water">
            <use href={shore} strokeWidth={width} strokeOpacity={strength} />
            <use href={shore} className="opening-calm" strokeWidth={width - 1.8} />
          </g>
        ))}
        <use href={shore} className="opening-land" />
        <path className="opening-fences" d={picture.fences} />
      </g>
    </svg>
  );
}

/** The shores fade before the picture's edge: sideways, at the top and at the foot. */
function Fade({ id, frame }: { id: string; frame: OpeningFrame }) {
  const { width, height } = frame;
  return (
    <>
      <linearGradient id={`${id}-x`}>
        <stop offset="0" stopColor="#fff" stopOpacity="0" />
        <stop offset=".06" stopColor="#fff" />
        <stop offset=".9" stopColor="#fff" />
        <stop offset="1" stopColor="#fff" stopOpacity="0" />
      </linearGradient>
      <linearGradient id={`${id}-y`} x2="0" y2="1">
        <stop offset="0" stopColor="#000" />
        <stop offset=".1" stopColor="#000" stopOpacity="0" />
        <stop offset=".93" stopColor="#000" stopOpacity="0" />
        <stop offset="1" stopColor="#000" />
      </linearGradient>
      <mask id={`${id}-fade`} maskUnits="userSpaceOnUse" x="0" y="0" width={width} height={height}>
        <rect width={width} height={height} fill={`url(#${id}-x)`} />
        <rect width={width} height={height} fill={`url(#${id}-y)`} />
      </mask>
    </>
  );
}
