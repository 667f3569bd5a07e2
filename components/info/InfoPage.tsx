import type { ReactNode } from 'react';
import { Footer } from '@/components/page/Footer';
import { PageHeader, PageTitle } from '@/components/page/PageHeader';
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

interface InfoSectionProps {
  /** Id in addresses; must never change. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A section of a page about the site. Wide screens show its title in the margin. */
export function InfoSection({ id, title, children }: InfoSectionProps) {
  return (
    <section id={id} className="info-section">
      <h2>{title}</h2>
      <div>{children}</div>
    </section>
  );
}
