import { screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { importContacts } from "../../src/services/importContacts";
import { bridge, card, haven, keptText, openServices } from "./openServices";
import { bar, said, textbox } from "./renderPane";

beforeEach(() => localStorage.clear());
afterEach(() => jest.restoreAllMocks());

const csv = [
  "Name,Phone,Opening hours",
  'Haven,01632 960 002,"Monday to Friday, 9am to 5pm"',
  "The Bridge,01632 960 777,",
  "New Start,01632 960 888,24 hours",
  "Nobody,,",
].join("\r\n");

async function choose(user: UserEvent, text: string, name = "services.csv") {
  await user.click(bar("Import"));
  await user.upload(screen.getByLabelText("File of services"), new File([text], name));
  await screen.findByText(`${name} was read.`);
}

/** The part of the preview under a heading. */
const part = (name: string) => screen.getByRole("region", { name });

test("a file is shown first: new, changed with its fields, the same, and what could not be used with its row", async () => {
  const { user } = await openServices(undefined, [haven, bridge]);
  const before = keptText();
  await choose(user, csv);
  expect(part("1 new")).toHaveTextContent("New Start01632 960 888, 24 hours");
  expect(part("1 changed")).toHaveTextContent("HavenPhone number: 01632 960 001 01632 960 002");
  expect(screen.getByText("1 the same as in your list")).toBeVisible();
  expect(part("1 row could not be used")).toHaveTextContent(/^1 row could not be usedRow 5, /);
  expect(keptText()).toBe(before);
});

test("nothing is changed until the import is pressed, and then all of it is", async () => {
  const { user } = await openServices(undefined, [haven, bridge]);
  const before = keptText();
  await choose(user, csv);
  await user.click(bar("Back to the list"));
  expect(keptText()).toBe(before);
  await choose(user, csv);
  await user.click(bar("Import 2 services"));
  expect(said()).toContain("Import done: 1 added, 1 changed");
  expect(card("Haven")).toHaveTextContent("01632 960 002");
  expect(card("New Start")).toHaveTextContent("Yours");
  expect(bar("Add a service")).toHaveFocus();
});

test("a file that has nothing new, or nothing of use, imports nothing", async () => {
  const { user } = await openServices(undefined, [bridge]);
  await choose(user, "Name,Phone\r\nThe Bridge,01632 960 777\r\n");
  expect(bar("Your list has all of it already")).toHaveAttribute("aria-disabled", "true");
  await user.upload(screen.getByLabelText("File of services"), new File(["%PDF-1.7"], "list.csv"));
  await screen.findByText("list.csv was read.");
  expect(part("1 row could not be used")).toHaveTextContent("The file:");
  expect(bar("Nothing in it can be used")).toHaveAttribute("aria-disabled", "true");
});

test("an import that the computer will not keep is there for this session, and says so", async () => {
  const { user } = await openServices();
  await choose(user, csv);
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  await user.click(bar("Import 3 services"));
  expect(card("New Start")).toBeVisible();
  expect(said()).toContain("This computer does not let the pane keep your own services.");
});

test("the user's own list is exported as CSV, or as text where no file can be saved, and imports again the same", async () => {
  const { user } = await openServices(undefined, [haven, bridge]);
  await user.click(bar("Export"));
  expect(screen.getByText(/2 services of your own/)).toBeVisible();
  jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("", "NotAllowedError"));
  await user.click(bar("Copy as text"));
  const area = textbox("The list as text") as HTMLTextAreaElement; // the field below the button
  await waitFor(() => expect(area).toHaveFocus());
  expect(area.selectionEnd).toBe(area.value.length);
  const { contacts } = importContacts(area.value, "services.csv");
  expect(contacts.map(({ name, checkedOn }) => [name, checkedOn])).toEqual([
    ["Haven", haven.checkedOn],
    ["The Bridge", bridge.checkedOn],
  ]);
});
