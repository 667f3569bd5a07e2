import type { ReactNode } from 'react';
import { Footer } from '@/components/page/Footer';
import { PageHeader } from '@/components/page/PageHeader';
import { PageTitle } from '@/components/page/PageTitle';
import type { Locale } from '@/lib/locales';

interface InfoPageProps {
  readonly locale: Locale;
  /** Address of the page below that of its language. */
  readonly path: string;
  readonly title: ReactNode;
  /** The first paragraph. */
  readonly intro: ReactNode;
  readonly children: ReactNode;
}

/** The frame of a page about the site itself. */
export function InfoPage({ locale, path, title, intro, children }: InfoPageProps) {
  return (
    <>
      <PageHeader locale={locale} path={path} />
      <main className="info-page px-gutter pt-10">
        <PageTitle>{title}</PageTitle>
        <p className="mt-3 max-w-160">{intro}</p>
        {children}
      </main>
      <Footer locale={locale} path={path} />
    </>
  );
}
