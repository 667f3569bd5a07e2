import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { ChapterId } from '@/content/chapters';
import { FOLLOWED_INCIDENT, SEARCHED_COUNTS } from '@/content/followedPeople';
import { findIncident } from '@/lib/facts/facts';
import { DEFAULT_LOCALE } from '@/lib/locales';
import { FollowedPeople } from './FollowedPeople';

it.each([
  ['attempts', 1],
  ['networks', 4],
  ['ledger', SEARCHED_COUNTS.length],
] as const)('lists in the section “%s” the counts that the story has explained: %i', (until, counts) => {
  const markup = renderList(until);
  expect(markup.match(/<li/g)).toHaveLength(counts);
});

it('draws each person of the incident once', () => {
  const markup = renderList('attempts');
  const [, circles = ''] = /followed-known.*? d="([^"]*)"/.exec(markup) ?? [];
  expect(circles.match(/M/g)).toHaveLength(findIncident(FOLLOWED_INCIDENT).people ?? Number.NaN);
});

function renderList(until: ChapterId): string {
  return renderToStaticMarkup(createElement(FollowedPeople, { locale: DEFAULT_LOCALE, until }));
}
