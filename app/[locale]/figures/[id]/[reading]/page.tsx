import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readParams } from '@/app/readParams';
import { claimIdOfFigure } from '@/components/claim/claimIdOfFigure';
import { LaterCorrectionsNotice } from '@/components/info/LaterCorrectionsNotice';
import { pageMetadata } from '@/components/page/pageMetadata';
import { StoryExcerptPage } from '@/components/page/StoryExcerptPage';
import { FigureById } from '@/components/sections/FigureById';
import { findFigure, isClaimFigureId } from '@/components/sections/figures';
import { observationIdsInFigure } from '@/components/sections/observationIdsInFigure';
import { CardLinks } from '@/components/share/CardLinks';
import { CiteBlock } from '@/components/share/CiteBlock';
import { citeReading } from '@/components/share/citation';
import { DownloadBlock } from '@/components/share/DownloadBlock';
import { EmbedCodeBlock } from '@/components/share/EmbedCodeBlock';
import { embeddableMetadata } from '@/components/share/embeddableMetadata';
import { embedOfReading } from '@/components/share/embeds';
import { RelatedPages } from '@/components/share/RelatedPages';
import { ShareBlock } from '@/components/share/ShareBlock';
import { buildSharedAddress } from '@/components/share/shareLinks';
import { figureShareWords, readingShareWords } from '@/components/share/shareWords';
import { claims, findClaim } from '@/lib/facts/facts';
import { laterCorrectionsOfNumbers } from '@/lib/site/dataVersion';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { readingWords } from '@/lib/text/names';
import { punctuationOf } from '@/lib/text/punctuationOf';

interface ReadingParams {
  /**
   * Dynamic segments of the address: `id` is the figure of a claim, such as `claim-attempts`; `reading` is the letter
   * of a reading, such as `B`.
   */
  readonly params: Promise<{ locale: string; id: string; reading: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return Object.entries(claims()).flatMap(([id, { readings }]) =>
    readings.map((reading) => ({ id: `claim-${id}`, reading: reading.id })),
  );
}

export async function generateMetadata({ params }: ReadingParams): Promise<Metadata> {
  const { locale, id, reading } = await readParams(params);
  const { figure, chosen } = find(id, reading);
  const metadata = pageMetadata(locale, {
    ...readingShareWords(locale, figure, chosen),
    path: `/figures/${id}/${reading}/`,
    card: { kind: 'reading', figure, reading },
  });
  return embeddableMetadata(locale, embedOfReading(figure, reading), metadata);
}

/** Renders the page of one reading of an ambiguous sentence, with links to the other readings. */
export default async function ReadingPage({ params }: ReadingParams) {
  const { locale, id, reading } = await readParams(params);
  const { share } = messages(locale);
  const { figure, claimId, chosen, others } = find(id, reading);
  return (
    <StoryExcerptPage
      locale={locale}
      path={`/figures/${id}/${reading}/`}
      actions={['share', 'embed', 'download', 'cite']}
      title={readingShareWords(locale, figure, chosen).title}
      storyLink={
        <a href={paths.figurePage(locale, id)}>
          {share.page.allReadings}
          {punctuationOf(locale).colon}
          {figureShareWords(locale, figure).title}
        </a>
      }
    >
      <LaterCorrectionsNotice
        locale={locale}
        corrections={laterCorrectionsOfNumbers(observationIdsInFigure(locale, figure))}
      />
      <FigureById locale={locale} id={figure} reading={chosen.id} />
      <RelatedPages id="readings" title={share.page.readings}>
        {others.map((other) => {
          const { name, gist } = readingWords(locale, claimId, other.id);
          return (
            <li key={other.id}>
              <a href={paths.reading(locale, id, other.id)}>
                {name}
                {punctuationOf(locale).colon}
                {gist}
              </a>
            </li>
          );
        })}
      </RelatedPages>
      <ShareBlock
        locale={locale}
        shared={buildSharedAddress(`/${locale}/figures/${id}/${reading}/`, readingShareWords(locale, figure, chosen))}
      />
      <EmbedCodeBlock locale={locale} embeds={[embedOfReading(figure, reading)]} />
      <DownloadBlock locale={locale} id={figure}>
        <CardLinks locale={locale} subject={{ kind: 'reading', figure, reading: chosen.id }} />
      </DownloadBlock>
      <CiteBlock citation={citeReading(locale, figure, chosen)} />
    </StoryExcerptPage>
  );
}

function find(id: string, reading: string) {
  const figure = findFigure(id).id;
  if (!isClaimFigureId(figure)) notFound();
  const claimId = claimIdOfFigure(figure);
  const { readings } = findClaim(claimId);
  const chosen = readings.find((each) => each.id === reading);
  if (!chosen) notFound();
  return { figure, claimId, chosen, others: readings.filter((each) => each !== chosen) };
}
