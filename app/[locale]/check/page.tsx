import '@/app/styles/choiceRow.css';
import '@/components/check/check.css';
import { definePageMetadata } from '@/app/definePageMetadata';
import { type LocaleParams, readParams } from '@/app/readParams';
import { CheckCoverageNote } from '@/components/check/CheckCoverageNote';
import { SentenceCheckForm } from '@/components/check/SentenceCheckForm';
import { NumberPopover } from '@/components/page/NumberPopover';
import { PageFooter } from '@/components/page/PageFooter';
import { PageHeader, PageTitle } from '@/components/page/PageHeader';
import { EmbedCodeBlock } from '@/components/share/EmbedCodeBlock';
import { CHECK_EMBED } from '@/components/share/embeds';
import { messages } from '@/lib/text/messages';

export const generateMetadata = definePageMetadata(({ locale }) => {
  const { title, description } = messages(locale).check;
  return { title, description, path: '/check/', card: { kind: 'site' }, isNamed: true };
});

/** Renders the page on which readers enter a sentence and see whether it agrees with the facts of the site. */
export default async function CheckPage({ params }: LocaleParams) {
  const { locale } = await readParams(params);
  const words = messages(locale).check;
  return (
    <>
      <PageHeader locale={locale} path="/check/" />
      <main className="check-page px-gutter pt-10">
        <PageTitle>{words.title}</PageTitle>
        <p className="mt-3 max-w-160">{words.intro}</p>
        <p className="mt-2 max-w-160 font-sans text-note text-quiet">{words.limits}</p>
        <CheckCoverageNote locale={locale} />
        <SentenceCheckForm locale={locale} />
        <EmbedCodeBlock locale={locale} embeds={[CHECK_EMBED]} />
      </main>
      <NumberPopover locale={locale} />
      <PageFooter locale={locale} path="/check/" />
    </>
  );
}
