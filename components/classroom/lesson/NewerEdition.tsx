import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';

/** Says that the edition kept on this device has a newer one beside it, and where to take it. Else it says nothing. */
export function NewerEdition({ locale }: { readonly locale: Locale }) {
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
