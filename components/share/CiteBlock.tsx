import './citeBlock.css';
import './shareBlocks.css';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import type { Citation } from './citation';
import { monthNames, writeCitation } from './citationForms';
import { CITATION_STYLES } from './citationStyles';
import { PageActionBlock } from './PageActionBlock';

interface CiteBlockProps {
  /** Citation of the whole page. */
  readonly citation: Citation;
  /** Citations of parts of the page, from which readers can choose one if scripts run. Default: none. */
  readonly parts?: readonly Citation[];
}

/** Renders citations of a page in several styles, for people and for reference managers. */
export function CiteBlock({ citation, parts = [] }: CiteBlockProps) {
  const { locale, key, title, url } = citation;
  const { cite } = messages(locale).cite;
  return (
    <PageActionBlock id="cite" title={cite.title} className="cite-block">
      <p className="mt-3 max-w-160">
        {cite.text} <a href={paths.corrections(locale)}>{cite.versions}</a>
      </p>
      <cite-box
        data-months={monthNames(locale).join('|')}
        data-copy={cite.copy}
        data-copied={cite.copied}
        data-key={key}
        data-title={title}
        data-url={url}
      >
        <p className="max-w-160" data-no-script="">
          {cite.accessed}
        </p>
        {parts.length > 1 && (
          <label className="mt-4 block max-w-160 text-sm/6 text-quiet" hidden>
            {cite.part}
            <select className="share-field" data-ui="">
              <option value="">{title}</option>
              {parts.map((part) => (
                <option key={part.key} value={part.url.slice(url.length)} data-key={part.key}>
                  {part.title}
                </option>
              ))}
            </select>
          </label>
        )}
        <dl className="mt-4">
          {CITATION_STYLES.map((style) => {
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
    </PageActionBlock>
  );
}
