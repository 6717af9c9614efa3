import { screen } from "@testing-library/react";
import { textOf } from "../../src/plan/form";
import { daysAgo, haven, openServices } from "./openServices";
import { formWith } from "./paperForm";
import { bar, said } from "./renderPane";

beforeEach(() => localStorage.clear());

const old = "I can call Haven on 01632 960 009, Monday to Friday, 9am to 5pm.";
const now = "I can call Haven on 01632 960 001, Monday to Friday, 9am to 5pm.";
const legal = (...lines: readonly string[]) => formWith({ advice: { legal: lines.join("\n") } });
const region = () => screen.queryByRole("region", { name: /not as in the list/ });

test("a form that has the directory's numbers, however they are grouped, is told nothing", async () => {
  await openServices(legal("I can call Haven on 016 32960001."), [haven]);
  expect(region()).not.toBeInTheDocument();
});

test("a number that has changed is said at the top, and putting it right changes that line alone", async () => {
  const { paper, user } = await openServices(legal("Solicitor seen.", old, "Court on Friday."), [haven]);
  expect(region()).toHaveTextContent("The list has another number for Haven");
  expect(region()).toHaveTextContent(`Legal says:${old}It would say:${now}`);
  expect(textOf(paper.now().advice.legal?.answer ?? { kind: "blank" })).toContain(old);
  await user.click(bar("Change this line in Legal: Haven"));
  await user.click(bar("Yes, change it: Change this line in Legal: Haven"));
  expect(textOf(paper.now().advice.legal?.answer ?? { kind: "blank" })).toBe(
    `Solicitor seen.\n${now}\nCourt on Friday.`,
  );
  expect(said()).toContain("Haven: put right in Legal");
  expect(region()).not.toBeInTheDocument();
  await user.click(bar("Undo"));
  expect(textOf(paper.now().advice.legal?.answer ?? { kind: "blank" })).toContain(old);
  expect(region()).toHaveTextContent("The list has another number for Haven");
});

test("one press changes nothing: what it would change is asked first, and no leaves it for good", async () => {
  const { paper, user } = await openServices(legal("Solicitor seen.", old), [haven]);
  const before = paper.now();
  await user.click(bar("Change this line in Legal: Haven"));
  expect(paper.now()).toEqual(before);
  expect(region()).toHaveTextContent("Is this about Haven? Change it only if it is.");
  expect(bar("Yes, change it: Change this line in Legal: Haven")).toHaveFocus();
  await user.click(bar("No, leave it: Change this line in Legal: Haven"));
  expect(paper.now()).toEqual(before);
  expect(region()).not.toBeInTheDocument();
});

test("the form's service line and its opening hours are put right each by itself", async () => {
  const form = formWith({
    service: { contact: "Haven, 01632 960 009", openingHours: "Mondays, 10am to 4pm" },
  });
  const { paper, user } = await openServices(form, [haven]);
  await user.click(bar("Change this line in “The service can be contacted on”: Haven"));
  await user.click(bar("Yes, change it: Change this line in “The service can be contacted on”: Haven"));
  expect(paper.now().service.contact?.answer).toEqual({ kind: "text", text: "Haven, 01632 960 001" });
  expect(paper.now().service.openingHours?.answer).toEqual({ kind: "text", text: "Mondays, 10am to 4pm" });
  await user.click(bar("Change this line in “We are open”: Haven"));
  await user.click(bar("Yes, change it: Change this line in “We are open”: Haven"));
  expect(paper.now().service.openingHours?.answer).toEqual({
    kind: "text",
    text: "Monday to Friday, 9am to 5pm",
  });
});

test("a service that has closed is taken out of a box with its line, and shown where only Word can", async () => {
  const form = formWith({
    advice: { legal: `Solicitor seen.\n${now}` },
    service: { contact: "Haven, 01632 960 001" },
  });
  const { paper, user } = await openServices(form, [{ ...haven, closed: "closed" }]);
  expect(region()).toHaveTextContent("Haven: closed for good");
  await user.click(bar("Take this line out of Legal: Haven"));
  await user.click(bar("Yes, take it out: Take this line out of Legal: Haven"));
  expect(paper.now().advice.legal?.answer).toEqual({ kind: "text", text: "Solicitor seen." });
  expect(region()).toHaveTextContent("Choose another service below, or take it out in Word.");
  await user.click(bar("Show it in the form"));
  expect(paper.shown).toHaveLength(1);
});

test("a line that says more than the closed service is never taken out whole", async () => {
  await openServices(legal(`${now} Mum has my keys.`), [{ ...haven, closed: "closed" }]);
  expect(region()).toHaveTextContent("Choose another service below, or take it out in Word.");
  expect(screen.queryByRole("button", { name: /Take this line out/ })).not.toBeInTheDocument();
});

test("a directory that may be older than the form says so beside its number", async () => {
  await openServices(legal(old), [{ ...haven, checkedOn: daysAgo(120) }]);
  expect(region()).toHaveTextContent("In the list: Checked 120 days ago: check Haven first.");
});

test("a change in Word since the form was read stops the replacement, and nothing is written", async () => {
  const { paper, user } = await openServices(legal(old), [haven]);
  paper.userTypes("reviewedBy", "Alex");
  await user.click(bar("Change this line in Legal: Haven"));
  await user.click(bar("Yes, change it: Change this line in Legal: Haven"));
  expect(said()).toContain("The form has changed since it was read.");
  expect(textOf(paper.now().advice.legal?.answer ?? { kind: "blank" })).toBe(old);
});

test("of many changes two are shown, and the others when they are asked for", async () => {
  const contacts = [1, 2, 3].map((index) => ({ ...haven, id: String(index), name: `Haven ${index}` }));
  const lines = contacts.map(({ name }) => `I can call ${name} on 01632 960 009.`);
  const own = contacts.map((contact, index) => ({ ...contact, phone: `0163296000${index + 1}` }));
  const { user } = await openServices(legal(...lines), own);
  expect(screen.getAllByText(/^The list has another number for Haven/)).toHaveLength(2);
  await user.click(bar("Show 1 more"));
  expect(screen.getAllByText(/^The list has another number for Haven/)).toHaveLength(3);
});
