import type { Metadata } from 'next';
import { type LocaleParams, readParams } from '@/app/readParams';
import { LaterCorrectionsNotice } from '@/components/info/LaterCorrectionsNotice';
import { JsonLd } from '@/components/page/JsonLd';
import { pageMetadata } from '@/components/page/pageMetadata';
import { StoryExcerptPage } from '@/components/page/StoryExcerptPage';
import { FIGURE_IDS, findFigure } from '@/components/sections/figures';
import { sectionIdOfFigure } from '@/components/sections/figuresOfSections';
import { observationIdsInFigure } from '@/components/sections/observationIdsInFigure';
import { CardLinks } from '@/components/share/CardLinks';
import { CiteBlock } from '@/components/share/CiteBlock';
import { citeFigure } from '@/components/share/citation';
import { DownloadBlock } from '@/components/share/DownloadBlock';
import { EmbedCodeBlock } from '@/components/share/EmbedCodeBlock';
import { embeddableMetadata } from '@/components/share/embeddableMetadata';
import { embedsOfFigure } from '@/components/share/embeds';
import { ShareBlock } from '@/components/share/ShareBlock';
import { buildSharedAddress } from '@/components/share/shareLinks';
import { figureShareWords } from '@/components/share/shareWords';
import { structuredDataOfFigure } from '@/components/share/structuredData';
import { MessageText } from '@/components/text/MessageText';
import { laterCorrectionsOfNumbers } from '@/lib/site/dataVersion';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { StandaloneFigure } from '../../StandaloneFigure';

export const dynamicParams = false;

export function generateStaticParams() {
  return FIGURE_IDS.map((id) => ({ id }));
}

export async function generateMetadata({ params }: LocaleParams<{ id: string }>): Promise<Metadata> {
  const { locale, id } = await readParams(params);
  const { id: figure } = findFigure(id);
  const metadata = pageMetadata(locale, {
    ...figureShareWords(locale, figure),
    path: `/figures/${id}/`,
    card: { kind: 'figure', figure },
  });
  return embeddableMetadata(locale, embedsOfFigure(figure)[0], metadata);
}

/** The page of one figure, with its steps and a link to its section of the story. */
export default async function FigurePage({ params }: LocaleParams<{ id: string }>) {
  const { locale, id } = await readParams(params);
  const { chapters, share, figures } = messages(locale);
  const { id: figure } = findFigure(id);
  const section = sectionIdOfFigure(figure);
  return (
    <StoryExcerptPage
      locale={locale}
      path={`/figures/${id}/`}
      actions={['share', 'embed', 'download', 'cite']}
      title={<MessageText locale={locale} message={figures[figure].share.title} />}
      storyLink={
        <>
          {share.page.inStory}
          {punctuationOf(locale).colon}
          <a href={paths.inStory(locale, section)}>
            <MessageText locale={locale} message={chapters[section]} />
          </a>
        </>
      }
    >
      <LaterCorrectionsNotice
        locale={locale}
        corrections={laterCorrectionsOfNumbers(observationIdsInFigure(locale, figure))}
      />
      <StandaloneFigure locale={locale} id={figure} />
      <ShareBlock
        locale={locale}
        shared={buildSharedAddress(`/${locale}/figures/${id}/`, figureShareWords(locale, figure))}
      />
      <EmbedCodeBlock locale={locale} embeds={embedsOfFigure(figure)} />
      <DownloadBlock locale={locale} id={figure}>
        <CardLinks locale={locale} subject={{ kind: 'figure', figure }} />
      </DownloadBlock>
      <CiteBlock citation={citeFigure(locale, figure)} />
      <JsonLd data={structuredDataOfFigure(locale, figure)} />
    </StoryExcerptPage>
  );
}
