import './shareBlocks.css';
import { LOCALES, type Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import { DEFAULT_EMBED_HEIGHTS_PX, EMBED_COLUMN_WIDTHS_PX, embedSnippet } from './embedSnippet';
import type { Embed } from './embeds';
import { embedCredit, embedTitle, oEmbedPath } from './embedWords';
import { absoluteEmbedAddress } from './oEmbedResponse';
import { PageActionBlock } from './PageActionBlock';

interface EmbedBlockProps {
  readonly locale: Locale;
  /** Pages from which readers can choose one to embed on their site. Without script only the first is offered. */
  readonly embeds: readonly [Embed, ...Embed[]];
}

/**
 * Renders the HTML code with which other sites embed a figure, and a credit line. `<embed-code>` adds controls for
 * content, column width and theme, and buttons that copy both.
 */
export function EmbedCodeBlock({ locale, embeds }: EmbedBlockProps) {
  const words = messages(locale).share.embed;
  const [first] = embeds;
  const title = embedTitle(locale, first);
  return (
    <PageActionBlock isUi id="embed" title={words.title}>
      <p className="mt-3 max-w-176">{words.text}</p>
      <embed-code className="mt-3 block max-w-176" data-failed={words.failed}>
        <form className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,13rem),1fr))] gap-x-6 gap-y-3" hidden>
          <label className="text-sm/6 text-quiet" hidden={embeds.length === 1}>
            {words.what}
            <select name="frame" className="share-field">
              {embeds.map((embed) => (
                <option
                  key={embed.path}
                  value={absoluteEmbedAddress(locale, embed)}
                  data-title={embedTitle(locale, embed)}
                  data-oembed={oEmbedPath(locale, embed)}
                  data-credit={embedCredit(locale, embed)}
                >
                  {embed === first ? words.figure : embedTitle(locale, embed)}
                </option>
              ))}
            </select>
          </label>
          <label className="text-sm/6 text-quiet">
            {words.column}
            <select name="column" className="share-field">
              {EMBED_COLUMN_WIDTHS_PX.map((width, i) => (
                <option key={width} value={i}>
                  {i === 0 ? words.anyWidth : formatMessage(locale, words.fromWidth, { width: String(width) })}
                </option>
              ))}
            </select>
          </label>
          <label className="text-sm/6 text-quiet">
            {words.colours}
            <select name="theme" className="share-field">
              {(['', 'light', 'dark'] as const).map((theme) => (
                <option key={theme} value={theme}>
                  {words.themes[theme || 'auto']}
                </option>
              ))}
            </select>
          </label>
        </form>
        {/* Not a text field, because the sentence check's page must have only one, that of the sentence. */}
        <div role="group" aria-label={words.code}>
          <pre
            data-part="code"
            className="share-field mt-3 text-sm/5 whitespace-pre-wrap wrap-anywhere"
            dir={LOCALES[locale].dir === 'rtl' ? 'ltr' : undefined}
          >
            {embedSnippet({ address: absoluteEmbedAddress(locale, first), title, height: DEFAULT_EMBED_HEIGHTS_PX[0] })}
          </pre>
        </div>
        <p className="share-actions flex flex-wrap items-center gap-x-7">
          <button type="button" data-copies="code" data-copied={words.copied} hidden>
            {words.copy}
          </button>
          <a href={paths.embed(locale, first.path)}>{words.alone}</a>
          <span role="status" />
        </p>
        <h3 className="mt-3 text-sm/6 text-quiet">{words.credit.title}</h3>
        <pre data-part="credit" className="share-field text-sm/5 whitespace-pre-wrap wrap-anywhere" data-verbatim="">
          {embedCredit(locale, first)}
        </pre>
        <p className="share-actions">
          <button type="button" data-copies="credit" data-copied={words.credit.copied} hidden>
            {words.credit.copy}
          </button>
        </p>
      </embed-code>
      <p className="mt-3 max-w-176 text-sm text-quiet">{words.fits}</p>
    </PageActionBlock>
  );
}
