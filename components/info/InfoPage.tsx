import type { ReactNode } from 'react';
import { PageFooter } from '@/components/page/PageFooter';
import { PageHeader, PageTitle } from '@/components/page/PageHeader';
import type { Locale } from '@/lib/locales';

interface InfoPageProps {
  readonly locale: Locale;
  /** Path of the page below the folder of its language, such as `/method/`. */
  readonly path: string;
  readonly title: ReactNode;
  /** First paragraph, below the title. */
  readonly intro: ReactNode;
  readonly children: ReactNode;
}

/** Renders the header, title, first paragraph and footer of a page about the site itself, such as its method. */
export function InfoPage({ locale, path, title, intro, children }: InfoPageProps) {
  return (
    <>
      <PageHeader locale={locale} path={path} />
      <main className="info-page px-gutter pt-10">
        <PageTitle>{title}</PageTitle>
        <p className="mt-3 max-w-160">{intro}</p>
        {children}
      </main>
      <PageFooter locale={locale} path={path} />
    </>
  );
}

interface InfoSectionProps {
  /** Id of the section, used in addresses (`#…`), so it must never change. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** Renders a section of a page about the site. Wide screens show its title in the margin. */
export function InfoSection({ id, title, children }: InfoSectionProps) {
  return (
    <section id={id} className="info-section">
      <h2>{title}</h2>
      <div>{children}</div>
    </section>
  );
}
