import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';
import { InfoTable } from '@/components/info/InfoTable';
import type { Locale } from '@/lib/locales';
import { hasContact } from '@/lib/site/contact';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { findCurriculum } from './findCurriculum';

interface CurriculumFitProps {
  /** Id of a curriculum, e.g. `c3`. */
  readonly to: string;
  readonly children: ReactNode;
}

/**
 * Renders the sentence that explains how a lesson meets one curriculum. `<Curriculum>` renders it as the last cell of a
 * row.
 */
export function CurriculumMatchText({ children }: CurriculumFitProps) {
  return children;
}

/** Renders a table of the curricula that a lesson meets: for each its name, the part that the lesson meets, and how. */
export function LessonCurriculaTable({ locale, children }: { readonly locale: Locale; readonly children?: ReactNode }) {
  const words = messages(locale).teach.curriculum;
  const rows = Children.toArray(children).filter((child): child is ReactElement<CurriculumFitProps> =>
    isValidElement(child),
  );
  return (
    <>
      <p className="quiet-line">{words.intro}</p>
      <InfoTable caption={words.framework} columns={[words.framework, words.hook, words.how]} isStackedOnPhones>
        {rows.map((fits) => (
          <tr key={fits.props.to}>
            <CurriculumTableCells locale={locale} id={fits.props.to} />
            <td>{fits}</td>
          </tr>
        ))}
      </InfoTable>
      <MissingCurriculumNote locale={locale} />
    </>
  );
}

/**
 * Renders the first two cells of a row: the curriculum, linked to its official page, and the part that the lessons
 * meet.
 */
export function CurriculumTableCells({ locale, id }: { readonly locale: Locale; readonly id: string }) {
  const { name, hook, lang, url } = findCurriculum(locale, id);
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

/** States that we found no official page for Morocco’s curriculum. */
export function MissingCurriculumNote({ locale }: { readonly locale: Locale }) {
  const { curriculum: words, reach } = messages(locale).teach;
  return (
    <p>
      {words.gap}{' '}
      <span className="unknown">
        <span className="unknown-hatch" aria-hidden="true" />
        <span className="unknown-words">{words.gapLabel}</span>
      </span>
      .{' '}
      {hasContact() && (
        <>
          {words.gapAsk} <a href={paths.credits(locale)}>{reach}</a>.
        </>
      )}
    </p>
  );
}
