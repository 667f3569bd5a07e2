import { z } from 'zod';
import { CONTACT, type Contact } from '@/content/site';
import type { ContentError } from '@/lib/facts/contentError';

const FILE = 'content/site.ts';

export function hasContact({ repository, mail }: Contact = CONTACT): boolean {
  return repository !== '' || mail !== '';
}

/** Returns an error for each contact address that is not a valid link target. */
export function checkContact({ repository, mail }: Contact = CONTACT): readonly ContentError[] {
  const isAddress = repository === '' || z.url({ protocol: /^https$/ }).safeParse(repository).success;
  const isMail = mail === '' || z.email().safeParse(mail).success;
  return [
    ...(isAddress ? [] : [`the repository is "${repository}", expected an address that begins with https://`]),
    ...(isMail ? [] : [`the mail address is "${mail}", expected one such as name@example.org`]),
  ].map((message) => ({ file: FILE, message }));
}

/**
 * Returns a warning when `content/site.ts` names neither a repository nor a mail address. It does not stop the build.
 */
export function contactWarnings(contact: Contact = CONTACT): readonly string[] {
  if (hasContact(contact)) return [];
  return [`${FILE}: CONTACT names neither a repository nor a mail address, so pages say that readers cannot reach us.`];
}
