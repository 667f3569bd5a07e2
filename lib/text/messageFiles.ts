import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Locale } from '@/lib/locales';

/** Where the messages of a language lie: one file a subject, and one for the figures of each section. */
const FOLDERS = ['ui', 'figures'] as const;

/** Texts below keys: a message, a list, or more of the same. */
export interface MessageTree {
  readonly [key: string]: string | readonly string[] | MessageTree;
}

/** The files of messages of a language, by path within its folder: `ui/page.json`. None where it has no folder. */
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

/** Every message of a file with the path of its key: `page.minutes`. Members of a list have their place as key. */
export function messagesIn(
  tree: MessageTree | readonly string[],
  path = '',
): readonly (readonly [key: string, message: string])[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return typeof value === 'string' ? [[at, value] as const] : messagesIn(value, at);
  });
}
