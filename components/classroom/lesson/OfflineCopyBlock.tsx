import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { DownloadSize } from './DownloadSize';

/** CSS class names of an underlined link or button that starts an action. */
export const UNDERLINED_ACTION_CLASS =
  'inline-block py-2.5 text-start font-sans text-base font-medium text-ink underline decoration-auto underline-offset-[0.3em]';

/**
 * Renders the controls of the offline copy in the browser. `<offline-copy>` shows the parts that match its state
 * (`data-when`); without script, or without support in the browser, a sentence recommends the ZIP file.
 */
export function OfflineCopyBlock({ locale }: { readonly locale: Locale }) {
  const words = messages(locale).classroom.offline;
  return (
    <offline-copy
      className="block max-w-128 print:hidden max-[60rem]:border-t max-[60rem]:border-rule max-[60rem]:pt-4 [&_p]:mt-3"
      data-worker={paths.offlineWorker(locale)}
    >
      <h3>{words.title}</h3>
      <p>{words.text}</p>
      <p data-when="cannot">{words.cannot}</p>
      <div role="status">
        {(['kept', 'newer', 'failed', 'stale', 'removed'] as const).map((state) => (
          <p key={state} data-when={state} hidden>
            {words[state]}
          </p>
        ))}
      </div>
      <p data-when="empty failed removed" hidden>
        <button className={UNDERLINED_ACTION_CLASS} type="button" data-act="keep">
          {words.keep} <DownloadSize locale={locale} of="offline" />
        </button>
      </p>
      <p data-when="keeping" hidden>
        <label>
          {words.keeping} {/* Styled like the bars of minutes. */}
          <progress
            className="mt-2 block h-2.5 w-full appearance-none border border-ink bg-paper [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-paper [&::-webkit-progress-value]:bg-ink"
            max="1"
            value="0"
          />
        </label>
      </p>
      <p data-when="newer" hidden>
        <button className={UNDERLINED_ACTION_CLASS} type="button" data-act="use">
          {words.use}
        </button>
      </p>
      <p data-when="kept newer stale" hidden>
        <button className={UNDERLINED_ACTION_CLASS} type="button" data-act="remove">
          {words.remove}
        </button>
      </p>
      <p className="quiet-line" data-when="empty" hidden>
        {words.privacy}
      </p>
    </offline-copy>
  );
}
