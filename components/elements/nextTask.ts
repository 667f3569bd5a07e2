/** Resolves in a new task, so that the browser can respond to its reader first. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
