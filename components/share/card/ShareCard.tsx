import { footnotesOf } from '@/components/map/footnotes';
import { LeftToRight } from '@/components/text/LeftToRight';
import { MessageText } from '@/components/text/MessageText';
import { metricOf, observation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { absoluteUrl, printedAddress } from '@/lib/site/baseUrl';
import { messages } from '@/lib/text/messages';
import { signs } from '@/lib/text/signs';
import { CardDrawing } from './CardDrawing';
import { cardOf } from './cardOf';
import { type CardSubject, cardId } from './cards';
import { cardWords } from './cardWords';
import { LargeNumber } from './LargeNumber';

interface ShareCardProps {
  readonly locale: Locale;
  readonly subject: CardSubject;
}

/** What is said in full on a card. */
const SAID = 'font-sans text-note/5 min-[1000px]:text-[40px]/[43px] min-[1000px]:tracking-[-0.012em]';

/** Sizes of a title on the wide card. */
const WIDE_TITLE = {
  short: 'min-[1000px]:text-[54px]/[56px]',
  long: 'min-[1000px]:text-[48px]/[50px]',
  map: 'min-[1000px]:text-[42px]/[44px]',
};

/**
 * What a preview of a shared address shows, as a page that the build photographs (scripts/cards/cardPages.ts): a poster,
 * wide or upright. On the wide one title and numbers stand in its central square; a map goes to its edges.
 * `data-part` marks the words without which no card is made.
 */
export function ShareCard({ locale, subject }: ShareCardProps) {
  const { title, unit, period, reporter, caveat, verdict } = cardWords(locale, subject);
  const { numbers, drawing, hue } = cardOf(locale, subject);
  const words = messages(locale);
  const isMap = drawing.kind === 'map';
  const [first] = numbers;
  return (
    <main
      className={`card relative flex h-screen flex-col overflow-hidden bg-paper ${isMap ? 'card-of-map' : ''}`}
      data-card={cardId(subject)}
      data-hue={hue ?? (first && 'observation' in first ? metricOf(observation(first.observation)).hue : 'plain')}
    >
      <div className="card-head relative z-1 bg-paper max-[1000px]:px-6 max-[1000px]:pt-5 min-[1000px]:px-3 min-[1000px]:pt-5">
        <p className="font-display text-base/5 max-[1000px]:mb-2 min-[1000px]:hidden">{words.site.name}</p>
        <h1
          className={`${isMap ? 'text-[1.5rem]/6.5' : 'text-[1.625rem]/7'} tracking-[-0.018em] text-balance ${WIDE_TITLE[isMap ? 'map' : subject.kind === 'section' ? 'short' : 'long']}`}
          data-part="title"
        >
          <MessageText locale={locale} message={title} />
        </h1>
        <p className="mt-2 flex font-display [&>*+*]:ms-[1.2%] [&>*+*]:border-s-2 [&>*+*]:border-rule [&>*+*]:ps-[1.2%] text-[40px]/[42px] text-(--hue) lining-nums min-[1000px]:text-[96px]/[90px] min-[1000px]:tracking-[-0.06em]">
          {numbers.map((number) => (
            <LargeNumber key={JSON.stringify(number)} locale={locale} number={number} />
          ))}
        </p>
        <p className={SAID}>
          <span data-part="unit">
            <MessageText locale={locale} message={unit} />
          </span>
          {signs(locale).comma}
          <span className="inline-block" data-part="period">
            <MessageText locale={locale} message={period} />
          </span>
        </p>
      </div>
      <div
        className={`card-drawing min-h-0 ${isMap ? 'overflow-clip bg-(--sea) max-[1000px]:relative max-[1000px]:my-3.5 max-[1000px]:flex-1 min-[1000px]:absolute min-[1000px]:inset-0' : 'relative flex-1 max-[1000px]:mx-6 max-[1000px]:my-3.5 min-[1000px]:mx-10 min-[1000px]:mt-3 min-[1000px]:mb-2.5'}`}
      >
        <CardDrawing locale={locale} drawing={drawing} />
      </div>
      <div className="card-foot relative z-1 bg-paper max-[1000px]:px-6 max-[1000px]:pb-4 min-[1000px]:px-3 min-[1000px]:pb-4">
        <p className={SAID} data-part="reporter">
          {reporter}
        </p>
        <p className={`${SAID} font-semibold text-balance`} data-part="caveat">
          {caveat}
        </p>
        {verdict && <p className="font-sans text-[0.75rem]/4 min-[1000px]:text-[28px]/[32px]">{verdict}</p>}
        {isMap && (
          <p className="mt-1.5 font-sans text-[0.5625rem]/3 text-quiet min-[1000px]:text-[16px]/[19px]">
            {footnotesOf(drawing.scene)
              .map((id) => words.footnotes[id])
              .join(' ')}
          </p>
        )}
        <p className="mt-2 flex justify-between gap-x-3 border-t border-rule pt-1.5 font-sans text-[0.6875rem]/3.5 text-quiet min-[1000px]:hidden">
          <LeftToRight locale={locale}>{printedAddress(absoluteUrl(addressOf(locale, subject)))}</LeftToRight>
          {isMap && <span className="text-[0.5625rem]/3.5 whitespace-nowrap">{words.map.credit}</span>}
        </p>
      </div>
      <p className="card-name absolute z-1 font-display rtl:text-balance max-[1000px]:hidden min-[1000px]:text-[36px]/[38px] min-[1000px]:tracking-[-0.018em]">
        {words.site.name}
        {isMap && (
          <small className="block font-sans text-[15px]/5 tracking-normal text-quiet">{words.map.credit}</small>
        )}
      </p>
    </main>
  );
}

function addressOf(locale: Locale, subject: CardSubject): string {
  switch (subject.kind) {
    case 'site':
      return '/';
    case 'story':
      return `/${locale}/`;
    case 'section':
      return `/${locale}/sections/${subject.section}/`;
    case 'figure':
      return `/${locale}/figures/${subject.figure}/`;
    case 'reading':
      return `/${locale}/figures/${subject.figure}/${subject.reading}/`;
  }
}
