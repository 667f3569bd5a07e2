import type { Locale } from '@/lib/locales';
import { HAS_ARTEFACTS } from '@/lib/site/artefacts';
import { BASE_PATH } from '@/lib/site/baseUrl';
import { messages } from '@/lib/text/messages';
import { PAPER_FORMAT_IDS, type PrintedPage } from './sheets';

interface PrintedFileLinksProps {
  readonly locale: Locale;
  readonly printed: PrintedPage;
}

/**
 * Renders links to the PDFs and the Word document of a printed page. PDFs exist only where the build found a browser;
 * without any file, nothing is rendered.
 */
export function PrintedFileLinks({ locale, printed }: PrintedFileLinksProps) {
  const { papers, word } = messages(locale).teach.sheets;
  const files = [
    ...(HAS_ARTEFACTS ? PAPER_FORMAT_IDS.map((paper) => ({ file: printed.file(paper), name: papers[paper] })) : []),
    ...(printed.word === undefined ? [] : [{ file: printed.word, name: word }]),
  ];
  if (files.length === 0) return null;
  return (
    <ul className="sheet-files flex flex-wrap items-baseline gap-x-6 font-sans text-note/6 print:hidden">
      {files.map(({ file, name }) => (
        <li key={file} className="m-0">
          <a className="inline-block py-1" href={`${BASE_PATH}${file}`} data-ui="">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
