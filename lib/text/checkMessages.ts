import {
  isPluralElement,
  isSelectElement,
  isTagElement,
  type MessageFormatElement,
  TYPE,
} from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { type ContentError, unknownIdMessage } from '@/lib/facts/contentError';
import type { ParsedJson } from '@/lib/facts/parseJson';
import { LOCALES, type Locale } from '@/lib/locales';
import { PERIOD_FORMS } from './formatObservationPeriod';
import { VALUE_FORMS } from './formatValue';
import { flattenMessages, type MessageTree } from './messageFiles';
import { pluralRules } from './selectPluralForm';

type Files = ReadonlyMap<string, ParsedJson<MessageTree>>;

/**
 * Returns errors in a language's messages compared with the English ones: unreadable files, missing and unknown keys,
 * syntax errors, different variables or facts, and plural categories that the language does not have.
 */
export function checkMessages(locale: Locale, files: Files, english: Files): readonly ContentError[] {
  const known = [...english.keys()];
  return [
    ...known.flatMap((name) => checkFile(locale, name, files.get(name), english.get(name)?.value ?? {})),
    ...[...files.keys()]
      .filter((name) => !english.has(name))
      .map((name) => ({ file: fileOf(locale, name), message: unknownIdMessage('file of messages', name, known) })),
  ];
}

function fileOf(locale: Locale, name: string): string {
  return `content/${locale}/${name}`;
}

function checkFile(
  locale: Locale,
  name: string,
  own: ParsedJson<MessageTree> | undefined,
  english: MessageTree,
): readonly ContentError[] {
  if (!own)
    return [
      {
        file: fileOf(locale, name),
        message: 'the file is missing; expected the messages of English in this language',
      },
    ];
  const { value: tree, errors, at } = own;
  if (!tree) return errors;
  const originals = new Map(flattenMessages(english));
  const found = new Map(flattenMessages(tree));
  return [
    ...[...originals.keys()]
      .filter((key) => !found.has(key))
      .map((key) => ({ key, message: `no message "${key}"; expected it as in English` })),
    ...[...found].flatMap(([key, text]) => {
      const original = originals.get(key);
      const problems =
        original === undefined
          ? [unknownIdMessage('message', key, originals.keys())]
          : checkMessage(locale, text, original).map((problem) => `"${key}" ${problem}`);
      return problems.map((message) => ({ key, message }));
    }),
  ].map(({ key, message }) => ({ ...at(key.split('.')), message }));
}

function checkMessage(locale: Locale, message: string, original: string): readonly string[] {
  try {
    const ast = astOf(locale, message);
    const [own, expected] = [namesIn(ast), namesIn(astOf('en', original))];
    return [
      ...(message.trim() === '' && original.trim() !== ''
        ? ['is empty; expected a translation of the English message']
        : []),
      ...[...expected].filter((name) => !own.has(name)).map((name) => `lacks ${name}`),
      ...[...own].filter((name) => !expected.has(name)).map((name) => `has ${name}, which English does not have`),
      ...pluralProblems(locale, ast),
    ];
  } catch (error) {
    return [`cannot be read: ${error instanceof Error ? error.message : error}`];
  }
}

function astOf(locale: Locale, message: string): readonly MessageFormatElement[] {
  return new IntlMessageFormat(message, LOCALES[locale].tag).getAst();
}

/**
 * Groups of forms of a fact, such as digits and words. A translation may use another form of the same group; the first
 * form represents the group.
 */
const FORMS: readonly (readonly string[])[] = [VALUE_FORMS, PERIOD_FORMS, ['date', 'year']];

/**
 * Returns the variables and facts in a message; all forms of a value are returned as one: `{place}`,
 * `<value>attempts-2021</value>`.
 */
function namesIn(elements: readonly MessageFormatElement[]): ReadonlySet<string> {
  return new Set(
    elements.flatMap((element): readonly string[] => {
      if (isTagElement(element)) {
        const id = element.children.map((child) => (child.type === TYPE.literal ? child.value : '')).join('');
        const form = FORMS.find((forms) => forms.includes(element.value))?.[0] ?? element.value;
        return [`<${form}>${id}</${form}>`];
      }
      if (isPluralElement(element) || isSelectElement(element))
        return [`{${element.value}}`, ...Object.values(element.options).flatMap(({ value }) => [...namesIn(value)])];
      return element.type === TYPE.literal || element.type === TYPE.pound ? [] : [`{${element.value}}`];
    }),
  );
}

function pluralProblems(locale: Locale, elements: readonly MessageFormatElement[]): readonly string[] {
  return elements.filter(isPluralElement).flatMap(({ value, options, pluralType }) => {
    const { pluralCategories } = pluralRules(locale, pluralType).resolvedOptions();
    const given = Object.keys(options).filter((category) => !category.startsWith('='));
    return [
      ...pluralCategories
        .filter((category) => !given.includes(category))
        .map((category) => `lacks the form “${category}” of {${value}}`),
      ...given
        .filter((category) => !pluralCategories.some((known) => known === category))
        .map((category) => `has a form “${category}” of {${value}}, which the language does not have`),
    ];
  });
}
