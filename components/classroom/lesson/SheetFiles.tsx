import type { Locale } from '@/lib/locales';
import { HAS_ARTEFACTS } from '@/lib/site/artefacts';
import { BASE_PATH } from '@/lib/site/baseUrl';
import { messages } from '@/lib/text/messages';
import { PAPER_IDS, type PrintedPage } from './sheets';

interface SheetFilesProps {
  readonly locale: Locale;
  readonly printed: PrintedPage;
}

/** The files of a printed page; nothing where no browser could print them. */
export function SheetFiles({ locale, printed }: SheetFilesProps) {
  if (!HAS_ARTEFACTS) return null;
  const { papers } = messages(locale).teach.sheets;
  return (
    <ul className="sheet-files flex flex-wrap items-baseline gap-x-6 font-sans text-note/6 print:hidden">
      {PAPER_IDS.map((paper) => (
        <li key={paper} className="m-0">
          <a className="inline-block py-1" href={`${BASE_PATH}${printed.file(paper)}`} data-ui="">
            {papers[paper]}
          </a>
        </li>
      ))}
    </ul>
  );
}
