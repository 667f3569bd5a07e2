import { estimateTextWidthPx } from '@/components/charts/estimateTextWidthPx';
import { type MapProjection, projectionOfCamera } from './camera';
import type { MapFrame } from './frames';
import { type CompassLetters, formatDegrees, placeGraticule } from './graticule';
import { MapLabel, toPercentOfFrame } from './MapLabel';
import { placeMarkSizeLegend } from './markSizeLegend';
import {
  DISTANCE_LINE_TEXT_LAYOUT,
  middleOfDistanceLine,
  type PlacedDistanceLine,
  placeDistanceLines,
} from './placeDistanceLines';
import { type LabelWordsByPlace, type PointsByPlace, placeLabels, placeLocatorInsetLabels } from './placeLabels';
import { placeScaleBar } from './scaleBar';
import type { LabelledParallel, Scene } from './scene';

export interface MapTexts {
  /** Letters of the compass directions for degrees, such as `{ north: 'N', south: 'S', east: 'E', west: 'W' }`. */
  readonly winds: CompassLetters;
  /** Unit of the scale bar, such as `km`. */
  readonly km: string;
  /** Unit in the mark-size legend, such as `people`. */
  readonly people: string;
  /** Credit line of the map data, such as `© OpenStreetMap contributors`. */
  readonly credit: string;
  /** Formatted length of each distance line, such as `14.35 km`, by the id of its observation. */
  readonly measures: Readonly<Record<string, string>>;
}

interface MapTextOverlayProps {
  readonly scene: Scene;
  readonly frame: MapFrame;
  readonly labels: LabelWordsByPlace;
  readonly points: PointsByPlace;
  readonly words: MapTexts;
}

/**
 * Renders all words on top of a still. The SVG has no viewBox: positions are percentages, which move with the frame,
 * and type is in CSS px, so it keeps its size.
 */
export function MapTextOverlay({ scene, frame, labels, points, words }: MapTextOverlayProps) {
  const view = projectionOfCamera(scene.camera[frame.name], frame.map);
  return (
    <svg className="map-overlay" aria-hidden="true">
      {frame.labelsDegrees && <Degrees view={view} frame={frame} letters={words.winds} />}
      <ScaleNumbers scene={scene} frame={frame} km={words.km} />
      {scene.highlights.reports && <SizeNumbers scene={scene} frame={frame} people={words.people} />}
      {scene.parallel && <ParallelDegrees parallel={scene.parallel} view={view} frame={frame} letters={words.winds} />}
      {placeDistanceLines(scene, frame, points).map((measure) => (
        <MeasureText key={measure.observation} measure={measure} words={words} frame={frame} />
      ))}
      {placeLabels(scene, frame, labels, points).map((label) => (
        <MapLabel key={label.place} label={label} frame={frame} />
      ))}
      {scene.locator && (
        <g className="map-locator">
          {placeLocatorInsetLabels(scene, frame, labels, points).map((label) => (
            <MapLabel key={label.place} label={label} frame={frame} />
          ))}
        </g>
      )}
    </svg>
  );
}

/**
 * Renders the degrees of the grid lines in the margin outside the neat line. Labels less than 34 px from a corner are
 * left out.
 */
function Degrees({ view, frame, letters }: { view: MapProjection; frame: MapFrame; letters: CompassLetters }) {
  const { x, y, width, height } = frame.map;
  const lines = placeGraticule(view, frame);
  const clear = 34;
  return (
    <g className="map-degrees" data-scale="degrees">
      {lines
        .filter((line) => line.axis === 'lng' && line.at > x + clear && line.at < x + width - clear)
        .map((line) => (
          <text key={line.minutes} {...toPercentOfFrame([line.at, y - 5], frame)} dy="-5">
            {formatDegrees(line, letters)}
          </text>
        ))}
      {lines
        .filter((line) => line.axis === 'lat' && line.at > y + clear && line.at < y + height - clear)
        .map((line) => (
          // biome-ignore lint/a11y/noSvgWithoutTitle: a coordinate system within the overlay, which is hidden as a whole.
          <svg key={line.minutes} {...toPercentOfFrame([x - 5, line.at], frame)}>
            <text transform="rotate(-90)" dy="-5">
              {formatDegrees(line, letters)}
            </text>
          </svg>
        ))}
    </g>
  );
}

function ScaleNumbers({ scene, frame, km }: { scene: Scene; frame: MapFrame; km: string }) {
  const bar = placeScaleBar(scene, frame);
  const at = (share: number) => toPercentOfFrame([bar.x + bar.width * share, bar.y - 5], frame);
  // The number is centred on the bar's end, so the unit hangs beyond it.
  const half = String(bar.km).length * 3.8;
  // A short bar has no room for a number at its middle beside the number at its end.
  const hasRoom = bar.width / 2 > half + String(bar.km / 2).length * 3.8 + 2;
  return (
    <g className="map-scale" data-scale="km">
      <text {...at(0)} dy="-6">
        0
      </text>
      {hasRoom && (
        <text {...at(0.5)} dy="-6">
          {bar.km / 2}
        </text>
      )}
      <text {...at(1)} dx={-half} dy="-6" className="map-unit">
        {`${bar.km}\u00a0${km}`}
      </text>
    </g>
  );
}

function SizeNumbers({ scene, frame, people }: { scene: Scene; frame: MapFrame; people: string }) {
  const { samples, y } = placeMarkSizeLegend(scene, frame);
  return (
    <g className="map-scale" data-scale="people">
      {samples.map((sample, i) => (
        <text key={sample.people} {...toPercentOfFrame([sample.x + sample.size / 2, y], frame)} dx="5" dy="4.5">
          {i === samples.length - 1 ? `${sample.people}\u00a0${people}` : sample.people}
        </text>
      ))}
    </g>
  );
}

function ParallelDegrees(props: {
  parallel: LabelledParallel;
  view: MapProjection;
  frame: MapFrame;
  letters: CompassLetters;
}) {
  const { parallel, view, frame, letters } = props;
  const [x, y] = view.project([parallel.lng[frame.name], parallel.minutes / 60]);
  const text = formatDegrees({ axis: 'lat', minutes: parallel.minutes, at: y }, letters);
  // Words keep their size, so they take the largest share of the frame where it is smallest.
  const half = (estimateTextWidthPx(text, 13) / 2) * (frame.width / frame.shown[0]);
  const end = frame.map.x + frame.map.width - half;
  return (
    <text className="map-parallel" data-scale="degrees" {...toPercentOfFrame([Math.min(x, end), y], frame)} dy="16">
      {text}
    </text>
  );
}

function MeasureText({ measure, words, frame }: { measure: PlacedDistanceLine; words: MapTexts; frame: MapFrame }) {
  const text = words.measures[measure.observation];
  if (!text) throw new Error(`The distance line of "${measure.observation}" has no words.`);
  return (
    <text
      className="map-measure"
      data-scale="km"
      data-observation={measure.observation}
      {...toPercentOfFrame(middleOfDistanceLine(measure), frame)}
      dx={DISTANCE_LINE_TEXT_LAYOUT.dx}
      dy={DISTANCE_LINE_TEXT_LAYOUT.dy}
    >
      {text}
    </text>
  );
}
