import { describe, expect, it } from 'vitest';
import { parseMastodonServer } from './openShareSheet.browser';

describe('parseMastodonServer', () => {
  it.each([
    ['mastodon.social', 'mastodon.social'],
    [' https://Mastodon.Social/home ', 'mastodon.social'],
    ['@name@mas.to', 'mas.to'],
    ['name@bücher.example', 'bücher.example'],
    ['', null],
    ['mastodon', null],
    ['javascript:alert(1)', null],
    ['a b.example', null],
    ['evil.example?x=', null],
  ])('%j is %j', (typed, host) => {
    expect(parseMastodonServer(typed)).toBe(host);
  });
});
