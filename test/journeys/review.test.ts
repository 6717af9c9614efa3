import { planInUse, twelveActions } from "../forms/planInUse";
import { FilledForm } from "../word/filledForm";
import { closeBrowser, openDemo } from "./harness";
import { keep } from "./keep";

jest.setTimeout(240_000);
afterAll(closeBrowser);

const today = new Date().toLocaleDateString("en-GB");

test("a plan of twelve actions over two pages is reviewed, and becomes the next plan", async () => {
  const demo = await openDemo();
  const { pane } = demo;
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  const before = await demo.page.locator("iframe").elementHandle();
  await demo.openFile("plan.docx", planInUse());
  await before.waitForElementState("hidden");
  await pane.getByRole("tab", { name: "Finish" }).click();

  await button("Start a review").click();
  await pane.getByRole("textbox", { name: "Reviewed by" }).fill("Sam");
  await pane.getByRole("checkbox", { name: "Charged" }).check();
  await button("Look at 9 open actions").click();
  await pane.getByRole("radio", { name: "Done" }).check(); // Weapons
  await button("Next").click();
  await pane.getByRole("radio", { name: "Needs a new date" }).check(); // Housing
  await pane.getByRole("textbox", { name: "By when?" }).fill("1 3 2027");
  await button("Next").click();
  await pane.getByRole("radio", { name: "Still right as it is" }).check(); // Child contact
  await button("Next").click();
  await button("Next").click();
  await button("Next").click();
  await button("Next").click();
  await button("Next").click();
  await button("Next").click();
  await pane.getByRole("heading", { name: "Action 9 of 9" }).waitFor();
  await pane.getByRole("radio", { name: "No longer needed" }).check(); // Pets
  await button("See what will be written").click();
  expect(await pane.getByRole("textbox", { name: "Text for the case notes" }).inputValue()).toContain(
    "Why: Charged.\n9 open actions: 1 done, 1 still right, 1 given a new date, 1 no longer needed.",
  );
  await button("Write the review: 2 answers and 3 actions").click();
  await pane.getByText("The review is in the form").waitFor();
  const reviewed = await demo.download();
  keep("reviewed", reviewed);
  const actionsOf = (docx: Uint8Array) => {
    const form = new FilledForm(docx);
    return [1, 3].flatMap((table) =>
      Array.from({ length: form.rowCount(table) - 1 }, (_row, row) => form.row(table, row + 1)),
    );
  };
  const said = actionsOf(reviewed).filter(([risk]) => risk !== "");
  expect(said.map(([risk]) => risk)).toEqual(twelveActions.map(({ risk }) => risk));
  expect(said[0]?.[4]).toBe(today);
  expect(said[2]?.slice(3, 5)).toEqual(["01/03/2027", ""]);
  expect(said[10]?.slice(4)).toEqual([today, `RSPCA rung\nNo longer needed, ${today}`]);
  const form = new FilledForm(reviewed);
  expect(form.text).toContain("Sam");
  expect(form.text).not.toContain("Charged");

  await button("Next plan").click();
  await pane.getByRole("checkbox", { name: /^I have saved a copy/ }).check();
  expect(await pane.getByText("5 complete actions taken out:").count()).toBe(1);
  await button("Turn this copy into the next plan").click();
  await pane.getByText("This is the next plan now. Save it.").waitFor();
  const next = await demo.download();
  keep("next-plan", next);
  const kept = actionsOf(next).filter((row) => row.some((text) => text !== ""));
  expect(kept.map(([risk]) => risk)).toEqual([
    "Housing",
    "Child contact",
    "Isolation",
    "Money",
    "Health",
    "School",
    "Phone",
  ]);
  expect(new FilledForm(next).text).not.toContain("Sam");

  await button("Undo").click();
  await pane.getByText("Put back as it was").waitFor();
  expect(actionsOf(await demo.download())).toEqual(actionsOf(reviewed));
  await demo.close();
});
