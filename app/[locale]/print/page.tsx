import { definePageMetadata } from '@/app/definePageMetadata';
import { type LocaleParams, readParams } from '@/app/readParams';
import { PageFooter } from '@/components/page/PageFooter';
import { PageHeader, PageTitle } from '@/components/page/PageHeader';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';

export const generateMetadata = definePageMetadata(({ locale }) => {
  const { title, moved } = messages(locale).text;
  return { title, description: moved, path: '/text/', card: { kind: 'story' }, isNamed: true };
});

/** The former address of the booklet. It links to the plain edition, and redirects there where script runs. */
export default async function FormerBookletPage({ params }: LocaleParams) {
  const { locale } = await readParams(params);
  const { page, text } = messages(locale);
  return (
    <>
      <PageHeader locale={locale} path="/text/" />
      <main className="px-gutter pt-10">
        <PageTitle>{text.title}</PageTitle>
        <p className="mt-3 max-w-160">
          {text.moved}{' '}
          <a data-forward="" href={paths.text(locale)}>
            {page.text}
          </a>
        </p>
      </main>
      <PageFooter locale={locale} path="/text/" />
    </>
  );
}
