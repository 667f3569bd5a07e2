import { projectionOfCamera } from '@/components/map/camera';
import { projectOutline } from '@/components/map/projectOutline';
import type { LabelSide } from '@/components/map/scene';
import { svgPathData } from '@/components/map/svgPathData';
import { SiteTitle } from '@/components/page/SiteTitle';
import { LeftToRight } from '@/components/text/LeftToRight';
import { MessageText } from '@/components/text/MessageText';
import { readMapGeometry } from '@/lib/geo/atlas';
import { pointOfPlace } from '@/lib/geo/places';
import { absoluteUrl, addressWithoutScheme } from '@/lib/site/baseUrl';
import { messages } from '@/lib/text/messages';
import { placeName } from '@/lib/text/names';
import { type CoastPlacement, EngravedCoastline, projectLandOutlines } from './CardCoastline';
import { CardText } from './CardText';
import type { CardLayout } from './cardLayout';
import type { CardFormat } from './cards';
import { placeMapCardNames } from './placeMapCardNames';

interface SiteCardProps {
  readonly space: CardLayout;
  readonly sentence: string;
}

/** Cameras on the Strait, Ceuta and Melilla, by card format, as in the opening of the story. */
const COASTS: Readonly<Record<CardFormat, CoastPlacement>> = {
  wide: { visibleArea: 'all', level: 'strait', camera: { center: [-3.68, 35.75], span: 4.58 } },
  post: { visibleArea: 'foot', top: 690, level: 'strait', camera: { center: [-3.97, 36.67], span: 4.35 } },
};
const TOWNS: Readonly<Record<CardFormat, readonly { readonly place: string; readonly side: LabelSide }[]>> = {
  wide: [
    { place: 'tarifa', side: 'sw' },
    { place: 'tangier', side: 'se' },
  ],
  post: [
    { place: 'malaga', side: 'nw' },
    { place: 'tarifa', side: 'sw' },
  ],
};
const ENCLAVES = ['ceuta', 'melilla'] as const;
const DOT_RADIUS_PX = { wide: 5, post: 6 } as const;
/** Box of the site's name and the sentence below it, px. */
const TEXT_BOX_PX = {
  wide: { start: 340, width: 560, top: 76, height: 350 },
  post: { start: 72, width: 936, top: 54, height: 556 },
} as const;
/** Box of the map credit, px. */
const CREDIT_BOX_PX = {
  wide: { start: 924, width: 240, top: 576, height: 44 },
  post: { start: 548, width: 460, top: 1276, height: 32 },
} as const;

/** Draws the card of the whole site: the map that opens the story, and the site's name in large type. */
export function SiteCard({ space, sentence }: SiteCardProps) {
  const { locale, format, isWide, width, height } = space;
  const coast = COASTS[format];
  const card = { x: 0, y: 0, width, height };
  const { project } = projectionOfCamera(coast.camera, card);
  const { borders } = readMapGeometry(coast.level);
  const fences = ENCLAVES.flatMap((enclave) => {
    const border = borders.get(`MA-${enclave}`);
    return border ? projectOutline(border, { project, box: card, marginPx: 0, tolerance: 0.4 }) : [];
  });
  const pointAt = (place: string, radius: number, side?: LabelSide) => ({
    name: placeName(locale, place),
    at: project(pointOfPlace(place)),
    radius,
    side,
  });
  const dots = TOWNS[format].map(({ place, side }) => pointAt(place, DOT_RADIUS_PX[format], side));
  const points = [...dots, ...ENCLAVES.map((place) => pointAt(place, 2.5 * DOT_RADIUS_PX[format]))];
  const box = TEXT_BOX_PX[format];
  const words = { x: space.left(box.start, box.width), y: box.top, width: box.width, height: box.height };
  const ground = { map: card, taken: [words], lines: projectLandOutlines(coast.level, { project, box: card }) };
  return (
    <>
      <EngravedCoastline space={space} coast={coast} />
      <path className="card-fence" d={svgPathData(fences)} />
      {dots.map(({ name, at: [x, y], radius }) => (
        <circle key={name} className="card-dot" cx={Math.round(x)} cy={Math.round(y)} r={radius} />
      ))}
      {placeMapCardNames(space, points, ground).map(({ name, x, y, anchor }) => (
        <text key={name} className="card-place card-place-quiet" x={x} y={y} textAnchor={anchor}>
          {name}
        </text>
      ))}
      <CardText space={space} {...box} className="card-site">
        <p className="card-site-name" data-part="title">
          <SiteTitle locale={locale} />
        </p>
        <p className="card-sentence">
          <MessageText locale={locale} message={sentence} />
        </p>
      </CardText>
      <CardText space={space} {...CREDIT_BOX_PX[format]} className="card-notes card-credit">
        {messages(locale).map.credit}
      </CardText>
      {!isWide && (
        <CardText space={space} width={460} top={1272} height={40} className="card-address card-address-start">
          <LeftToRight locale={locale}>{addressWithoutScheme(absoluteUrl('/'))}</LeftToRight>
        </CardText>
      )}
    </>
  );
}
