import { VerdictSymbol } from '@/components/claim/VerdictSymbol';
import { LeftToRight } from '@/components/text/LeftToRight';
import { MessageText } from '@/components/text/MessageText';
import { LOCALES, type Locale } from '@/lib/locales';
import { absoluteUrl, addressWithoutScheme } from '@/lib/site/baseUrl';
import { messages } from '@/lib/text/messages';
import { CardCoastline } from './CardCoastline';
import { CardText } from './CardText';
import { CardTitle, cardTitleBottomPx } from './CardTitle';
import { type CardLayout, createCardLayout } from './cardLayout';
import { CARD_SIZES_PX, type CardFormat, type CardSubject, cardIdOfSubject } from './cards';
import { type CardTexts, composeCardTexts } from './composeCardTexts';
import { type CardContent, designCard } from './designCard';
import { LedgerCard } from './LedgerCard';
import { MapCard } from './MapCard';
import { MatrixCard } from './MatrixCard';
import { QuotationCard } from './QuotationCard';
import { isContradictedReadingCard, ReadingCard } from './ReadingCard';
import { ReporterBarsCard } from './ReporterBarsCard';
import { SectionCard } from './SectionCard';
import { SeparateAreasCard } from './SeparateAreasCard';
import { SeriesCard } from './SeriesCard';
import { SiteCard } from './SiteCard';
import { placeTimeAxisCardFooter, TimeAxisCard } from './TimeAxisCard';
import { UnansweredQuestionCard } from './UnansweredQuestionCard';
import { UnitStrokesCard } from './UnitStrokesCard';

interface ShareCardProps {
  readonly locale: Locale;
  readonly subject: CardSubject;
}

/**
 * Renders a share card in each format; the build takes a screenshot of each (`scripts/cards/shareCardPages.ts`). A card has
 * a headline, a drawing, and a foot with caveat and reporter. `data-part` marks the texts that the build requires.
 */
export function ShareCard(props: ShareCardProps) {
  return (
    <main>
      {(Object.keys(CARD_SIZES_PX) as CardFormat[]).map((format) => (
        <Card key={format} {...props} format={format} />
      ))}
    </main>
  );
}

function Card({ locale, subject, format }: ShareCardProps & { readonly format: CardFormat }) {
  const space = createCardLayout(locale, format);
  const words = composeCardTexts(locale, subject);
  const { content, hue, coast } = designCard(locale, subject);
  // On an upright ledger card, the last rows occupy the area of the coast.
  const hasCoast = coast !== undefined && (space.isWide || content.template !== 'ledger');
  return (
    <article
      className="card"
      data-card={cardIdOfSubject(subject)}
      data-format={format}
      data-template={content.template}
      data-hue={hue}
    >
      <svg
        aria-hidden="true"
        width={space.width}
        height={space.height}
        viewBox={`0 0 ${space.width} ${space.height}`}
        direction={LOCALES[locale].dir}
      >
        <CardHatch format={format} />
        {hasCoast && <CardCoastline space={space} coast={coast} isLarge={content.template === 'section'} />}
        <Drawing space={space} content={content} words={words} />
        {content.template !== 'site' && <Head space={space} subject={subject} />}
        <Foot space={space} content={content} words={words} hasRule={space.isWide && coast !== undefined} />
      </svg>
    </article>
  );
}

/**
 * Distance between the lines of the hatch, and their width, px; larger than on pages, so that the hatch is visible in
 * small previews.
 */
const HATCH_PX = { wide: { step: 11, line: 1.3 }, post: { step: 16, line: 1.8 } } as const;

function CardHatch({ format }: { readonly format: CardFormat }) {
  const { step, line } = HATCH_PX[format];
  return (
    <pattern
      id={`card-hatch-${format}`}
      width={step}
      height={step}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <path className="card-hatch-line" d={`M${step / 2} 0V${step}`} strokeWidth={line} />
    </pattern>
  );
}

interface DrawingProps {
  readonly space: CardLayout;
  readonly content: CardContent;
  readonly words: CardTexts;
}

/** Renders the title and the drawing of a card, according to its template. */
function Drawing({ space, content, words }: DrawingProps) {
  const title = <CardTitle space={space} message={words.headline} values={words.values} />;
  const titleEnd = cardTitleBottomPx(space, words.headline, words.values);
  switch (content.template) {
    case 'site':
      return <SiteCard space={space} sentence={content.sentence} />;
    case 'section':
      return <SectionCard space={space} {...content} title={words.headline} />;
    case 'quotation':
      return <QuotationCard space={space} {...content} />;
    case 'reading':
      return <ReadingCard space={space} {...content} headline={words.headline} values={words.values} />;
    case 'question':
      return <UnansweredQuestionCard space={space} {...content} question={words.headline} />;
    case 'axis':
      return <TimeAxisCard space={space} {...content} title={title} />;
    case 'shores':
      return <SeparateAreasCard space={space} {...content} title={title} titleEnd={titleEnd} />;
    case 'rows':
      return <ReporterBarsCard space={space} {...content} title={title} titleEnd={titleEnd} />;
    case 'series':
      return <SeriesCard space={space} {...content} title={title} titleEnd={titleEnd} />;
    case 'strokes':
      return <UnitStrokesCard space={space} {...content} title={title} />;
    case 'map':
      return <MapCard space={space} {...content} title={title} />;
    case 'matrix':
      return <MatrixCard space={space} {...content} title={title} titleEnd={titleEnd} values={words.values} />;
    case 'ledger':
      return <LedgerCard space={space} {...content} title={title} titleEnd={titleEnd} />;
  }
}

/** Prints the site’s name. The upright card also has the address, because it is posted without a link. */
function Head({ space, subject }: { readonly space: CardLayout; readonly subject: CardSubject }) {
  const { locale, isWide, column } = space;
  const half = column.width / 2;
  return (
    <>
      <CardText space={space} top={isWide ? 36 : 64} width={half} height={60} className="card-name">
        {messages(locale).site.name}
      </CardText>
      {!isWide && (
        <CardText
          space={space}
          start={column.start + half - 60}
          width={half + 60}
          top={66}
          height={50}
          className="card-address"
        >
          <LeftToRight locale={locale}>{addressWithoutScheme(absoluteUrl(addressOf(locale, subject)))}</LeftToRight>
        </CardText>
      )}
    </>
  );
}

/** Prints the foot of a card: the caveat and the body that counted, in one paragraph of at most two lines. */
function Foot({
  space,
  content,
  words: { caveat, who, values },
  hasRule,
}: DrawingProps & { readonly hasRule: boolean }) {
  const { locale, isWide, column } = space;
  const left = space.left(column.start, column.width);
  // In the `rows` template, the last row ends with a line just above the foot.
  const isUnderRows = content.template === 'rows';
  const box =
    content.template === 'axis'
      ? placeTimeAxisCardFooter(space, content)
      : { start: column.start, width: column.width, top: footTop(space, content), height: isWide ? 70 : 100 };
  return (
    <>
      {hasRule && !isUnderRows && <path className="card-rule" d={`M${left} 516.5h${column.width}`} />}
      <CardText space={space} {...box} className="card-foot">
        {isContradictedReadingCard(content) && <VerdictSymbol verdict="contradicted" />}
        <b data-part="caveat">
          <MessageText locale={locale} message={caveat} values={values} />
        </b>{' '}
        <span data-part="reporter">
          <MessageText locale={locale} message={who} values={values} />
        </span>
      </CardText>
    </>
  );
}

/**
 * Returns the top of the caveat and reporter (the foot), px from the top of the card. On an upright section card they
 * are above the coast.
 */
function footTop({ isWide }: CardLayout, { template }: CardContent): number {
  if (template === 'site') return isWide ? 540 : 1160;
  if (isWide) return 530;
  return template === 'section' ? 828 : 1190;
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
