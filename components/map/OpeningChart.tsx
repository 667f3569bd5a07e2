import { roundToTenth } from '@/components/charts/pixels';
import { MapLabel } from '@/components/map/MapLabel';
import { labelWords } from '@/lib/geo/labelWords';
import { placePoints, readPlaces } from '@/lib/geo/places';
import type { Locale } from '@/lib/locales';
import { drawShores, OPENING_FRAMES, type OpeningPicture, placeOpening } from './opening';
import type { WaterLine } from './waterLines';

export interface OpeningChartProps {
  /** Language of the names. */
  readonly locale: Locale;
  /** Whether water lines follow the shores; they are some 2 KB compressed. Default: true. */
  readonly hasWater?: boolean;
}

/**
 * Two shores, drawn as lines, with free sea between them for the title. Inline, so that the page's largest contentful
 * paint is its title and not a picture; decorative, so it is hidden from screen readers.
 */
export function OpeningChart({ locale, hasWater = true }: OpeningChartProps) {
  const places = readPlaces();
  const words = labelWords(places, locale);
  const points = placePoints(places);
  const shores = drawShores();
  const water = hasWater ? shores.water : [];
  return (
    <div className="opening-chart" aria-hidden="true">
      <svg className="no-size" aria-hidden="true">
        <path id="opening-shore" d={shores.shore} />
        <path id="opening-fences" d={shores.fences} />
        {water.map(({ path }, line) => (
          <path key={path} id={`opening-water-${line}`} d={path} />
        ))}
      </svg>
      {OPENING_FRAMES.map((frame) => {
        const picture = placeOpening(frame, words, points);
        return (
          <div key={frame.name} className={`opening-frame frame-${frame.name}`}>
            <Shores picture={picture} water={water} />
            <svg className="map-overlay" aria-hidden="true">
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

/** Widths of lines, in px of a frame. */
const STROKE_WIDTH_PX = { water: 0.9, land: 1.1, fences: 3.2 } as const;

interface ShoresProps {
  readonly picture: OpeningPicture;
  readonly water: readonly WaterLine[];
}

function Shores({ picture: { seen, scale }, water }: ShoresProps) {
  const across = (pixels: number) => roundToTenth(pixels * scale);
  return (
    <svg className="opening-shores" viewBox={`${seen.x} ${seen.y} ${seen.width} ${seen.height}`} aria-hidden="true">
      <g className="opening-water" strokeWidth={across(STROKE_WIDTH_PX.water)}>
        {water.map(({ path, opacity }, line) => (
          <use key={path} href={`#opening-water-${line}`} strokeOpacity={opacity} />
        ))}
      </g>
      <use href="#opening-shore" className="opening-land" strokeWidth={across(STROKE_WIDTH_PX.land)} />
      <use href="#opening-fences" className="opening-fences" strokeWidth={across(STROKE_WIDTH_PX.fences)} />
    </svg>
  );
}
