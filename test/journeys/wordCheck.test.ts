import type { Demo } from "./harness";
import { closeBrowser, openDemo } from "./harness";

jest.setTimeout(180_000);
afterAll(closeBrowser);

async function openHelp({ pane }: Demo): Promise<void> {
  await pane.getByRole("button", { name: "More" }).click();
  await pane.getByRole("menuitem", { name: "Help" }).click();
  await pane.getByRole("heading", { name: "Check this Word" }).waitFor();
}

test("the check leaves a form alone, holds in a blank document, and shows what a difficult Word does", async () => {
  const demo = await openDemo();
  const { page, pane, form } = demo;
  page.setDefaultTimeout(60_000);
  await form.getByText("Client name / ref").first().waitFor();
  const before = await form.innerText();
  await openHelp(demo);
  await pane.getByRole("button", { name: "Check this Word" }).click();
  await pane.getByText(/^Nothing was done, because something is in this document/).waitFor();
  expect(await form.innerText()).toBe(before);

  await page.getByLabel("Form", { exact: true }).selectOption({ label: "A blank document" });
  await pane.getByText("This document has no ISSP form in it.").waitFor();
  await openHelp(demo);
  await pane.getByRole("button", { name: "Check this Word" }).click();
  await pane.getByText(/^\d+ hold, 0 do not, \d+ cannot be tried/).waitFor();
  await form.getByText("Here the check ends.").waitFor();
  await pane.getByRole("button", { name: "Yes" }).click();
  await pane.getByRole("button", { name: "Yes" }).waitFor({ state: "detached" });

  await page.getByRole("button", { name: "Start again" }).click();
  await page.getByRole("button", { name: "Start again without the changes" }).click();
  await pane.getByText("This document has no ISSP form in it.").waitFor();
  await page.getByRole("button", { name: "Make Word difficult…" }).click();
  await page.getByRole("checkbox", { name: /A new list has an empty item more/ }).check();
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  await openHelp(demo);
  await pane.getByRole("button", { name: "Check this Word" }).click();
  const copied = pane.getByRole("textbox", { name: /^Text for/ });
  await copied.waitFor();
  expect(await copied.inputValue()).toMatch(
    /\tA new list has its bullets and its items, and no more\tDoes not hold\. /,
  );
  await demo.close();
});
