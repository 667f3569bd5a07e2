/** A lazy picture waits for a reader who scrolls to it. On paper nobody does, so all are asked for before it is printed. */
addEventListener('beforeprint', () => {
  for (const picture of document.querySelectorAll<HTMLImageElement>('img[loading="lazy"]')) picture.loading = 'eager';
});

export {};
