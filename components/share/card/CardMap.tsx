import { textWidth } from '@/components/charts/textWidth';
import type { CardPlace } from '@/components/figures/figureCard';
import type { Scene } from '@/components/map/scene';
import { drawStill } from '@/components/map/still';
import { placePoints, readPlaces } from '@/lib/geo/places';
import { LOCALES, type Locale } from '@/lib/locales';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import { CARD_GROUNDS, placeCardMap } from './placeCardMap';

interface CardMapProps {
  readonly locale: Locale;
  readonly scene: Scene;
  readonly places: readonly CardPlace[];
}

/** The ground of a scene to the edges of the card, with its places in the part that the words leave free. */
export function CardMap({ locale, scene, places }: CardMapProps) {
  return CARD_GROUNDS.map((ground) => {
    const { frame, em } = ground;
    const { dir } = LOCALES[locale];
    const { scene: onCard, points } = placeCardMap(scene, places, ground, dir);
    const still = drawStill(onCard, frame, placePoints(readPlaces()));
    return (
      <svg
        key={frame.name}
        className={`size-full frame-${frame.name}`}
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        preserveAspectRatio="xMidYMid slice"
        fontSize={em}
        aria-hidden="true"
      >
        <image href={`data:image/svg+xml,${encodeURIComponent(still.svg)}`} width={frame.width} height={frame.height} />
        {places.map(({ name, reports }, i) => {
          const [x, y] = points[i] ?? [0, 0];
          const told =
            reports === undefined ? '' : formatMessage(locale, messages(locale).share.cards.reportsThere, { reports });
          // Words that would reach the edge of the frame stand on the other side of their place.
          const width = Math.max(...[name, told].map((words) => textWidth(words, em, 'bold'))) + 1.5 * em;
          const turned = (dir === 'rtl' ? x > width : x + width > frame.width) && { textAnchor: 'end' as const };
          // The topmost name stands above, free of the others.
          const isTop = points.every((point) => point[1] >= y);
          const away = turned ? '-0.6em' : '0.6em';
          return (
            <g key={name} transform={`translate(${x} ${y})`} data-mark="" data-reports={reports}>
              <circle r="0.3em" />
              <text x={away} y={isTop && told ? '-1.1em' : 0} {...turned} data-mark-name="">
                {name}
              </text>
              {told && (
                <text x={away} y={isTop ? 0 : '1.1em'} {...turned} data-mark-name="" data-tally="reports">
                  {told}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    );
  });
}
