import { adoptStyle } from './adoptStyle';
import { ConnectedElement } from './ConnectedElement';
import { copyText } from './copyText';
import { createElement } from './createElement';
import { define } from './define';
import { fetchPage } from './fetchPage';
import { giveFocusBack } from './giveFocusBack';
import { isPlainClick } from './isPlainClick';
import style from './ShareLink.css';
import { CHAPTER_IN_VIEW } from './StoryProgress';
import { type Address, shareAddress } from './shareAddress';

/**
 * `<share-link>`: lets the story and its figures be shared without leaving them. A plain click on a link to where another
 * page is shared (`…/#share`) opens the device's own list or, where it has none, a panel with the picture, the words and
 * the address. Its own link shares what is being read: the section in view or, before the first one, the story. Other
 * clicks stay links.
 */
class ShareLink extends ConnectedElement {
  protected override connect(): void {
    if (!('showPopover' in this)) return;
    adoptStyle(style, this.signal);
    document.addEventListener('click', this.#onClick, { signal: this.signal });
  }

  #onClick = async (event: MouseEvent): Promise<void> => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href$="#share"]') : null;
    if (!link || !isPlainClick(event) || link.pathname === location.pathname || link.closest('.share-panel')) return;
    event.preventDefault();
    const address = this.contains(link) ? inView(link) : addressOf(link);
    if (!(await shareAddress(address))) this.#open(address, link);
  };

  #open({ title, url }: Address, link: HTMLAnchorElement): void {
    const { close = '', copy = '', copied = '', failed = '', other = '' } = this.dataset;
    const picture = createElement('img', { alt: '', width: 1200, height: 630 });
    const words = createElement('p', { className: 'share-panel-words' });
    const status = createElement('p', { role: 'status' });
    const button = createElement('button', { type: 'button', textContent: copy });
    const closing = createElement('button', { type: 'button', className: 'share-panel-close', textContent: close });
    const panel = createElement(
      'div',
      { popover: 'auto', className: 'share-panel', role: 'dialog', ariaLabel: title },
      closing,
      picture,
      createElement('b', { textContent: title }),
      words,
      createElement('p', { className: 'share-panel-address', textContent: url }),
      button,
      createElement('a', { href: link.href, textContent: other }),
      status,
    );
    picture.addEventListener('error', () => picture.remove());
    closing.addEventListener('click', () => panel.hidePopover());
    button.addEventListener('click', async () => {
      status.textContent = (await copyText(url)) ? copied : failed;
    });
    panel.addEventListener('toggle', ({ newState }) => {
      if (newState !== 'closed') return;
      giveFocusBack(panel, link);
      panel.remove();
    });
    this.append(panel);
    panel.showPopover();
    button.focus();
    // The panel says enough without them, so a page that does not come is no error.
    void previewOf(url).then(({ image, description }) => {
      words.textContent = description;
      if (image) picture.src = image;
      else picture.remove();
    });
  }
}

function inView(link: HTMLAnchorElement): Address {
  const section = document.querySelector<HTMLAnchorElement>(CHAPTER_IN_VIEW);
  const first = document.querySelector<HTMLElement>('[data-section]')?.id;
  const id = section?.hash.slice(1);
  if (!section || !id || id === first) return { title: document.title, url: location.origin + location.pathname };
  return { title: section.textContent, url: new URL(`../${id}/`, link.href).href };
}

/** Title and page of the figure that a link is in; the page may be that of the reading chosen there. */
function addressOf(link: HTMLAnchorElement): Address {
  const title = link.closest('figure')?.querySelector('.figure-title')?.textContent ?? document.title;
  return { title, url: link.href.replace(/#.*$/, '') };
}

/** Open Graph image and description of a page of this site, whatever address the build was made for. */
async function previewOf(url: string): Promise<{ readonly image: string; readonly description: string }> {
  const { pathname } = new URL(url);
  const page = pathname === location.pathname ? document : await fetchPage(pathname).catch(() => undefined);
  const said = (property: string) =>
    page?.querySelector<HTMLMetaElement>(`meta[property="og:${property}"]`)?.content ?? '';
  const image = said('image');
  return { image: image && new URL(image).pathname, description: said('description') };
}

define('share-link', ShareLink);
