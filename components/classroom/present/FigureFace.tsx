import type { FigureSlide } from '@/components/figures/figureSlide';
import { figureTitle } from '@/components/figures/figureTitle';
import { QrCode } from '@/components/page/QrCode';
import { type FigureId, figureOf } from '@/components/sections/figures';
import { LeftToRight } from '@/components/text/LeftToRight';
import { MessageText } from '@/components/text/MessageText';
import type { Locale } from '@/lib/locales';
import { absoluteUrl } from '@/lib/site/baseUrl';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';

/** The finding of a figure, as its slide is called. */
export function figureHeading(locale: Locale, figure: FigureId) {
  return <MessageText locale={locale} {...figureTitle(locale, figureOf(figure))} />;
}

interface FigureFaceProps {
  readonly locale: Locale;
  readonly figure: FigureId;
  readonly slide: FigureSlide;
}

/** A figure under its title, and the way to it for whoever has a phone at hand. */
export function FigureFace({ locale, figure, slide }: FigureFaceProps) {
  const words = messages(locale).present;
  const address = absoluteUrl(`/${locale}/figures/${figure}/`);
  return (
    <>
      {slide.caption !== null && <p className="slide-caption">{slide.caption}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it scrolls, and must be reachable by key (WCAG 2.1.1). */}
      <div className="slide-drawing" role="group" aria-label={words.drawing} tabIndex={0}>
        {slide.drawing}
      </div>
      {slide.conclusion !== undefined && <div data-conclusion="">{slide.conclusion}</div>}
      <details className="slide-qr" data-conclusion="">
        <summary>{words.figureQr}</summary>
        <QrCode text={address} description={formatMessage(locale, words.qr, { address })} />
        <p data-ui="">
          <LeftToRight locale={locale}>{address.replace(/^https?:\/\//, '')}</LeftToRight>
        </p>
      </details>
    </>
  );
}
