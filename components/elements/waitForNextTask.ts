/** Resolves in a new task, so that the browser can respond to the reader first. */
export function waitForNextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
