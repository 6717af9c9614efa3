import { closeBrowser, openDemo } from "./harness";

afterAll(closeBrowser);

test("a letter typed in a tab lays out its panel alone, and not the whole pane", async () => {
  const demo = await openDemo();
  const { page, pane } = demo;
  const trace = async (type: () => Promise<void>): Promise<readonly Layout[]> => {
    await page.waitForTimeout(500);
    const browser = page.context().browser();
    await browser?.startTracing(page, { categories: ["devtools.timeline"] });
    await type();
    await page.waitForTimeout(500);
    const trace = await browser?.stopTracing();
    const { traceEvents } = JSON.parse(String(trace)) as { traceEvents: readonly TraceEvent[] };
    return traceEvents.flatMap(({ name, args }) => (name === "Layout" ? (args.beginData ?? []) : []));
  };
  for (const tab of ["Details", "Services"]) {
    await pane.getByRole("tab", { name: tab }).click();
    const panel = pane.getByRole("tabpanel", { name: tab });
    const field =
      tab === "Details"
        ? panel.getByRole("textbox", { name: "Client name or ref" })
        : panel.getByRole("searchbox").first();
    await field.press("h"); // what comes with the first letter is there now
    const layouts = await trace(() => field.press("a"));
    expect(layouts.length).toBeGreaterThan(0);
    expect(layouts.filter(({ partialLayout }) => !partialLayout)).toEqual([]);
  }
  await demo.close();
});

type Layout = {
  readonly partialLayout: boolean;
  readonly dirtyObjects: number;
  readonly totalObjects: number;
};

type TraceEvent = { readonly name: string; readonly args: { readonly beginData?: Layout } };
