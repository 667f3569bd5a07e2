import { footnotesOf } from '@/components/map/footnotes';
import { OpeningChart } from '@/components/map/OpeningChart';
import { figureOf } from '@/components/sections/figures';
import { LeftToRight } from '@/components/text/LeftToRight';
import { MessageText } from '@/components/text/MessageText';
import type { Locale } from '@/lib/locales';
import { absoluteUrl } from '@/lib/site/baseUrl';
import { messages } from '@/lib/text/messages';
import { signs } from '@/lib/text/signs';
import { CardFigure } from './CardFigure';
import { type CardSubject, cardId } from './cards';
import { cardWords, figureOnCard } from './cardWords';

interface ShareCardProps {
  readonly locale: Locale;
  readonly subject: CardSubject;
}

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
    <main className="card" data-card={cardId(subject)}>
      <div className="card-shores">
        <OpeningChart locale={locale} />
      </div>
      <p className="card-brand">{words.site.name}</p>
      <div className="card-square">
        <h1 data-part="title">
          <MessageText locale={locale} message={title} />
        </h1>
        <div className="card-drawing">
          <CardFigure
            locale={locale}
            figure={figure}
            {...(subject.kind === 'reading' && { reading: subject.reading })}
          />
        </div>
        <p className="card-what">
          <span data-part="unit">
            <MessageText locale={locale} message={unit} />
          </span>
          {signs(locale).comma}
          <span data-part="period">
            <MessageText locale={locale} message={period} />
          </span>
        </p>
        <p data-part="reporter">{reporter}</p>
        <p data-part="caveat">{caveat}</p>
        {scene && (
          <p className="card-note">
            {footnotesOf(scene)
              .map((id) => words.footnotes[id])
              .join(' ')}
          </p>
        )}
      </div>
      <p className="card-foot">
        <span>
          <LeftToRight locale={locale}>
            {absoluteUrl(addressOf(locale, subject)).replace(/^https?:\/\//, '')}
          </LeftToRight>
        </span>
        <span className={drawsCoast ? undefined : 'card-shores-credit'}>{words.map.credit}</span>
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
