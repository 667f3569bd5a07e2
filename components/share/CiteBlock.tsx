import './citeBlock.css';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import type { Citation } from './citation';
import { CITATION_FORMS, monthNames, writeCitation } from './citationForms';
import { PageBlock } from './PageBlock';

interface CiteBlockProps {
  readonly citation: Citation;
}

/** How to cite a page, in the styles that people and their programs ask for. */
export function CiteBlock({ citation }: CiteBlockProps) {
  const { locale } = citation;
  const { cite } = messages(locale).cite;
  return (
    <PageBlock id="cite" title={cite.title} className="cite-block">
      <p className="mt-3 max-w-160">
        {cite.text} <a href={paths.corrections(locale)}>{cite.versions}</a>
      </p>
      <cite-box data-months={monthNames(locale).join('|')} data-copy={cite.copy} data-copied={cite.copied}>
        <p className="max-w-160" data-no-script="">
          {cite.accessed}
        </p>
        <dl className="mt-4">
          {CITATION_FORMS.map((style) => {
            const { before, accessed, after } = writeCitation(style, citation);
            return (
              <div
                key={style}
                className="grid gap-x-6 gap-y-1 border-t border-rule py-3 md:grid-cols-[6rem_minmax(0,1fr)]"
              >
                <dt className="font-medium">{cite.forms[style]}</dt>
                <dd className="min-w-0 md:flex md:items-start md:justify-between md:gap-4">
                  <pre
                    id={`cite-${style}`}
                    className="min-w-0 whitespace-pre-wrap wrap-anywhere"
                    data-citation={style}
                    data-ui=""
                  >
                    {before}
                    <span data-accessed={accessed} />
                    {after}
                  </pre>
                </dd>
              </div>
            );
          })}
        </dl>
        <p className="sr-only" role="status" />
      </cite-box>
    </PageBlock>
  );
}
