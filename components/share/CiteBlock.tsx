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
              <div key={style}>
                <dt>{cite.forms[style]}</dt>
                <dd>
                  <pre id={`cite-${style}`} data-citation={style} data-ui="">
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
