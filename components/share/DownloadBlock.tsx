import type { ReactNode } from 'react';
import type { FigureId } from '@/components/sections/figures';
import type { Locale } from '@/lib/locales';
import { BASE_PATH } from '@/lib/site/baseUrl';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { figureImage, IMAGE_FORMATS } from './figureFiles';
import { PageBlock } from './PageBlock';

interface DownloadBlockProps {
  readonly locale: Locale;
  readonly id: FigureId;
  /** Pictures made to be posted. */
  readonly children: ReactNode;
}

/** The files of a figure. */
export function DownloadBlock({ locale, id, children }: DownloadBlockProps) {
  const { cite, data } = messages(locale);
  const { download } = cite;
  const files = [
    [paths.figureCsv(locale, id), download.csv],
    [paths.figureJson(locale, id), download.json],
  ] as const;
  const images = IMAGE_FORMATS.map((format) => [figureImage(locale, id, format), download[format]] as const);
  return (
    <PageBlock id="download" title={download.title}>
      <p className="mt-3 max-w-176">{download.terms}</p>
      <ul className="[&_a]:inline-block [&_a]:py-2 [&_a]:font-medium">
        {files.map(([href, name]) => (
          <li key={href}>
            <a href={href} download="">
              {name}
            </a>
          </li>
        ))}
        {images.map(([address, name]) => (
          <li key={address} data-made={address}>
            <a href={`${BASE_PATH}${address}`} download="">
              {name}
            </a>{' '}
            <span className="text-sm text-quiet" data-ui="">
              <span data-size-of={address} />
              {'\u00a0'}
              {data.files.kilobytes}
            </span>
          </li>
        ))}
        <li>
          <a href={paths.dataPage(locale)}>{download.all}</a>
        </li>
      </ul>
      {children}
    </PageBlock>
  );
}
