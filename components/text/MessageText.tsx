import { createElement, Fragment } from 'react';
import { UnlinkedNumber } from '@/components/number/NumberLink';
import { PeriodInText } from '@/components/number/PeriodText';
import { findObservation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { formatMessageParts, type MessageFact, type MessageValues, toTallyValues } from '@/lib/text/formatMessage';
import { formatNumber } from '@/lib/text/formatNumber';
import { formatEventDate } from '@/lib/text/formatValue';
import { DateText } from './DateText';

interface MessageTextProps {
  readonly locale: Locale;
  readonly message: string;
  /** Values of the variables in the message. Default: none. */
  readonly values?: MessageValues;
  /**
   * Numbers that the build computes, such as the number of figures, by the name of their variable in the message. They
   * get the attribute `data-tally`. Default: none.
   */
  readonly counts?: Readonly<Record<string, number>>;
}

/**
 * Renders an interface message with its variables filled in. Each number and date in it gets markup that names its
 * fact.
 */
export function MessageText({ locale, message, values = {}, counts = {} }: MessageTextProps) {
  const parts = formatMessageParts(locale, message, { ...values, ...toTallyValues(counts) });
  // Keys cannot come from the parts, because a message may contain the same fact twice.
  const rendered = parts.map((part) => (typeof part === 'string' ? part : renderFact(locale, part)));
  return createElement(Fragment, {}, ...rendered);
}

function renderFact(locale: Locale, part: MessageFact) {
  if ('tally' in part) return <span data-tally={part.tally}>{formatNumber(locale, part.count)}</span>;
  if ('event' in part) return <DateText {...formatEventDate(locale, part.event, part.form)} />;
  if ('periodOf' in part) return <PeriodInText locale={locale} row={findObservation(part.periodOf)} form={part.form} />;
  return <UnlinkedNumber locale={locale} id={part.observation} form={part.form} />;
}
