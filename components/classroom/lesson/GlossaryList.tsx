import { InfoSection } from '@/components/info/InfoPage';
import { Cite } from '@/components/story/Cite';
import { glossaryEntries } from '@/lib/facts/facts';
import { GLOSSARY_GROUPS, type GlossaryEntry } from '@/lib/facts/recordTables';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { capitalise } from '@/lib/text/capitalise';
import { factWords } from '@/lib/text/factWords';
import { messages } from '@/lib/text/messages';

/** Renders the glossary, grouped by subject: each term with its definition, a common confusion, and its source. */
export function GlossaryList({ locale }: { readonly locale: Locale }) {
  const { groups } = messages(locale).teach.glossary;
  return GLOSSARY_GROUPS.map((group) => (
    <InfoSection key={group} id={`terms-${group}`} title={groups[group]}>
      <dl className="grid gap-5 lg:max-w-none lg:grid-cols-2 lg:gap-x-12 lg:gap-y-6">
        {glossaryEntries()
          .filter((entry) => entry.group === group)
          .map((entry) => (
            <TermEntry key={entry.id} locale={locale} entry={entry} />
          ))}
      </dl>
    </InfoSection>
  ));
}

interface TermEntryProps {
  readonly locale: Locale;
  readonly entry: GlossaryEntry;
}

function TermEntry({ locale, entry: { id, cite, method, covers } }: TermEntryProps) {
  const { term, definition, notSameAs } = factWords(locale, 'glossary', id);
  const words = messages(locale).teach.glossary;
  const metric = covers.find((name) => name.startsWith('metric:'))?.slice('metric:'.length);
  return (
    <div
      className="break-inside-avoid pt-1 target:[box-shadow:-1rem_0_0_var(--paper),-1.125rem_0_0_var(--ink)] forced-colors:target:outline-2 forced-colors:target:outline-offset-8 forced-colors:target:outline-[Highlight]"
      id={id}
    >
      <dt>
        <dfn className="font-sans text-lg/6 font-medium not-italic">{term}</dfn>
      </dt>
      {/* The messages write a definition so that it follows a term and a colon. */}
      <dd>{capitalise(locale, definition)}</dd>
      <dd className="term-not my-0.5">
        <b className="font-medium">{words.not}</b> {notSameAs}
      </dd>
      <dd className="quiet-line [&_.cite]:[font-size:inherit]">
        {words.from}{' '}
        {cite !== '' ? (
          <Cite locale={locale} id={cite} />
        ) : (
          <a href={`${paths.method(locale)}#${method}`}>{words.method}</a>
        )}
        {metric !== undefined && (
          <>
            {' · '}
            <a href={`${paths.numbers(locale)}?metric=${metric}`}>{words.numbers}</a>
          </>
        )}
      </dd>
    </div>
  );
}
