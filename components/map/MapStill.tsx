import type { ReactNode } from 'react';
import { MapTextOverlay, type MapTexts } from '@/components/map/MapTextOverlay';
import { type MarkShape, ReportMarks } from '@/components/map/ReportMarks';
import type { Theme } from '@/lib/site/colourOfDesignToken';
import { type FrameName, framesOfScene, type MapFrame } from './frames';
import { imagesOfStill } from './imagesOfStill';
import type { LabelWordsByPlace, PointsByPlace } from './placeLabels';
import type { PlacedReportPlace } from './placeReports';
import type { Scene } from './scene';
import { drawStill, type Still } from './still';

export interface MapStillProps {
  readonly scene: Scene;
  /** Text alternative: a description of the picture. */
  readonly alt: string;
  /** Names of the places by place id, from `mapLabelWordsByPlace`. */
  readonly labels: LabelWordsByPlace;
  /** Longitude and latitude of the places by place id, from `pointsByPlace`. */
  readonly points: PointsByPlace;
  readonly words: MapTexts;
  /**
   * Places of the marked reports, by frame, and the hue of the metric that counts them. Absent where the scene marks
   * none.
   */
  readonly marks?: {
    readonly hue: string;
    readonly places: Readonly<Record<FrameName, readonly (PlacedReportPlace & { readonly shape: MarkShape })[]>>;
  };
  /** Additional drawing on top of the picture, by frame, in px of the frame. Absent where there is none. */
  readonly over?: Readonly<Record<FrameName, ReactNode>>;
  /** Path under which the site is published, such as `/strait`; empty at the root of a host. */
  readonly basePath?: string;
  /** True: the still is printed small, so only the narrow frame is rendered, as an SVG. Default: false. */
  readonly isOnPaper?: boolean;
  /**
   * True: the still is an AVIF image on screens, which scrolls faster than an SVG. Only scenes of the story have one.
   * Default: false.
   */
  readonly isPainted?: boolean;
}

/**
 * Renders a scene of a map as a lazily loaded picture with place names on top, once for each frame; CSS shows one
 * frame.
 */
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
  const frames = framesOfScene(scene).filter(({ name }) => !isOnPaper || name === 'narrow');
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
          <MapTextOverlay scene={scene} frame={frame} labels={labels} points={points} words={words} />
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
  readonly frame: MapFrame;
  /** URL of the folder of stills, such as `/stills/`. */
  readonly folder: string;
}

/** Renders the AVIF sources of a still; browsers that do not support the format use the SVG. */
function Painted({ still, frame, folder }: PaintedProps) {
  const painted = imagesOfStill(still, frame.densities);
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
