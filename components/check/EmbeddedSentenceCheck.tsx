import { FILTER_FIELD_CLASS, FilterField } from '@/components/page/FilterField';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';

/**
 * Renders the field for a sentence in a frame of another site. Its link opens the sentence on the check page of our
 * site. Without script there is no field.
 */
export function EmbeddedSentenceCheck({ locale }: { readonly locale: Locale }) {
  const { check } = messages(locale);
  return (
    <div className="font-sans text-note">
      <p className="mb-2 font-serif text-xl/7 font-medium" data-verbatim="">
        {check.title}
      </p>
      <div className="noscript:hidden">
        <FilterField label={check.field}>
          <textarea className={`${FILTER_FIELD_CLASS} min-h-24 p-2`} name="s" rows={3} dir="auto" spellCheck={false} />
        </FilterField>
      </div>
      <p className="flex flex-wrap items-baseline gap-x-4">
        <a className="py-2 font-medium underline" href={paths.check(locale)} data-reads="">
          {check.embed.open}
        </a>
        <span className="text-quiet">{check.embed.explain}</span>
      </p>
    </div>
  );
}
