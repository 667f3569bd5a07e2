import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Document, type IStylesOptions, Packer } from 'docx';
import { type HtmlWarning, htmlToContent } from 'docx/html';
import { strFromU8, strToU8 } from 'fflate';
import { allPrintedPages } from '@/components/classroom/lesson/sheets';
import type { FigureId } from '@/components/sections/figures';
import { figureImagePath } from '@/components/share/figureFiles';
import { PUBLICATION_DETAILS } from '@/content/site';
import { LOCALES, type Locale, PUBLISHED_LOCALES } from '@/lib/locales';
import { absoluteUrl } from '@/lib/site/baseUrl';
import { LAST_CHANGED_DAY } from '@/lib/site/dataVersion';
import { repackZip } from '../classroom/packZip';
import { drawSquaredPaper, extractPaperHtml, SQUARED_PAPER_FILE } from './extractPaperHtml';

/**
 * Style sheet for boxes, cells and room to write, for which Word has no styles. Everything else uses Word's own styles,
 * which teachers can change in Word.
 */
const SHEET_CSS = `
  table { width: 100%; margin: 6pt 0; }
  th, td { padding: 3pt 6pt; text-align: start; vertical-align: top; }
  thead th { background: #eeeeee; }
  tbody th { font-weight: normal; }
  tr, .handout, .expected { break-inside: avoid; }
  .turn-over { break-after: page; }
  .drawn th, .drawn td { padding: 2pt 3pt; font-size: 8pt; }
  .handout, .expected { margin: 6pt; padding: 6pt; border: 1pt solid #666666; }
  .expected { background: #f2f2f2; }
  .room { margin: 0; line-height: 1.4; }
  .ruled, .ruled td { border: none; }
  .ruled td { border-bottom: 0.75pt solid #666666; line-height: 1.6; }
  .sheet-credit, .figure-notes, .figure-source { font-size: 9pt; }
  .sheet-filled { font-style: italic; }
  small { font-weight: normal; }
  table + *, .figure-foot { margin-top: 8pt; }
`;

/** Fonts that come with Word; `cs` is the font of Arabic text. */
const FONT = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial' };

/**
 * Name of Word's character style for a number that links to its card, so that the link looks like the text around it.
 */
const NUMBER = 'Number';

/** Margin of the printed page, in twentieths of a point. */
const MARGIN = 1000;

interface SheetSettings {
  /** Absolute address of the page, which resolves its relative links. */
  readonly address: string;
  /** Bytes of a figure's picture, a PNG file, by the figure's id; undefined where none was rendered. */
  readonly picture: (figure: string) => Uint8Array | undefined;
  /** Date of the document, YYYY-MM-DD. */
  readonly day: string;
}

/**
 * Returns a sheet of a lesson as a document for Word. The same page gives the same bytes.
 * @param page HTML of the sheet's page
 * @throws when the page contains something that the document would leave out
 */
export async function sheetToWord(page: string, { address, picture, day }: SheetSettings): Promise<Uint8Array> {
  const pictures = new Map([[SQUARED_PAPER_FILE, drawSquaredPaper()]]);
  const { locale, title, html } = extractPaperHtml(page, (figure) => {
    const bytes = picture(figure);
    if (bytes === undefined) return undefined;
    const name = `${figure}.png`;
    pictures.set(name, bytes);
    return name;
  });
  const { dir } = LOCALES[locale];
  const warnings: HtmlWarning[] = [];
  const children = htmlToContent(`<div dir="${dir}" lang="${locale}">${html}</div>`, {
    stylesheet: SHEET_CSS,
    styleMap: { 'a.number': NUMBER },
    images: (name) => pictures.get(name),
    maxImageWidth: 640,
    baseUrl: address,
    onWarning: (warning) => warnings.push(warning),
  });
  if (warnings.length > 0)
    throw new Error(`${address} cannot be a document: ${warnings.map(({ message }) => message).join('; ')}`);
  const document = new Document({
    title,
    creator: PUBLICATION_DETAILS.author,
    lastModifiedBy: PUBLICATION_DETAILS.author,
    styles: stylesOf(locale),
    sections: [
      {
        properties: { page: { margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } },
        children,
      },
    ],
  });
  return makeDocxReproducible(await Packer.toBuffer(document), day);
}

function stylesOf(locale: Locale): IStylesOptions {
  const { tag, dir } = LOCALES[locale];
  const language = new Intl.Locale(tag).baseName;
  const heading = (size: number) => ({
    run: { size, bold: true, color: '000000', font: FONT },
    paragraph: { spacing: { before: size * 8, after: 80 }, keepNext: true },
  });
  return {
    characterStyles: [{ id: NUMBER, name: NUMBER }],
    default: {
      document: {
        run: { font: FONT, size: 22, language: dir === 'rtl' ? { bidirectional: language } : { value: language } },
        paragraph: { spacing: { after: 100 } },
      },
      heading1: heading(36),
      heading2: heading(26),
      heading3: heading(23),
    },
  };
}

/**
 * Makes a document reproducible. The library that packs it gives links random ids, continues the numbering of pictures
 * from one document to the next, and writes the time into the properties and the ZIP file.
 * @param packed bytes of the document as the library packs it
 * @param day date of the document, YYYY-MM-DD
 */
function makeDocxReproducible(packed: Uint8Array, day: string): Uint8Array {
  const ids = new Map<string, string>();
  let pictures = 0;
  const steady = (text: string) =>
    text
      .replaceAll(/(?<=")rId[\w-]{21}(?=")/g, (id) => {
        if (!ids.has(id)) ids.set(id, `rIdLink${ids.size + 1}`);
        return ids.get(id) ?? id;
      })
      .replaceAll(/(?<=<wp:docPr id=")\d+/g, () => `${++pictures}`)
      .replaceAll(/(?<=W3CDTF">)[^<]+/g, `${day}T00:00:00Z`);
  return repackZip(packed, day, (name, bytes) =>
    /\.(?:xml|rels)$/.test(name) ? strToU8(steady(strFromU8(bytes))) : bytes,
  );
}

/**
 * Writes a document for Word for each sheet that teachers can change, from its finished page and the pictures of
 * figures.
 */
export async function writeWordFiles(out: string): Promise<void> {
  for (const locale of PUBLISHED_LOCALES) {
    for (const { page, word } of allPrintedPages(locale)) {
      if (word === undefined) continue;
      const document = await sheetToWord(readFileSync(`${out}${page}index.html`, 'utf8'), {
        address: absoluteUrl(page),
        picture: (figure) => {
          const file = `${out}${figureImagePath(locale, figure as FigureId, 'png')}`;
          return existsSync(file) ? readFileSync(file) : undefined;
        },
        day: LAST_CHANGED_DAY,
      });
      writeFileSync(`${out}${word}`, document);
    }
  }
}
