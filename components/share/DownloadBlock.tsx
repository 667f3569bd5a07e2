import type { ReactNode } from 'react';
import type { FigureId } from '@/components/sections/figures';
import type { Locale } from '@/lib/locales';
import { BASE_PATH } from '@/lib/site/baseUrl';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { figureImagePath, imageFormatsOfFigure } from './figureFiles';
import { PageActionBlock } from './PageActionBlock';

interface DownloadBlockProps {
  readonly locale: Locale;
  readonly id: FigureId;
  /** Links to download the share cards. */
  readonly children: ReactNode;
}

/** Renders links to download the table and the images of a figure. */
export function DownloadBlock({ locale, id, children }: DownloadBlockProps) {
  const { download } = messages(locale).cite;
  const files = [
    [paths.figureCsv(locale, id), download.csv],
    [paths.figureJson(locale, id), download.json],
    ...imageFormatsOfFigure(id).map(
      (format) => [`${BASE_PATH}${figureImagePath(locale, id, format)}`, download[format]] as const,
    ),
  ] as const;
  return (
    <PageActionBlock id="download" title={download.title}>
      <p className="mt-3 max-w-176">{download.terms}</p>
      <ul className="[&_a]:inline-block [&_a]:py-2 [&_a]:font-medium">
        {files.map(([href, name]) => (
          <li key={href}>
            <a href={href} download="">
              {name}
            </a>
          </li>
        ))}
        <li>
          <a href={paths.dataPage(locale)}>{download.all}</a>
        </li>
      </ul>
      {children}
    </PageActionBlock>
  );
}
