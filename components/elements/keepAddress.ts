/**
 * Who follows a link to this page in another language comes to the same place, with the same readings and filters: what is
 * in the address holds in every language.
 */
export function keepAddress(): void {
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[hreflang]') : null;
    if (!link) return;
    link.search = location.search;
    link.hash = location.hash;
  });
}
