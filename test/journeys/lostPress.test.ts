import { closeBrowser, openDemo } from "./harness";

jest.setTimeout(90_000);
afterAll(closeBrowser);

// What a date says once it is left moves all below it: between the press and its release it would slip from under the pointer.
test("a press on what stands under a wrong date is not lost", async () => {
  const { pane, page, close } = await openDemo();
  await pane.getByRole("button", { name: "Got it" }).click();
  await pane.getByRole("textbox", { name: "Intake date" }).fill("31 2 2026");
  const today = pane.getByRole("button", { name: "Today, Created on" });
  const box = await today.boundingBox();
  if (box === null) throw new Error("it is not there");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.waitForTimeout(150);
  await page.mouse.up();
  const created = pane.getByRole("textbox", { name: "Created on" });
  await pane.getByText("Enter a real date, like 27 3 2026.").waitFor();
  expect(await created.inputValue()).toMatch(/^\d\d\/\d\d\/\d{4}$/);
  // By keyboard it is said at once.
  await created.fill("31 2 2026");
  await page.keyboard.press("Tab");
  await pane.getByText("Enter a real date, like 27 3 2026.").nth(1).waitFor();
  await close();
});
