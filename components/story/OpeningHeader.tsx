import { OpeningShores, type OpeningShoresProps } from '@/components/map/OpeningShores';
import { MessageText } from '@/components/text/MessageText';
import { messages } from '@/lib/text/messages';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { OpeningTitle } from './OpeningTitle';

/**
 * Renders the header of the story: the chart of the two shores, with the title of the story on the sea between them.
 */
export function OpeningHeader({ locale, ...chart }: OpeningShoresProps) {
  const { dek, dateline, occasion } = messages(locale).site;
  return (
    <header className="opening-stage @container relative lg:mx-auto lg:w-[min(100%,152svh)]">
      <OpeningShores locale={locale} {...chart} />
      <OpeningTitle locale={locale}>
        <p className="max-w-144 text-xl/7 lg:mt-[2.6cqi] lg:max-w-[max(50cqi,42rem)] lg:text-[clamp(1.25rem,1.53cqi,1.625rem)]/[1.45]">
          {dek}
        </p>
        <p className="mt-3 font-sans text-note text-quiet">
          <MessageText locale={locale} message={dateline} />
          <span className="opening-occasion">
            {punctuationOf(locale).colon}
            <MessageText locale={locale} message={occasion} />
          </span>
        </p>
      </OpeningTitle>
    </header>
  );
}
