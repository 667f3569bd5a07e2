import { FigureSources } from '@/components/figures/FigureSources';
import type { FigureSlide } from '@/components/figures/figureSlide';
import { figureTitle } from '@/components/figures/figureTitle';
import { QrCode } from '@/components/page/QrCode';
import { type FigureId, findFigure } from '@/components/sections/figures';
import { LeftToRight } from '@/components/text/LeftToRight';
import { MessageText } from '@/components/text/MessageText';
import type { Locale } from '@/lib/locales';
import { absoluteUrl, addressWithoutScheme } from '@/lib/site/baseUrl';
import { paths } from '@/lib/site/paths';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import { punctuationOf } from '@/lib/text/punctuationOf';

/** Returns the title of a figure's slide: the finding of the figure. */
export function renderFigureSlideTitle(locale: Locale, figure: FigureId) {
  return <MessageText locale={locale} {...figureTitle(locale, findFigure(figure))} />;
}

interface FigureSlideViewProps {
  readonly locale: Locale;
  readonly figure: FigureId;
  readonly slide: FigureSlide;
}

/** Renders the slide of a figure: its drawing, and a QR code with its address for phones. */
export function FigureSlideView({ locale, figure, slide }: FigureSlideViewProps) {
  const words = messages(locale).present;
  const address = absoluteUrl(`/${locale}/figures/${figure}/`);
  return (
    <>
      {slide.caption !== null && <p className="font-sans text-ink [&_b]:font-semibold">{slide.caption}</p>}
      <div
        className="slide-drawing font-sans max-md:overflow-x-auto"
        role="group"
        aria-label={words.drawing}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it scrolls, and must be reachable by key (WCAG 2.1.1).
        tabIndex={0}
      >
        {slide.drawing}
      </div>
      {slide.conclusion !== undefined && <div data-conclusion="">{slide.conclusion}</div>}
      <details
        className="slide-qr z-1 place-content-center bg-paper in-data-deck:fixed in-data-deck:inset-x-0 in-data-deck:top-0 in-data-deck:bottom-[calc(var(--act)+0.75rem)] in-data-deck:p-4 in-data-deck:open:grid in-data-deck:not-open:hidden print:hidden!"
        data-conclusion=""
      >
        {/* With script the bar has a button for the code. */}
        <summary className="w-max underline underline-offset-[0.25em] in-data-deck:sr-only">{words.figureQr}</summary>
        <div className="in-data-deck:mx-auto in-data-deck:w-[min(90vw,100dvh-10rem)] in-data-deck:*:w-full">
          <QrCode text={address} description={formatMessage(locale, words.qr, { address })} />
        </div>
        <p data-ui="">
          <LeftToRight locale={locale}>{addressWithoutScheme(address)}</LeftToRight>
        </p>
      </details>
    </>
  );
}

/** Renders the teacher's notes on a figure's slide: the sources of its numbers, and a link to its page. */
export function FigureSlideNotes({ locale, figure }: { readonly locale: Locale; readonly figure: FigureId }) {
  const { figure: words, present } = messages(locale);
  return (
    <>
      <p>
        {words.sources}
        {punctuationOf(locale).colon}
        <FigureSources locale={locale} figure={findFigure(figure)} />
      </p>
      <p>
        <a href={paths.figurePage(locale, figure)}>{present.figure}</a>
      </p>
    </>
  );
}
