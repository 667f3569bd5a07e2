import { loadChapter } from '@/app/[locale]/loadChapters';
import { CheckFrame } from '@/components/check/CheckFrame';
import { FigureFoot } from '@/components/figures/FigureLayout';
import { Figure } from '@/components/sections/Figure';
import { figureOf } from '@/components/sections/figures';
import { type Embed, readingOf, type SceneEmbed } from '@/components/share/embeds';
import { embedTitle } from '@/components/share/embedWords';
import { sceneVocabulary } from '@/components/story/excerptVocabulary';
import type { Locale } from '@/lib/locales';
import { mapCredits } from '@/lib/text/licences';
import { messages } from '@/lib/text/messages';
import { signs } from '@/lib/text/signs';

/** The content of an embedded page: a whole figure without its steps, or one map with its text. */
export function EmbedFigure({ locale, embed }: { readonly locale: Locale; readonly embed: Embed }) {
  if (embed.kind === 'check') return <CheckFrame locale={locale} />;
  if (embed.kind === 'scene') return <EmbedScene locale={locale} embed={embed} />;
  return <Figure locale={locale} id={embed.figure} initialReading={readingOf(embed)} />;
}

async function EmbedScene({ locale, embed }: { readonly locale: Locale; readonly embed: SceneEmbed }) {
  const { figure, scene, section } = embed;
  const { Chapter } = await loadChapter(section, locale);
  return (
    <figure className="figure" data-figure={figure} aria-label={embedTitle(locale, embed)}>
      <Chapter components={sceneVocabulary(locale, scene, figure)} />
      {figure ? <FigureFoot locale={locale} figure={figureOf(figure)} /> : <MapFoot locale={locale} />}
    </figure>
  );
}

/** The caption of a map that belongs to no figure. */
function MapFoot({ locale }: { readonly locale: Locale }) {
  return (
    <figcaption className="figure-foot">
      <p className="figure-notes">
        {messages(locale).figure.sources}
        {signs(locale).colon}
        <span data-verbatim="">{mapCredits(locale)}.</span>
      </p>
    </figcaption>
  );
}
