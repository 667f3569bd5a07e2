import type { ComponentType } from 'react';
import type { chapterMdxComponents } from '@/components/story/chapterMdxComponents';
import { CHAPTER_IDS, type ChapterId } from '@/content/chapters';
import type { Locale } from '@/lib/locales';

/**
 * React components for the vocabulary of the story's MDX, by name, such as `Fact`. Each edition of the story has its
 * own set.
 */
export type StoryMdxComponents = {
  readonly [Word in keyof ReturnType<typeof chapterMdxComponents>]: ComponentType<never>;
};

export interface LoadedChapter {
  readonly id: ChapterId;
  readonly Chapter: ComponentType<{ components: StoryMdxComponents }>;
}

/** Loads the compiled MDX of every section of the story, in reading order. The story and the plain edition use it. */
export function loadChapters(locale: Locale): Promise<readonly LoadedChapter[]> {
  return Promise.all(CHAPTER_IDS.map((id) => loadChapter(id, locale)));
}

export async function loadChapter(id: ChapterId, locale: Locale): Promise<LoadedChapter> {
  const module: { default: LoadedChapter['Chapter'] } = await import(`@/content/${locale}/story/${id}.mdx`);
  return { id, Chapter: module.default };
}
