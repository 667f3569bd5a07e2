import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';
import { InfoTable } from '@/components/info/InfoTable';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { frameworkIn } from './frameworkIn';

interface FitsProps {
  /** Id of a framework, e.g. `c3`. */
  readonly to: string;
  readonly children: ReactNode;
}

/** How a lesson meets one framework: a row of `<Curriculum>`, which sets it. */
export function Fits({ children }: FitsProps) {
  return children;
}

/** Frameworks, what of each the lesson meets, and how. */
export function Curriculum({ locale, children }: { readonly locale: Locale; readonly children?: ReactNode }) {
  const words = messages(locale).teach.curriculum;
  const rows = Children.toArray(children).filter((child): child is ReactElement<FitsProps> => isValidElement(child));
  return (
    <>
      <p className="quiet-line">{words.intro}</p>
      <InfoTable caption={words.framework} columns={[words.framework, words.hook, words.how]} folds>
        {rows.map((fits) => (
          <tr key={fits.props.to}>
            <FrameworkCells locale={locale} id={fits.props.to} />
            <td>{fits}</td>
          </tr>
        ))}
      </InfoTable>
      <CurriculumGap locale={locale} />
    </>
  );
}

/** The first two cells of a row: the framework with a link to its official page, and what of it the lessons meet. */
export function FrameworkCells({ locale, id }: { readonly locale: Locale; readonly id: string }) {
  const { name, hook, lang, url } = frameworkIn(locale, id);
  return (
    <>
      <th scope="row" lang={lang} data-verbatim="">
        <a href={url} rel="external">
          {name}
        </a>
      </th>
      <td>
        <span lang={lang} data-verbatim="">
          {hook}.
        </span>
      </td>
    </>
  );
}

/** Says that we found no official page for Morocco’s curriculum. */
export function CurriculumGap({ locale }: { readonly locale: Locale }) {
  const { curriculum: words, reach } = messages(locale).teach;
  return (
    <p>
      <span className="unknown me-1.5">
        <span className="unknown-hatch" aria-hidden="true" />
        <span className="unknown-words">{words.gapLabel}</span>
      </span>{' '}
      {words.gap} <a href={paths.credits(locale)}>{reach}</a>.
    </p>
  );
}
