import type { Page, Request } from "playwright-core";

/** The scripts that the pane loads after its first: named by a number and the hash of what they hold. */
export const lateParts = /\/\d+\.[\da-f]{20}\.js$/;

/** Watches, from before the page is opened, what the pane loads after its first. Answers what waits until all of it is there. */
export function watchLateParts(page: Page): () => Promise<void> {
  let coming = 0;
  let changedAt = Date.now();
  const count = (by: 1 | -1) => (request: Request) => {
    if (!lateParts.test(request.url())) return;
    coming += by;
    changedAt = Date.now();
  };
  page.on("request", count(1));
  page.on("requestfinished", count(-1));
  page.on("requestfailed", count(-1));
  return async () => {
    // Each part waits for the browser to have nothing else to do, two seconds at the most.
    while (coming > 0 || Date.now() - changedAt < 5_000) await page.waitForTimeout(250);
  };
}
