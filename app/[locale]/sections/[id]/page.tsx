import { definePageMetadata } from '@/app/definePageMetadata';
import { type LocaleParams, readParams } from '@/app/readParams';
import { StoryExcerptPage } from '@/components/page/StoryExcerptPage';
import { figureIdsOfSection } from '@/components/sections/figuresOfSections';
import { CardLinks } from '@/components/share/CardLinks';
import { EmbedCodeBlock } from '@/components/share/EmbedCodeBlock';
import { embedsOfSection } from '@/components/share/embeds';
import { RelatedPages } from '@/components/share/RelatedPages';
import { ShareBlock } from '@/components/share/ShareBlock';
import { buildSharedAddress } from '@/components/share/shareLinks';
import { sectionShareWords } from '@/components/share/shareWords';
import { summaryOnlyMdxComponents } from '@/components/story/excerptMdxComponents';
import { MessageText } from '@/components/text/MessageText';
import { CHAPTER_IDS, type ChapterId } from '@/content/chapters';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { loadChapter } from '../../loadChapters';

export const dynamicParams = false;

export function generateStaticParams() {
  return CHAPTER_IDS.map((id) => ({ id }));
}

export const generateMetadata = definePageMetadata<{ id: ChapterId }>(({ locale, id }) => ({
  ...sectionShareWords(locale, id),
  path: `/sections/${id}/`,
  card: { kind: 'section', section: id },
}));

/** The page for sharing one section: its summary in plain language, its figures, and a link into the story. */
export default async function SectionPage({ params }: LocaleParams<{ id: ChapterId }>) {
  const { locale, id } = await readParams(params);
  const { chapters, share, figures: figureWords } = messages(locale);
  const { Chapter } = await loadChapter(id, locale);
  const figures = figureIdsOfSection(id);
  const [map, ...maps] = embedsOfSection(id);
  return (
    <StoryExcerptPage
      locale={locale}
      path={`/sections/${id}/`}
      actions={map ? ['share', 'embed'] : ['share']}
      title={<MessageText locale={locale} message={chapters[id]} />}
      storyLink={share.page.section}
    >
      <p className="mt-3 max-w-160">{share.sections[id]}</p>
      <Chapter components={summaryOnlyMdxComponents(locale)} />
      <p className="my-8 font-sans text-base font-medium [&_a]:inline-block [&_a]:py-2.5">
        <a data-forward="" href={paths.inStory(locale, id)}>
          {share.page.inStory}
        </a>
      </p>
      {figures.length > 0 && (
        <RelatedPages id="figures" title={share.page.figures}>
          {figures.map((figure) => (
            <li key={figure}>
              <a href={paths.figurePage(locale, figure)}>
                <MessageText locale={locale} message={figureWords[figure].share.title} />
              </a>
            </li>
          ))}
        </RelatedPages>
      )}
      <ShareBlock
        locale={locale}
        shared={buildSharedAddress(`/${locale}/sections/${id}/`, sectionShareWords(locale, id))}
      />
      <CardLinks locale={locale} subject={{ kind: 'section', section: id }} />
      {map && <EmbedCodeBlock locale={locale} embeds={[map, ...maps]} />}
    </StoryExcerptPage>
  );
}
