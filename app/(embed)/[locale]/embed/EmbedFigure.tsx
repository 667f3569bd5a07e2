import { loadChapter } from '@/app/[locale]/loadChapters';
import { EmbeddedSentenceCheck } from '@/components/check/EmbeddedSentenceCheck';
import { FigureFooter } from '@/components/figures/FigureLayout';
import { FigureById } from '@/components/sections/FigureById';
import { findFigure } from '@/components/sections/figures';
import { type Embed, readingShownInEmbed, type SceneEmbed } from '@/components/share/embeds';
import { embedTitle } from '@/components/share/embedWords';
import { sceneOnlyMdxComponents } from '@/components/story/excerptMdxComponents';
import type { Locale } from '@/lib/locales';
import { mapCredits } from '@/lib/text/licences';
import { messages } from '@/lib/text/messages';
import { punctuationOf } from '@/lib/text/punctuationOf';

/** Renders the content of an embed: a whole figure without its steps, one map with its text, or the sentence check. */
export function EmbedFigure({ locale, embed }: { readonly locale: Locale; readonly embed: Embed }) {
  if (embed.kind === 'check') return <EmbeddedSentenceCheck locale={locale} />;
  if (embed.kind === 'scene') return <EmbedScene locale={locale} embed={embed} />;
  return <FigureById locale={locale} id={embed.figure} initialReading={readingShownInEmbed(embed)} />;
}

async function EmbedScene({ locale, embed }: { readonly locale: Locale; readonly embed: SceneEmbed }) {
  const { figure, scene, section } = embed;
  const { Chapter } = await loadChapter(section, locale);
  return (
    <figure className="figure" data-figure={figure} aria-label={embedTitle(locale, embed)}>
      <Chapter components={sceneOnlyMdxComponents(locale, scene, figure)} />
      {figure ? <FigureFooter locale={locale} figure={findFigure(figure)} /> : <MapSources locale={locale} />}
    </figure>
  );
}

/** Renders the caption below an embedded map that belongs to no figure: the sources and licences of the map. */
function MapSources({ locale }: { readonly locale: Locale }) {
  return (
    <figcaption className="figure-foot">
      <p className="figure-notes">
        {messages(locale).figure.sources}
        {punctuationOf(locale).colon}
        <span data-verbatim="">{mapCredits(locale)}.</span>
      </p>
    </figcaption>
  );
}
