import { type NumberedSource, sectionSources } from '@/components/sections/sectionSources';
import { LeftToRight } from '@/components/text/LeftToRight';
import { MessageText } from '@/components/text/MessageText';
import { Time } from '@/components/text/Time';
import { linkOf } from '@/lib/facts/citedPage';
import type { Locale } from '@/lib/locales';
import { formatPartialDate } from '@/lib/text/formatPeriod';
import { messages } from '@/lib/text/messages';
import { signs } from '@/lib/text/signs';

/** The sources of each section, with the numbers that the text cites and with full addresses, because links do not print. */
export function NumberedSources({ locale }: { readonly locale: Locale }) {
  const { chapters, text, about } = messages(locale);
  return (
    <section id="sources" className="section edition-sources" aria-labelledby="sources-title">
      <h2 id="sources-title" className="max-w-[24ch] text-heading md:text-[2.75rem]/12 [&_data]:lining-nums">
        {about.sources.title}
      </h2>
      <p>{text.sources}</p>
      {sectionSources(locale)
        .filter(({ own, earlier }) => own.length + earlier.length > 0)
        .map(({ chapter, own, earlier }) => (
          <section key={chapter}>
            <h3>
              <MessageText locale={locale} message={chapters[chapter]} />
            </h3>
            <ul>
              {own.map((source) => (
                <SourceItem key={source.number} locale={locale} source={source} />
              ))}
            </ul>
            {earlier.length > 0 && (
              <p>
                {text.also} <span data-ui="">{earlier.join(signs(locale).comma)}</span>
              </p>
            )}
          </section>
        ))}
    </section>
  );
}

function SourceItem({ locale, source }: { readonly locale: Locale; readonly source: NumberedSource }) {
  const { number, about } = messages(locale);
  const date = source.published === '' ? undefined : formatPartialDate(locale, source.published);
  const href = linkOf(source);
  return (
    <li id={`source-${source.number}`}>
      <span data-ui="">{source.number}</span> <b data-verbatim="">{source.name}</b>
      {signs(locale).comma}
      {date ? <Time {...date} /> : about.sources.undatedPage}
      {source.mirror !== '' && `${signs(locale).comma}${number.mirror}`}
      {href !== null && (
        <>
          .{' '}
          <a href={href} rel="external" data-verbatim="">
            <LeftToRight locale={locale}>{href.replace(/^https?:\/\/(www\.)?/, '')}</LeftToRight>
          </a>
        </>
      )}
    </li>
  );
}
