import { adoptStyleSheet } from '@/components/elements/adoptStyleSheet';
import { ConnectedElement } from '@/components/elements/ConnectedElement';
import { copyToClipboard } from '@/components/elements/copyToClipboard';
import { createElement } from '@/components/elements/createElement';
import { defineElement } from '@/components/elements/defineElement';
import { fetchPage } from '@/components/elements/fetchPage';
import { isPlainClick } from '@/components/elements/isPlainClick';
import { returnFocusToLink } from '@/components/elements/returnFocusToLink';
import { openShareSheet, type SharedAddress } from './openShareSheet.browser';
import style from './ShareLink.element.css';

/** Selector of the entry that `<story-progress>` marks in the story's contents, because its section is in view. */
const CHAPTER_IN_VIEW = 'story-progress a[aria-current]';

/** Address and texts that the panel shows and shares. */
interface Shared extends SharedAddress {
  /** Text of the post. Default: the description of the page at the address. */
  readonly text?: string;
}

/**
 * `<share-link>`: opens a panel of ways to share, without leaving the page. A plain click on the element's own link, or
 * on any link to the share block of another page (`…/#share`), opens the panel; other clicks follow the link. The panel
 * shows a picture, text and address, and offers the share sheet of the device, a copy of the address, and pictures to
 * download. The element's own link shares what is being read: in the story, the section in view or, up to the end of
 * the first section, the whole story; on other pages, the page in its current state.
 */
class ShareLink extends ConnectedElement {
  protected override connect(): void {
    if (!('showPopover' in this)) return;
    adoptStyleSheet(style, this.signal);
    document.addEventListener('click', this.#onClick, { signal: this.signal });
  }

  #onClick = (event: MouseEvent): void => {
    const { target } = event;
    const link =
      target instanceof Element ? target.closest<HTMLAnchorElement>('a[href$="#share"], share-link > a') : null;
    if (!link || !isPlainClick(event) || link.closest('.share-panel')) return;
    const isOwn = this.contains(link);
    const isOfThisPage = link.pathname === location.pathname;
    if (isOfThisPage && !isOwn) return;
    event.preventDefault();
    const shared = isOfThisPage ? this.#shownHere(link) : isOwn ? inView(link) : figureOf(link);
    this.#open(shared, link);
  };

  /**
   * Returns the address and text of this page in its current state. The text is that of the HTML elements whose ids are
   * in `data-shows`. The reader's choices are in the address of the page or, on pages that reset their address, in the
   * fragment of the link.
   */
  #shownHere(link: HTMLAnchorElement): Shared {
    const ids = this.dataset.shows?.split(' ') ?? [];
    const text = ids.map((id) => document.getElementById(id)?.textContent?.trim()).filter(Boolean);
    return { title: document.title, url: link.hash ? link.href : location.href, text: text.join('\n') };
  }

  #open(shared: Shared, link: HTMLAnchorElement): void {
    const { title, url } = shared;
    const { close = '', device = '', copy = '', copied = '', failed = '', other = '' } = this.dataset;
    const picture = createElement('img', { alt: '', width: 1200, height: 630 });
    const text = createElement('p', { className: 'share-panel-text', textContent: shared.text ?? '' });
    const status = createElement('p', { role: 'status' });
    const giving = createElement('button', { type: 'button', textContent: device, hidden: !('share' in navigator) });
    const copying = createElement('button', { type: 'button', textContent: copy });
    const closing = createElement('button', { type: 'button', className: 'share-panel-close', textContent: close });
    const panel = createElement(
      'div',
      { popover: 'auto', className: 'share-panel', role: 'dialog', ariaLabel: title },
      closing,
      picture,
      createElement('b', { textContent: title }),
      text,
      createElement('p', { className: 'share-panel-address', textContent: url }),
      giving,
      copying,
      ...(link.hash === '#share' ? [createElement('a', { href: link.href, textContent: other })] : []),
      status,
    );
    let file: File | undefined;
    const copyAddress = async () => {
      status.textContent = (await copyToClipboard(url)) ? copied : failed;
    };
    picture.addEventListener('error', () => picture.remove());
    closing.addEventListener('click', () => panel.hidePopover());
    copying.addEventListener('click', copyAddress);
    giving.addEventListener('click', async () => {
      if (!(await openShareSheet({ title, url, text: text.textContent ?? '', picture: file }))) await copyAddress();
    });
    panel.addEventListener('toggle', ({ newState }) => {
      if (newState !== 'closed') return;
      returnFocusToLink(panel, link);
      panel.remove();
    });
    this.append(panel);
    panel.showPopover();
    (giving.hidden ? copying : giving).focus();
    // The panel works without picture and description: a page or a picture that fails to load is no error.
    void previewOf(url).then(async ({ image, alt, description, cards }) => {
      text.textContent ||= description;
      if (cards) status.before(cards);
      if (!image) return picture.remove();
      picture.alt = alt;
      picture.src = image;
      // Fetched in advance, because browsers open their share dialogue only during the click itself.
      if ('canShare' in navigator) file = await fileAt(image).catch(() => undefined);
    });
  }
}

function inView(link: HTMLAnchorElement): Shared {
  const section = document.querySelector<HTMLAnchorElement>(CHAPTER_IN_VIEW);
  const first = document.querySelector<HTMLElement>('[data-section]')?.id;
  const id = section?.hash.slice(1);
  if (!section || !id || id === first) return { title: document.title, url: location.origin + location.pathname };
  return { title: section.textContent, url: new URL(`../${id}/`, link.href).href };
}

/**
 * Returns the title of the figure around a link, and the address of the page that the link opens: that of the figure,
 * or of the reading chosen in it.
 */
function figureOf(link: HTMLAnchorElement): Shared {
  // The title of a figure that the story folds is outside the figure, in the summary of its fold.
  const titleId = link.closest('figure')?.getAttribute('aria-labelledby') ?? '';
  const title = document.getElementById(titleId)?.textContent ?? document.title;
  return { title, url: link.href.replace(/#.*$/, '') };
}

interface Preview {
  /** Path of the picture on this site, whatever host the build was made for. */
  readonly image: string;
  readonly alt: string;
  readonly description: string;
  /** Links to download pictures, copied from the previewed page. Undefined where that page has none. */
  readonly cards: Element | undefined;
}

/**
 * Reads the picture, text alternative, description and download links of a page of this site; all are empty if it
 * cannot be loaded.
 */
async function previewOf(url: string): Promise<Preview> {
  const { pathname } = new URL(url);
  const page = pathname === location.pathname ? document : await fetchPage(pathname).catch(() => undefined);
  const said = (property: string) =>
    page?.querySelector<HTMLMetaElement>(`meta[property="og:${property}"]`)?.content ?? '';
  const image = said('image');
  const cards = page?.querySelector('.shared-cards');
  return {
    image: image && new URL(image).pathname,
    alt: said('image:alt'),
    description: said('description'),
    cards: cards ? document.importNode(cards, true) : undefined,
  };
}

async function fileAt(address: string): Promise<File | undefined> {
  const response = await fetch(address);
  const name = address.split('/').at(-1) ?? '';
  return response.ok ? new File([await response.blob()], name, { type: 'image/png' }) : undefined;
}

defineElement('share-link', ShareLink);
