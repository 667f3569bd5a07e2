import type { ReactNode } from 'react';
import { figureOf } from '@/components/sections/figures';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';

interface FigureLinkProps {
  readonly locale: Locale;
  /** Id of a figure, e.g. `deaths-recorded`. */
  readonly id: string;
  readonly children: ReactNode;
}

/** A link to the page of a figure. @throws Error when there is no such figure */
export function FigureLink({ locale, id, children }: FigureLinkProps) {
  return <a href={paths.figurePage(locale, figureOf(id).id)}>{children}</a>;
}
