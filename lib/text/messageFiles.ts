import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { throwIfErrors } from '@/lib/facts/contentError';
import { type ParsedJson, parseJson } from '@/lib/facts/parseJson';
import type { Locale } from '@/lib/locales';

/** Folders of a language's messages: one file per subject, and one for the figures of each section. */
const FOLDERS = ['ui', 'figures'] as const;

/** Messages by key; a value can also be a list or a nested tree. */
export interface MessageTree {
  readonly [key: string]: string | readonly string[] | MessageTree;
}

const messageTree: z.ZodType<MessageTree> = z.record(
  z.string(),
  z.union(
    [z.string(), z.array(z.string()), z.lazy(() => messageTree)],
    'expected a text in double quotes, a list of texts, or an object of them',
  ),
);

/**
 * Parses the message files of a language, by path within its folder: `ui/page.json`. Empty where the language has no
 * folder.
 */
export function parseMessageFiles(locale: Locale): ReadonlyMap<string, ParsedJson<MessageTree>> {
  return new Map(
    FOLDERS.flatMap((folder) => {
      const path = `content/${locale}/${folder}`;
      const names = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.json')) : [];
      return names.sort().map((name) => [`${folder}/${name}`, readMessageFile(`${path}/${name}`)] as const);
    }),
  );
}

/** Parses one JSON file of messages and lists its errors. @param text the JSON; default: the text of the file */
export function readMessageFile(file: string, text = readFileSync(file, 'utf8')): ParsedJson<MessageTree> {
  return parseJson(file, text, messageTree);
}

/**
 * Returns the messages of each file of a language, by its path within the language's folder: `ui/page.json`.
 * @throws Error listing every file that is not readable, with its line
 */
export function messageFiles(locale: Locale): ReadonlyMap<string, MessageTree> {
  const files = [...parseMessageFiles(locale)];
  throwIfErrors(files.flatMap(([, { errors }]) => errors));
  return new Map(files.map(([name, { value = {} }]) => [name, value]));
}

/**
 * Returns every message of a file with the path of its key: `page.minutes`. Items of a list have their index as key.
 */
export function flattenMessages(
  tree: MessageTree | readonly string[],
  path = '',
): readonly (readonly [key: string, message: string])[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return typeof value === 'string' ? [[at, value] as const] : flattenMessages(value, at);
  });
}
