import { screen } from "@testing-library/react";
import { textOf } from "../../src/plan/form";
import { openOptions, prompt } from "./openOptions";
import { haven, openServices } from "./openServices";
import { formWith, type PaperForm } from "./paperForm";
import { bar, goTo, openPane, said, textbox, write } from "./renderPane";

const legalAid = "Legal aid, or other help, may pay some of my legal costs. I can find out before I decide.";
const legalOf = (paper: PaperForm) => textOf(paper.now().advice.legal?.answer ?? { kind: "blank" });

test("who asks for two options and gets one reads that the other stood there already", async () => {
  const { paper, user } = await openOptions(formWith(), "legal");
  await user.click(prompt(/financial situation/));
  await user.click(prompt(/breaches/));
  paper.colleagueWrites(paper.now().advice.legal, legalAid);
  await user.click(bar("Add 2 to Legal"));
  expect(said()).toContain("1 added to Legal; 1 stood there already");
  expect(
    legalOf(paper)
      .split("\n")
      .filter((line) => line === legalAid),
  ).toHaveLength(1);
  await user.click(bar("Undo"));
  expect(legalOf(paper)).toBe(legalAid);
});

test("where all that was asked for stood there already, nothing is said to be added", async () => {
  const { paper, user } = await openOptions(formWith(), "legal");
  await user.click(prompt(/financial situation/));
  paper.colleagueWrites(paper.now().advice.legal, legalAid);
  await user.click(bar("Add 1 to Legal"));
  expect(said()).toContain("Nothing was added or changed; 1 stood there already");
});

test("a detail that stood there already is not said to be filled in", async () => {
  const { paper, user } = await openPane(formWith());
  await goTo(user, "Details");
  await write(user, textbox("Intake date"), "5 1 2026");
  await write(user, textbox("Reviewed by"), "Sam");
  paper.colleagueWrites(paper.now().fields.reviewedBy, "Sam");
  await user.click(bar("Fill in 2 details"));
  expect(said()).toContain("1 detail filled in; 1 stood there already");
});

test("an action that stood there already is not said to be added", async () => {
  const { paper, user } = await openPane(formWith());
  await goTo(user, "Actions");
  await user.click(bar("Add action"));
  await write(user, textbox("Risk or issue"), "Isolation");
  const [row] = paper.now().actionRows;
  const risk = row?.cells.risk;
  paper.colleagueWrites(risk && { places: [risk] }, "Isolation");
  await user.click(bar("Add 1 action"));
  expect(said()).toContain("No action was added; 1 stood there already");
});

test("a line for a service that stood there already is not said to be added", async () => {
  const { paper, user } = await openServices(undefined, [haven]);
  await user.click(bar("Add to form: Haven"));
  await user.click(screen.getByRole("radio", { name: /^As a line in a box/ }));
  const area = screen.getByRole<HTMLSelectElement>("combobox", { name: "Which box" });
  await user.selectOptions(area, "legal");
  paper.colleagueWrites(
    paper.now().advice.legal,
    "I can call Haven on 01632 960 001, Monday to Friday, 9am to 5pm.",
  );
  await user.click(bar("Add 1 line to Legal"));
  expect(said()).toContain("Nothing was added; 1 stood there already");
});
