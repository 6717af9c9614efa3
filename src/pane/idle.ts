/** Waits until the browser has nothing else to do, but never for long. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    const then = (): void => resolve();
    // Safari has no such call.
    if ("requestIdleCallback" in window) requestIdleCallback(then, { timeout: 2_000 });
    else setTimeout(then, 100);
  });
}
