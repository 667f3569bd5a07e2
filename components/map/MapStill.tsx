import type { ReactNode } from 'react';
import { MapOverlay, type MapWords } from '@/components/map/MapOverlay';
import { type MarkShape, ReportMarks } from '@/components/map/ReportMarks';
import type { Theme } from '@/lib/site/tokenColour';
import { type Frame, type FrameName, framesOf } from './frames';
import { paintedStills } from './paintedStills';
import type { Points, Words } from './placeLabels';
import type { PlacedPlace } from './placeReports';
import type { Scene } from './scene';
import { drawStill, type Still } from './still';

export interface MapStillProps {
  readonly scene: Scene;
  /** Text alternative: a description of the picture. */
  readonly alt: string;
  /** Names of the places, by id: `labelWords(readPlaces(), 'en')`. */
  readonly labels: Words;
  /** Points of the places, by id: `placePoints(readPlaces())`. */
  readonly points: Points;
  readonly words: MapWords;
  /** Reports to be marked, by frame, and the hue of their metric; absent where the scene marks none. */
  readonly marks?: {
    readonly hue: string;
    readonly places: Readonly<Record<FrameName, readonly (PlacedPlace & { readonly shape: MarkShape })[]>>;
  };
  /** A further drawing over the picture, by frame, in pixels of the frame; absent where there is none. */
  readonly over?: Readonly<Record<FrameName, ReactNode>>;
  /** Path under which the site is published, such as `/strait`; empty at the root of a host. */
  readonly basePath?: string;
  /** Whether the still is printed, where the picture is small: the narrow frame alone, as an SVG. Default: false. */
  readonly isOnPaper?: boolean;
  /**
   * Whether screens get an AVIF image, which scrolls faster than an SVG. Only scenes of the story have one. Absent:
   * false.
   */
  readonly isPainted?: boolean;
}

/** A scene as a lazy picture with its names over it, in two frames; CSS shows one of them. */
export function MapStill({
  scene,
  alt,
  labels,
  points,
  words,
  marks,
  over,
  basePath = '',
  isOnPaper = false,
  isPainted = false,
}: MapStillProps) {
  const folder = `${basePath}/stills/`;
  const frames = framesOf(scene).filter(({ name }) => !isOnPaper || name === 'narrow');
  return (
    <div className="map-still" data-scene={scene.id}>
      {frames.map((frame) => (
        <div key={frame.name} className={`map-frame frame-${frame.name}`}>
          <picture>
            {isPainted && !isOnPaper && (
              <Painted still={drawStill(scene, frame, points)} frame={frame} folder={folder} />
            )}
            <img
              className="map-picture"
              src={`${folder}${drawStill(scene, frame, points).name}`}
              width={frame.width}
              height={frame.height}
              alt={alt}
              loading="lazy"
              decoding="async"
            />
          </picture>
          {marks && <ReportMarks scene={scene} frame={frame} places={marks.places[frame.name]} hue={marks.hue} />}
          {over?.[frame.name]}
          <MapOverlay scene={scene} frame={frame} labels={labels} points={points} words={words} />
          <a className="map-credit" href="https://www.openstreetmap.org/copyright">
            {words.credit}
          </a>
        </div>
      ))}
    </div>
  );
}

interface PaintedProps {
  readonly still: Still;
  readonly frame: Frame;
  /** URL of the folder of stills. */
  readonly folder: string;
}

/** AVIF sources of a still; browsers that do not support the format use the SVG. */
function Painted({ still, frame, folder }: PaintedProps) {
  const painted = paintedStills(still, frame.densities);
  const sources = (of: Theme) =>
    painted
      .filter(({ theme }) => theme === of)
      .map(({ name, density }) => `${folder}${name} ${density}x`)
      .join();
  return (
    <>
      <source media="(prefers-color-scheme:dark)" type="image/avif" srcSet={sources('dark')} />
      <source type="image/avif" srcSet={sources('light')} />
    </>
  );
}
