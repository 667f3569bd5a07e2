import type { ReactNode } from 'react';
import type { Box } from '@/components/map/box';
import { projectionOfCamera } from '@/components/map/camera';
import { footnoteIdsInFrames } from '@/components/map/footnotes';
import type { MapFrame } from '@/components/map/frames';
import type { MapCamera, Scene } from '@/components/map/scene';
import { drawStill } from '@/components/map/still';
import { MessageText } from '@/components/text/MessageText';
import { pointsByPlace, readPlaces } from '@/lib/geo/places';
import type { Locale } from '@/lib/locales';
import { formatNumber } from '@/lib/text/formatNumber';
import { messages } from '@/lib/text/messages';
import { projectLandBorders, projectLandOutlines } from './CardCoastline';
import { CardText } from './CardText';
import { CardValue } from './CardValue';
import type { CardLayout } from './cardLayout';
import type { CardFormat } from './cards';
import type { CardDrawing, MapCardPlace } from './figureCard';
import { placeMapCardNames } from './placeMapCardNames';

type MapCardProps = Extract<CardDrawing, { readonly template: 'map' }> & {
  readonly space: CardLayout;
  readonly title: ReactNode;
};

/** Height of the map, px. */
const MAP_HEIGHT_PX = { wide: 400, post: 860 } as const;
/** Bottom of the area that is reserved for the title, px from the top of the card. */
const TITLE_BOTTOM_PX = { wide: 206, post: 350 } as const;
/** Top of the number below the map, px from the top of the card. */
const COUNT_TOP_PX = { wide: 414, post: 880 } as const;
/** Top of the footnotes, px from the top of the card. */
const NOTES_TOP_PX = { wide: 426, post: 1074 } as const;
/** Box of the footnotes of a wide card, beside the text column, px. */
const NOTES_BOX_PX = { start: 930, width: 240 } as const;
/** Radius of a circle for one report, px; its area is proportional to the number of reports. */
const REPORT_RADIUS_PX = { wide: 6.4, post: 11 } as const;
const DOT_RADIUS_PX = { wide: 5, post: 7 } as const;

/**
 * Draws the map of a scene and the names of its places. The national number is printed below the map, because it has no
 * location.
 */
export function MapCard({ space, title, scene, camera, places, count }: MapCardProps) {
  const { locale, format, isWide, width, height } = space;
  const onCard = sceneOnCard(scene, camera[format]);
  const frame = frameOf(space);
  const map = mapBox(space);
  const { project } = projectionOfCamera(camera[format], map);
  const seen = { project, box: map };
  const lines = [...projectLandOutlines(scene.level, seen), ...projectLandBorders(scene.level, seen)];
  const ground = { map: seenBox(space), taken: [titleBox(space)], lines };
  const points = places.map((place) => ({
    ...place,
    name: place.reports === undefined ? place.name : `${formatNumber(locale, place.reports)} ${place.name}`,
    at: project(place.point),
    radius: radiusOf(place, format),
  }));
  const { footnotes, map: words } = messages(locale);
  const notes = [...footnoteIdsInFrames(onCard, [frame]).map((id) => footnotes[id]), words.credit].join(' ');
  return (
    <>
      <MapGround scene={onCard} frame={frame} width={width} />
      {points.map(({ at, name, radius, reports, hasDot }) => (
        <g key={name} transform={`translate(${at.map(Math.round).join(' ')})`}>
          {reports !== undefined && <circle className="card-reports" r={radius} />}
          {hasDot && <circle className="card-dot" r={radius} />}
        </g>
      ))}
      {placeMapCardNames(space, points, ground).map(({ name, x, y, anchor }, i) => (
        <text key={name} className="card-place" x={x} y={y} textAnchor={anchor}>
          <PlaceName locale={locale} place={places[i]} />
        </text>
      ))}
      {title}
      <CardText space={space} top={COUNT_TOP_PX[format]} height={isWide ? 118 : 192} className="card-map-count">
        <span data-part="number">
          <CardValue locale={locale} number={count} className="card-number" />
        </span>
        <span className="card-label">
          <MessageText locale={locale} message={count.label} />
        </span>
      </CardText>
      <CardText
        space={space}
        {...(isWide ? NOTES_BOX_PX : {})}
        top={NOTES_TOP_PX[format]}
        height={(isWide ? height : 1190) - NOTES_TOP_PX[format]}
        className="card-notes"
      >
        {notes}
      </CardText>
    </>
  );
}

/**
 * Renders the name of a place after its number of reports, since the number would not fit well inside the circle of
 * reports.
 */
function PlaceName({ locale, place }: { readonly locale: Locale; readonly place: MapCardPlace | undefined }) {
  if (place?.reports === undefined) return place?.name;
  return (
    <>
      <tspan className="card-reports-count" data-tally="reports">
        {formatNumber(locale, place.reports)}
      </tspan>{' '}
      {place.name}
    </>
  );
}

/** Draws the map of a scene in the colours of the light theme. */
function MapGround({ scene, frame, width }: { scene: Scene; frame: MapFrame; width: number }) {
  const { themed } = drawStill(scene, frame, pointsByPlace(readPlaces()));
  return (
    <image
      href={`data:image/svg+xml,${encodeURIComponent(themed.light)}`}
      width={width}
      height={(frame.height * width) / frame.width}
    />
  );
}

/** Returns a scene without its labels, distance lines and scale, for use on a card. */
function sceneOnCard({ id, level, layers, highlights }: Scene, camera: MapCamera): Scene {
  return {
    id: `${id}-card`,
    level,
    layers,
    highlights,
    labels: [],
    hasNoScale: true,
    camera: { wide: camera, narrow: camera },
  };
}

/** Scale factor from px of the map drawing, whose line widths are made for screens, to px of the card. */
const DRAWING_SCALE = { wide: 1.4, post: 1.8 } as const;
/** Thickness of the line that borders the map, px of the drawing. */
const NEAT_LINE_PX = 6;
/** Distances of the water lines from the shore, px of the drawing. */
const WATER_LINES_PX = [5.7, 12.9, 21.4, 31.4, 42.9];

function frameOf(space: CardLayout): MapFrame {
  const of = (pixels: number) => pixels / DRAWING_SCALE[space.format];
  const { x, y, width, height } = mapBox(space);
  return {
    name: 'wide',
    width: of(space.width),
    height: of(MAP_HEIGHT_PX[space.format]) + NEAT_LINE_PX,
    map: { x: of(x), y: of(y), width: of(width), height: of(height) },
    shown: [of(space.width), of(space.width)],
    locator: { width: 0, height: 0, inset: 0 },
    steps: { zebra: of(30) },
    waterLines: WATER_LINES_PX,
    labelsDegrees: false,
    densities: [1],
  };
}

/**
 * Distance by which the map extends beyond the edges of the card, px, so that its border is visible at the bottom only.
 */
const BLEED_PX = 12;

function mapBox({ width, format }: CardLayout): Box {
  return { x: -BLEED_PX, y: -BLEED_PX, width: width + 2 * BLEED_PX, height: MAP_HEIGHT_PX[format] + BLEED_PX };
}

function seenBox({ width, format }: CardLayout): Box {
  return { x: 0, y: 0, width, height: MAP_HEIGHT_PX[format] };
}

function titleBox({ format, column }: CardLayout): Box {
  return { x: column.start, y: 0, width: column.width, height: TITLE_BOTTOM_PX[format] };
}

function radiusOf({ reports, hasDot }: MapCardPlace, format: CardFormat): number {
  if (reports !== undefined) return Math.round(REPORT_RADIUS_PX[format] * Math.sqrt(reports));
  return hasDot ? DOT_RADIUS_PX[format] : 2 * DOT_RADIUS_PX[format];
}
