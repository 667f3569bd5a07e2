/**
 * Highlights a mark that is clicked before the module of `<report-map>` is loaded, and repeats the click afterwards.
 * Until then buttons and fields are inert, but links work.
 */
export function replayEarlyClick(map: Element): void {
  const stop = new AbortController();
  let clicked: { readonly mark: Element; readonly x: number; readonly y: number } | undefined;
  const onClick = (event: Event) => {
    const mark = event.target instanceof Element ? event.target.closest('.explorer-marks [data-incident]') : null;
    if (!mark || !(event instanceof MouseEvent)) return;
    const { left, top } = mark.getBoundingClientRect();
    clicked?.mark.removeAttribute('data-pressed');
    mark.setAttribute('data-pressed', '');
    clicked = { mark, x: event.clientX - left, y: event.clientY - top };
  };
  map.addEventListener('click', onClick, { signal: stop.signal });
  void customElements.whenDefined('report-map').then(() => {
    stop.abort();
    if (!clicked) return;
    const { mark, x, y } = clicked;
    // The page may have been scrolled since.
    const { left, top } = mark.getBoundingClientRect();
    mark.removeAttribute('data-pressed');
    mark.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: left + x, clientY: top + y }));
  });
}
