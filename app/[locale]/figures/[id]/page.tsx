import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CardLinks } from '@/components/cards/CardLinks';
import { CiteBlock } from '@/components/figures/CiteBlock';
import { CorrectedSince } from '@/components/figures/CorrectedSince';
import { DownloadBlock } from '@/components/figures/DownloadBlock';
import { MessageText } from '@/components/figures/MessageText';
import { EmbedBlock } from '@/components/page/EmbedBlock';
import { embeddableMetadata } from '@/components/page/embeddableMetadata';
import { JsonLd } from '@/components/page/JsonLd';
import { pageMetadata } from '@/components/page/pageMetadata';
import { ShareBlock } from '@/components/page/ShareBlock';
import { SharedPage } from '@/components/page/SharedPage';
import { citeFigure } from '@/lib/cite/citation';
import { embedsOfFigure } from '@/lib/embeds/embeds';
import { figureNumbers } from '@/lib/figures/figureNumbers';
import { FIGURE_IDS, figureId } from '@/lib/figures/figureTables';
import { isPublishedLocale } from '@/lib/locales';
import { correctionsOnPage } from '@/lib/site/dataVersion';
import { figureDataset } from '@/lib/site/jsonLd';
import { paths } from '@/lib/site/paths';
import { sharedPage } from '@/lib/site/shareLinks';
import { shareFigure } from '@/lib/site/shareWords';
import { sectionOfFigure } from '@/lib/story/figuresOfSections';
import { messages } from '@/lib/text/messages';
import { signs } from '@/lib/text/signs';
import { FigureAlone } from '../../FigureAlone';

interface FigureParams {
  readonly params: Promise<{ locale: string; id: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return FIGURE_IDS.map((id) => ({ id }));
}

export async function generateMetadata({ params }: FigureParams): Promise<Metadata> {
  const { locale, id } = await params;
  if (!isPublishedLocale(locale)) notFound();
  const figure = figureId(id);
  const metadata = pageMetadata(locale, {
    ...shareFigure(locale, figure),
    path: `/figures/${id}/`,
    card: { kind: 'figure', figure },
  });
  return embeddableMetadata(locale, embedsOfFigure(figure)[0], metadata);
}

/** One figure alone, with the steps that lead through it, and the way into the story. */
export default async function FigurePage({ params }: FigureParams) {
  const { locale, id } = await params;
  if (!isPublishedLocale(locale)) notFound();
  const { chapters, share, figures } = messages(locale);
  const section = sectionOfFigure(figureId(id));
  return (
    <SharedPage
      locale={locale}
      ways={['share', 'embed', 'download', 'cite']}
      title={<MessageText locale={locale} message={figures[figureId(id)].share.title} />}
      above={
        <>
          {share.page.inStory}
          {signs(locale).colon}
          <a href={paths.inStory(locale, section)}>
            <MessageText locale={locale} message={chapters[section]} />
          </a>
        </>
      }
    >
      <CorrectedSince locale={locale} corrections={correctionsOnPage(figureNumbers(locale, figureId(id)))} />
      <FigureAlone locale={locale} id={figureId(id)} />
      <ShareBlock locale={locale} shared={sharedPage(`/${locale}/figures/${id}/`, shareFigure(locale, figureId(id)))} />
      <EmbedBlock locale={locale} embeds={embedsOfFigure(figureId(id))} />
      <DownloadBlock locale={locale} id={figureId(id)}>
        <CardLinks locale={locale} subject={{ kind: 'figure', figure: figureId(id) }} />
      </DownloadBlock>
      <CiteBlock citation={citeFigure(locale, figureId(id))} />
      <JsonLd data={figureDataset(locale, figureId(id))} />
    </SharedPage>
  );
}
