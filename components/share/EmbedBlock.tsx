import './shareBlocks.css';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import { COLUMNS, UNMEASURED } from './embedHeights';
import { embedSnippet } from './embedSnippet';
import type { Embed } from './embeds';
import { embedTitle } from './embedWords';
import { addressOfEmbed } from './oEmbed';

interface EmbedBlockProps {
  readonly locale: Locale;
  /** What is offered, the first of which is offered without script too. */
  readonly embeds: readonly [Embed, ...Embed[]];
}

/** The code with which another site shows a figure in its pages; `<embed-code>` lets one choose and copy it. */
export function EmbedBlock({ locale, embeds }: EmbedBlockProps) {
  const words = messages(locale).share.embed;
  const [first] = embeds;
  const title = embedTitle(locale, first);
  return (
    <section className="share-block" id="embed" aria-labelledby="embed-title" data-ui="">
      <h2 id="embed-title">{words.title}</h2>
      <p>{words.text}</p>
      <embed-code data-copied={words.copied} data-failed={words.failed}>
        <form className="embed-choices" hidden>
          <label hidden={embeds.length === 1}>
            {words.what}
            <select name="frame">
              {embeds.map((embed) => (
                <option
                  key={embed.path}
                  value={addressOfEmbed(locale, embed)}
                  data-title={embedTitle(locale, embed)}
                  data-heights={UNMEASURED.join(' ')}
                  data-heights-of={paths.embed(locale, embed.path)}
                >
                  {embed === first ? words.figure : embedTitle(locale, embed)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {words.column}
            <select name="column">
              {COLUMNS.map((width, i) => (
                <option key={width} value={i}>
                  {i === 0 ? words.anyWidth : formatMessage(locale, words.fromWidth, { width: String(width) })}
                </option>
              ))}
            </select>
          </label>
          <label>
            {words.colours}
            <select name="theme">
              {(['', 'light', 'dark'] as const).map((theme) => (
                <option key={theme} value={theme}>
                  {words.themes[theme || 'auto']}
                </option>
              ))}
            </select>
          </label>
        </form>
        <textarea
          className="share-code"
          readOnly
          rows={4}
          aria-label={words.code}
          spellCheck={false}
          data-height-of={paths.embed(locale, first.path)}
          defaultValue={embedSnippet({ address: addressOfEmbed(locale, first), title, height: UNMEASURED[0] })}
        />
        <p className="share-actions">
          <button type="button" hidden>
            {words.copy}
          </button>
          <a href={paths.embed(locale, first.path)}>{words.alone}</a>
          <span role="status" />
        </p>
      </embed-code>
      <p className="share-note">{words.fits}</p>
    </section>
  );
}
