import { describe, expect, it } from 'vitest';
import { mastodonShareLink, SHARE_SERVICES, shareLink } from './shareLinks';

const shared = {
  url: 'https://counted.example/en/figures/claim-attempts/B/',
  title: '“Of which”: part of the year?',
  description: 'Morocco’s Interior Ministry counts & adds 100 %.',
};

describe('shareLink', () => {
  it.each(SHARE_SERVICES)('%s gets the complete address', (service) => {
    const { search } = new URL(shareLink(service, shared));
    const given = [...new URLSearchParams(search).values()];
    expect(given.some((value) => value.endsWith(shared.url))).toBe(true);
  });

  it.each(['whatsapp', 'telegram', 'x', 'bluesky', 'email'] as const)('%s gets the title and the source', (service) => {
    const given = [...new URL(shareLink(service, shared)).searchParams.values()].join(' ');
    expect(given).toContain(shared.title);
    expect(given).toContain(shared.description);
  });

  it('encodes spaces as %20, because mail programs show a plus', () => {
    for (const service of SHARE_SERVICES) expect(shareLink(service, shared)).not.toContain('+');
  });
});

it('a Mastodon server gets the text too', () => {
  expect(new URL(mastodonShareLink('mas.to', shared)).searchParams.get('text')).toContain(shared.url);
});
