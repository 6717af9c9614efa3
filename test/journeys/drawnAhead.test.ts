import { closeBrowser, openDemo } from "./harness";

afterAll(closeBrowser);

test("every tab is drawn ahead, out of sight, and a list of services that was changed since is read again when it is shown", async () => {
  const demo = await openDemo();
  const panel = (tab: string) => demo.pane.getByRole("tabpanel", { name: tab, includeHidden: true });
  for (const tab of ["Actions", "Options", "Services", "Finish"]) {
    const button = panel(tab).getByRole("button", { includeHidden: true }).first();
    await button.waitFor({ state: "attached" });
    expect(await button.isVisible()).toBe(false);
  }
  await panel("Services").evaluate(() => {
    const contacts = [{ id: "haven", name: "Haven", phone: "01632 960 001" }];
    localStorage.setItem("issp.contacts", JSON.stringify({ contacts }));
  });
  await demo.pane.getByRole("tab", { name: "Services" }).click();
  await panel("Services").getByText("01632 960 001").waitFor();
  await demo.close();
});
