import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Locale } from '@/lib/locales';

/** Folders of a language's messages: one file per subject, and one for the figures of each section. */
const FOLDERS = ['ui', 'figures'] as const;

/** Messages by key; a value can also be a list or a nested tree. */
export interface MessageTree {
  readonly [key: string]: string | readonly string[] | MessageTree;
}

/**
 * Reads the message files of a language, by path within its folder: `ui/page.json`. Empty where the language has no
 * folder.
 */
export function messageFiles(locale: Locale): ReadonlyMap<string, MessageTree> {
  return new Map(
    FOLDERS.flatMap((folder) => {
      const path = `content/${locale}/${folder}`;
      const names = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.json')) : [];
      return names
        .sort()
        .map((name) => [`${folder}/${name}`, JSON.parse(readFileSync(`${path}/${name}`, 'utf8'))] as const);
    }),
  );
}

/** Every message of a file with the path of its key: `page.minutes`. Items of a list have their index as key. */
export function messagesIn(
  tree: MessageTree | readonly string[],
  path = '',
): readonly (readonly [key: string, message: string])[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return typeof value === 'string' ? [[at, value] as const] : messagesIn(value, at);
  });
}
