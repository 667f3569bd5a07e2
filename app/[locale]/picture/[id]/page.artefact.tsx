import '@/components/share/picture.css';
import type { Metadata } from 'next';
import { type LocaleParams, readParams } from '@/app/readParams';
import { PageTitle } from '@/components/page/PageHeader';
import { FigureById } from '@/components/sections/FigureById';
import { FIGURE_IDS, type FigureId, findFigure } from '@/components/sections/figures';
import { provenanceOfFigureData } from '@/components/share/figureFiles';
import { figureShareWords } from '@/components/share/shareWords';
import { LeftToRight } from '@/components/text/LeftToRight';
import { MessageText } from '@/components/text/MessageText';
import type { Locale } from '@/lib/locales';
import { addressWithoutScheme } from '@/lib/site/baseUrl';
import { messages } from '@/lib/text/messages';
import { StandaloneFigure } from '../../StandaloneFigure';

export const dynamicParams = false;

export function generateStaticParams() {
  return FIGURE_IDS.map((id) => ({ id }));
}

/** Returns the metadata of the page. Its title becomes the title of the PDF of the figure. */
export async function generateMetadata({ params }: LocaleParams<{ id: string }>): Promise<Metadata> {
  const { locale, id } = await readParams(params);
  return { title: figureShareWords(locale, findFigure(id).id).title, robots: { index: false } };
}

/**
 * A figure with its title, notes and credits, from which the build renders images (scripts/figureImagePages.ts). The page
 * is not published.
 */
export default async function PicturePage({ params }: LocaleParams<{ id: string }>) {
  const { locale, id } = await readParams(params);
  const figure = findFigure(id).id;
  const { licence, version, address } = provenanceOfFigureData(locale, figure);
  return (
    <main className="picture">
      <PicturedFigure locale={locale} id={figure} />
      <p className="mt-3 font-sans text-xs text-quiet" data-ui="">
        <b className="font-semibold text-ink">{messages(locale).site.name}</b> {licence.replaceAll('-', ' ')} ·{' '}
        {messages(locale).page.footer.version} <LeftToRight locale={locale}>{version}</LeftToRight> ·{' '}
        <LeftToRight locale={locale}>{addressWithoutScheme(address)}</LeftToRight>
      </p>
    </main>
  );
}

/** Renders the figure for the image: a map with all its steps, or any other figure without them. */
function PicturedFigure({ locale, id }: { readonly locale: Locale; readonly id: FigureId }) {
  if (findFigure(id).Component) return <FigureById locale={locale} id={id} />;
  return (
    <>
      <PageTitle>
        <MessageText locale={locale} message={messages(locale).figures[id].share.title} />
      </PageTitle>
      <StandaloneFigure locale={locale} id={id} />
    </>
  );
}
