import '@/app/styles/scrollShade.css';
import '@/components/share/sharedPage.css';
import type { ReactNode } from 'react';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { type PageAction, PageActions } from './PageActions';
import { PageFooter } from './PageFooter';
import { PageHeader, PageTitle } from './PageHeader';

interface StoryPartPageProps {
  readonly locale: Locale;
  /** Path of the page below the folder of its language, such as `/figures/telephone/`. */
  readonly path: string;
  readonly title: ReactNode;
  /** Link to the figure or scene at its place in the story. */
  readonly storyLink: ReactNode;
  /** Actions, such as sharing. Each has a block below the page's content and a link to that block under the title. */
  readonly actions: readonly PageAction[];
  readonly children: ReactNode;
}

/** Renders the header, title, actions and footer of a page that shows one figure or scene of the story by itself. */
export function StoryExcerptPage({ locale, path, title, storyLink, actions, children }: StoryPartPageProps) {
  return (
    <>
      <PageHeader locale={locale} path={path} />
      <main className="shared-page px-gutter pt-10">
        <p className="mb-2 font-sans text-sm">{storyLink}</p>
        <PageTitle>{title}</PageTitle>
        <PageActions locale={locale} actions={actions} />
        {/* Figures and summaries begin at heading level 3, as in the story. */}
        <h2 className="sr-only">{messages(locale).share.page.shows}</h2>
        {children}
      </main>
      <PageFooter locale={locale} path={path} />
    </>
  );
}
