import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { ChapterId } from '@/content/chapters';
import { FOLLOWED_INCIDENT, SEARCHED_COUNTS } from '@/content/followedPeople';
import { findIncident } from '@/lib/facts/facts';
import { DEFAULT_LOCALE } from '@/lib/locales';
import { FollowedPeople } from './FollowedPeople';

it.each([
  ['opening', 0],
  ['attempts', 1],
  ['networks', 1],
  ['ledger', 1],
  ['never-arrived', SEARCHED_COUNTS.length],
] as const)('names in the section “%s” the counts to look in: %i', (section, counts) => {
  expect(renderPeople(section).match(/<li/g) ?? []).toHaveLength(counts);
});

it('draws each person of the incident once', () => {
  const markup = renderPeople('opening');
  const [, circles = ''] = /followed-known.*? d="([^"]*)"/.exec(markup) ?? [];
  expect(circles.match(/M/g)).toHaveLength(findIncident(FOLLOWED_INCIDENT).people ?? Number.NaN);
});

function renderPeople(section: ChapterId): string {
  return renderToStaticMarkup(createElement(FollowedPeople, { locale: DEFAULT_LOCALE, section }));
}
