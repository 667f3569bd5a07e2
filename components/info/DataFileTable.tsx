import type { Locale } from '@/lib/locales';
import { publishedCitation } from '@/lib/publish/citationFile';
import { dataFilesIn, describeDataFile } from '@/lib/publish/dataFiles';
import { PACKAGE_FILE, packageText } from '@/lib/publish/dataPackage';
import { paths } from '@/lib/site/paths';
import { formatNumber } from '@/lib/text/formatNumber';
import { messages } from '@/lib/text/messages';
import { InfoTable } from './InfoTable';

const KILOBYTE = 1024;

/** The published data files with their content and size. */
export function DataFileTable({ locale }: { readonly locale: Locale }) {
  const words = messages(locale).data;
  const { columns, title } = words.files;
  return (
    <InfoTable caption={title} columns={[columns.file, columns.holds, columns.size]} counts={1}>
      <FileRow locale={locale} name={PACKAGE_FILE} holds={words.files.package} text={packageText()} />
      {dataFilesIn(locale).map((file) => (
        <FileRow
          key={file.name}
          locale={locale}
          name={file.name}
          holds={describeDataFile(locale, file)}
          text={file.text}
        />
      ))}
      <FileRow locale={locale} name="CITATION.cff" holds={words.files.cff} text={publishedCitation()} />
    </InfoTable>
  );
}

interface FileRowProps {
  readonly locale: Locale;
  readonly name: string;
  readonly holds: string;
  readonly text: string;
}

function FileRow({ locale, name, holds, text }: FileRowProps) {
  return (
    <tr>
      <th scope="row">
        <a href={paths.data(name)} download="">
          {name}
        </a>
      </th>
      <td>{holds}</td>
      <td className="numeric">
        <span data-ui="">
          {formatNumber(locale, Math.max(1, Math.round(Buffer.byteLength(text) / KILOBYTE)))}&nbsp;
          {messages(locale).data.files.kilobytes}
        </span>
      </td>
    </tr>
  );
}
