import { load } from 'cheerio';

export interface TextBlock {
  readonly tag: 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'p';
  readonly text: string;
}

const BLOCKS = 'h1,h2,h3,h4,h5,h6,p,li,dt,dd,blockquote,figcaption,summary,caption,th,td';

/** The words of a page, in reading order, as headings and plain paragraphs. Labels inside drawings are not text here. */
export function textBlocks(html: string): TextBlock[] {
  const $ = load(html);
  $('script,style,noscript,template,svg').remove();
  return $('body')
    .find(BLOCKS)
    .filter((_, element) => $(element).find(BLOCKS).length === 0)
    .map((_, element) => {
      const text = $(element).text().replace(/\s+/g, ' ').trim();
      const tag = /^h[1-6]$/.test(element.tagName) ? (element.tagName as TextBlock['tag']) : 'p';
      return { tag, text };
    })
    .get()
    .filter(({ text }) => text !== '');
}
