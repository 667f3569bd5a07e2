import './shareBlocks.css';
import './citeBlock.css';
import type { ReactNode } from 'react';
import type { FigureId } from '@/components/sections/figures';
import type { Locale } from '@/lib/locales';
import { BASE_PATH } from '@/lib/site/baseUrl';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { figureImage, IMAGE_FORMATS } from './figureFiles';

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
    <section className="share-block download" id="download" aria-labelledby="download-title">
      <h2 id="download-title">{download.title}</h2>
      <p>{download.terms}</p>
      <ul>
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
            <span className="share-note" data-ui="">
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
    </section>
  );
}
