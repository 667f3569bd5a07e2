import { describe, expect, it } from 'vitest';
import { formatError } from '@/lib/facts/contentError';
import type { Locale } from '@/lib/locales';
import { checkMessages } from './checkMessages';
import { type MessageTree, parseMessageFiles, readMessageFile } from './messageFiles';

const ENGLISH = {
  title: '<value>attempts-2021</value> attempts at {place}',
  count: '{n, plural, one {# report} other {# reports}}',
  keys: ['Next', 'Back'],
};
const fileOf = (locale: Locale, name: string, tree: MessageTree) =>
  new Map([[name, readMessageFile(`content/${locale}/${name}`, JSON.stringify(tree, null, 2))]]);
const english = fileOf('en', 'ui/x.json', ENGLISH);
const errorsOf = (locale: Locale, tree: MessageTree) =>
  checkMessages(locale, fileOf(locale, 'ui/x.json', tree), english).map(formatError);

describe('the messages of a language', () => {
  it('in English have no error', () => {
    const files = parseMessageFiles('en');
    expect(checkMessages('en', files, files)).toEqual([]);
    expect(files.size).toBeGreaterThan(30);
  });

  it('can use other words and the plural forms of the language', () => {
    const count = '{n, plural, one {# informe} many {# de informes} other {# informes}}';
    expect(errorsOf('es', { ...ENGLISH, title: 'En {place}: <value>attempts-2021</value>', count })).toEqual([]);
  });

  it.each<[what: string, patch: MessageTree, line: number, error: string]>([
    ['an empty message', { title: '' }, 2, '"title" is empty'],
    ['a variable left out', { title: '<value>attempts-2021</value> attempts' }, 2, '"title" lacks {place}'],
    [
      'another fact',
      { title: '<value>attempts-2022</value> at {place}' },
      2,
      '"title" lacks <value>attempts-2021</value>',
    ],
    ['an unknown variable', { keys: ['{a} next', 'Back'] }, 5, '"keys.0" has {a}, which English does not have'],
    ['a brace left open', { title: '{place' }, 2, '"title" cannot be read'],
    ['a form left out', { count: '{n, plural, other {# reports}}' }, 3, '"count" lacks the form “one” of {n}'],
    ['a form too many', { count: '{n, plural, one {#} few {#} other {#}}' }, 3, '"count" has a form “few” of {n}'],
    ['a key that is not known', { titel: 'x' }, 8, 'unknown message "titel"; did you mean "title"?'],
    ['a list that is too short', { keys: ['Next'] }, 4, 'no message "keys.1"'],
  ])('are refused for %s', (_what, patch, line, error) => {
    expect(errorsOf('en', { ...ENGLISH, ...patch })[0]).toContain(`content/en/ui/x.json:${line}: ${error}`);
  });

  it('are refused for a missing or an unknown file', () => {
    const [missing, unknown] = checkMessages('fr', fileOf('fr', 'ui/y.json', {}), english).map(formatError);
    expect(missing).toBe(
      'content/fr/ui/x.json: the file is missing; expected the messages of English in this language',
    );
    expect(unknown).toBe('content/fr/ui/y.json: unknown file of messages "ui/y.json"; did you mean "ui/x.json"?');
  });
});
