import { describe, expect, it } from 'vitest';
import { formatError } from '@/lib/facts/contentError';
import { checkContact, contactWarnings } from './contact';

const NONE = { repository: '', mail: '' };
const REPOSITORY = { ...NONE, repository: 'https://git.example/counted' };
const MAIL = { ...NONE, mail: 'readers@counted.example' };

describe('the contact details', () => {
  it('cause a warning of the build only where neither address is set', () => {
    expect(contactWarnings(NONE)).toEqual([expect.stringContaining('neither a repository nor a mail address')]);
    expect([...contactWarnings(REPOSITORY), ...contactWarnings(MAIL)]).toEqual([]);
  });

  it.each([NONE, REPOSITORY, MAIL, { ...REPOSITORY, ...MAIL }])('may be %o', (contact) => {
    expect(checkContact({ ...NONE, ...contact })).toEqual([]);
  });

  it.each([
    [{ ...NONE, repository: 'git.example/counted' }, 'the repository is "git.example/counted", expected an address'],
    [{ ...NONE, repository: 'http://git.example/' }, 'expected an address that begins with https://'],
    [{ ...NONE, mail: 'readers at counted' }, 'the mail address is "readers at counted", expected one such as'],
  ])('are refused where they are no valid link target: %o', (contact, sentence) => {
    const errors = checkContact(contact).map(formatError);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(`content/site.ts: `);
    expect(errors[0]).toContain(sentence);
  });
});
