import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';

/** Announces that a newer edition of the offline copy is ready, with a link to apply it. Hidden unless there is one. */
export function NewerEditionNotice({ locale }: { readonly locale: Locale }) {
  const words = messages(locale).classroom.offline;
  return (
    <offline-copy data-worker={paths.offlineWorker(locale)} data-online="">
      <div role="status">
        <p className="quiet-line" data-when="newer" hidden>
          {words.newer} <a href={`${paths.teach(locale)}#take`}>{words.use}</a>
        </p>
      </div>
    </offline-copy>
  );
}
