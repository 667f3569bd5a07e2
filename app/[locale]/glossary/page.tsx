import '@/components/info/infoPage.css';
import { definePageMetadata } from '@/app/definePageMetadata';
import { type LocaleParams, readParams } from '@/app/readParams';
import { SentenceCheckLink } from '@/components/check/SentenceCheckLink';
import { GlossaryList } from '@/components/classroom/lesson/GlossaryList';
import { InfoPage } from '@/components/info/InfoPage';
import { glossaryShareWords } from '@/components/share/shareWords';
import { messages } from '@/lib/text/messages';

export const generateMetadata = definePageMetadata(({ locale }) => ({
  ...glossaryShareWords(locale),
  path: '/glossary/',
  card: { kind: 'site' },
  isNamed: true,
}));

/** Every glossary term, with its definition and what it must not be confused with. */
export default async function GlossaryPage({ params }: LocaleParams) {
  const { locale } = await readParams(params);
  const { title, intro } = messages(locale).teach.glossary;
  return (
    <InfoPage locale={locale} path="/glossary/" title={title} intro={intro}>
      <p className="mt-3 max-w-160 font-sans text-note">
        <SentenceCheckLink locale={locale} />
      </p>
      <GlossaryList locale={locale} />
    </InfoPage>
  );
}
