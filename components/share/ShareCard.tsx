import { footnotesOf } from '@/components/map/footnotes';
import { OpeningChart } from '@/components/map/OpeningChart';
import { figureOf } from '@/components/sections/figures';
import { LeftToRight } from '@/components/text/LeftToRight';
import { MessageText } from '@/components/text/MessageText';
import type { Locale } from '@/lib/locales';
import { absoluteUrl, printedAddress } from '@/lib/site/baseUrl';
import { messages } from '@/lib/text/messages';
import { signs } from '@/lib/text/signs';
import { CardFigure } from './CardFigure';
import { type CardSubject, cardId } from './cards';
import { cardWords, figureOnCard } from './cardWords';

interface ShareCardProps {
  readonly locale: Locale;
  readonly subject: CardSubject;
}

/** What is said below the drawing. */
const SAID = 'font-sans text-note/5 min-[1000px]:text-[40px]/[46px] min-[1000px]:tracking-[-0.012em]';

/**
 * What a preview of a shared address shows, as a page that the build photographs (scripts/cards/cardPages.ts): wide, with all that
 * matters in its central square, or upright as on a phone. `data-part` marks the words without which no card is made.
 */
export function ShareCard({ locale, subject }: ShareCardProps) {
  const { title, unit, period, reporter, caveat } = cardWords(locale, subject);
  const words = messages(locale);
  const figure = figureOnCard(subject);
  const { scenes, sceneOnCard } = figureOf(figure);
  const scene = scenes?.find(({ id }) => id === sceneOnCard);
  const drawsCoast = scenes !== undefined;
  return (
    <main
      className="card relative grid h-screen overflow-hidden bg-paper max-[1000px]:grid-rows-[auto_1fr_auto] max-[1000px]:gap-3 max-[1000px]:px-6 max-[1000px]:py-5 min-[1000px]:grid-cols-[285px_630px_285px]"
      data-card={cardId(subject)}
    >
      <div className="card-shores">
        <OpeningChart locale={locale} />
      </div>
      <p className="font-display text-base/5 min-[1000px]:absolute min-[1000px]:end-5 min-[1000px]:bottom-9 min-[1000px]:w-[220px] min-[1000px]:text-end min-[1000px]:text-[44px]/[44px] min-[1000px]:tracking-[-0.018em]">
        {words.site.name}
      </p>
      <div className="card-square relative flex min-h-0 min-w-0 flex-col min-[1000px]:col-start-2 min-[1000px]:px-3 min-[1000px]:pt-6 min-[1000px]:pb-5">
        <h1
          className={`text-[1.75rem]/7.5 tracking-[-0.018em] ${subject.kind === 'section' ? 'min-[1000px]:text-[60px]/[60px]' : 'min-[1000px]:text-[50px]/[52px]'}`}
          data-part="title"
        >
          <MessageText locale={locale} message={title} />
        </h1>
        <div className="card-drawing relative my-3.5 min-h-0 flex-1 overflow-clip [overflow-clip-margin:4px] min-[1000px]:mt-4.5">
          <CardFigure
            locale={locale}
            figure={figure}
            {...(subject.kind === 'reading' && { reading: subject.reading })}
          />
        </div>
        <p className={SAID}>
          <span data-part="unit">
            <MessageText locale={locale} message={unit} />
          </span>
          {signs(locale).comma}
          <span className="inline-block" data-part="period">
            <MessageText locale={locale} message={period} />
          </span>
        </p>
        <p className={SAID} data-part="reporter">
          {reporter}
        </p>
        <p className={`${SAID} font-semibold text-balance`} data-part="caveat">
          {caveat}
        </p>
        {scene && (
          <p className="mt-2 font-sans text-[0.6875rem]/3.5 text-quiet min-[1000px]:hidden">
            {footnotesOf(scene)
              .map((id) => words.footnotes[id])
              .join(' ')}
          </p>
        )}
      </div>
      <p className="flex justify-between border-rule font-sans text-[0.6875rem]/3.5 text-quiet max-[1000px]:border-t max-[1000px]:pt-2 min-[1000px]:absolute min-[1000px]:end-5 min-[1000px]:bottom-3 min-[1000px]:text-[15px]/3.5">
        <span className="min-[1000px]:hidden">
          <LeftToRight locale={locale}>{printedAddress(absoluteUrl(addressOf(locale, subject)))}</LeftToRight>
        </span>
        <span className={drawsCoast ? undefined : 'max-[1000px]:hidden'}>{words.map.credit}</span>
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
