import { roundToTenth } from '@/components/charts/pixels';
import type { FigureSlide } from '@/components/figures/figureSlide';
import type { Locale } from '@/lib/locales';
import { formatMessage } from '@/lib/text/formatMessage';
import { formatNumber } from '@/lib/text/formatNumber';
import { messages } from '@/lib/text/messages';
import { placeName } from '@/lib/text/names';
import { type PlacedPlaceName, placeSlideMap } from './placeSlideMap';

/** Returns the slide of `map-place` for a lesson: a map that shows a class where Ceuta and Melilla are. */
export function mapPlaceSlides(locale: Locale): readonly FigureSlide[] {
  return [
    {
      view: '',
      name: placeName(locale, 'strait-of-gibraltar'),
      caption: messages(locale).figures['map-place'].slide,
      drawing: <SlideMapDrawing locale={locale} />,
    },
  ];
}

function SlideMapDrawing({ locale }: { readonly locale: Locale }) {
  const { map, scenes } = messages(locale);
  const { width, height, land, names, scale } = placeSlideMap();
  return (
    <svg
      className="slide-map"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={formatMessage(locale, scenes['place-shores'].alt)}
    >
      <clipPath id="slide-map-frame">
        <rect width={width} height={height} />
      </clipPath>
      <g clipPath="url(#slide-map-frame)">
        <rect className="slide-sea" width={width} height={height} />
        <path className="slide-coast" d={land} />
        <path className="slide-land" d={land} />
      </g>
      {names.map((name) => (
        <Name key={name.place} locale={locale} name={name} />
      ))}
      <path d={`M${scale.x} ${scale.y - 4}v4h${scale.width}v-4`} fill="none" stroke="currentColor" strokeWidth="1.5" />
      <text x={scale.x + scale.width / 2} y={scale.y - 6} textAnchor="middle" className="slide-at-sea" data-scale="km">
        {formatNumber(locale, scale.km)}&nbsp;{map.km}
      </text>
    </svg>
  );
}

function Name({ locale, name: { place, kind, ground, point, offset } }: { locale: Locale; name: PlacedPlaceName }) {
  const [x, y] = point;
  const [dx, dy] = offset ?? [0, 0];
  const isSubject = kind === 'subject';
  return (
    <>
      {offset && (
        <circle
          className={isSubject ? 'slide-subject' : undefined}
          cx={roundToTenth(x)}
          cy={roundToTenth(y)}
          r={isSubject ? 5 : 2.5}
        />
      )}
      <text
        className={
          [isSubject ? 'slide-subject' : '', ground === 'sea' ? 'slide-at-sea' : ''].join(' ').trim() || undefined
        }
        x={roundToTenth(x + dx)}
        y={roundToTenth(y + dy)}
        textAnchor={offset ? undefined : 'middle'}
        fontStyle={kind === 'sea' && locale !== 'ar' ? 'italic' : undefined}
      >
        {placeName(locale, place)}
      </text>
    </>
  );
}
