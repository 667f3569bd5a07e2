import { describe, expect, it } from 'vitest';
import { mastodonServer } from './shareAddress.browser';

describe('mastodonServer', () => {
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
    expect(mastodonServer(typed)).toBe(host);
  });
});
