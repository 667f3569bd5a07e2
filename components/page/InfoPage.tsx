import type { ReactNode } from 'react';
import type { Locale } from '@/lib/locales';
import { Footer } from './Footer';
import { PageHeader } from './PageHeader';
import { PageTitle } from './PageTitle';

interface InfoPageProps {
  readonly locale: Locale;
  readonly title: string;
  /** The first paragraph, larger. */
  readonly intro: ReactNode;
  readonly children: ReactNode;
}

/** The frame of a page about the site itself. */
export function InfoPage({ locale, title, intro, children }: InfoPageProps) {
  return (
    <>
      <PageHeader locale={locale} />
      <main className="info-page px-gutter pt-10">
        <PageTitle>{title}</PageTitle>
        <p className="mt-3 max-w-160">{intro}</p>
        {children}
      </main>
      <Footer locale={locale} />
    </>
  );
}
