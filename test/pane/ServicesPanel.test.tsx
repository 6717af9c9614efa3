import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { Form } from "../../src/plan/form";
import { formWith } from "./paperForm";
import { bar, goTo, openPane, pressIn, said, textbox, write } from "./renderPane";

beforeEach(() => localStorage.clear());
afterEach(() => jest.restoreAllMocks());

async function openServices(form?: Form) {
  const pane = await openPane(form);
  await goTo(pane.user, "Services");
  return pane;
}

async function addHaven(user: UserEvent) {
  await user.click(bar("Add a service"));
  await write(user, textbox("Name of the service"), "Haven");
  await write(user, textbox("Phone number"), "01632960001");
  await write(user, textbox("Opening hours"), "Monday to Friday, 9am to 5pm");
  await user.click(bar("Save service"));
}

test("no services and no numbers are there until the practitioner adds them", async () => {
  await openServices();
  expect(screen.queryAllByRole("listitem")).toHaveLength(0);
  expect(screen.getByRole("tabpanel")).not.toHaveTextContent(/\d{3}/);
});

test("a service that lacks its name or number is answered with instructions", async () => {
  const { user } = await openServices();
  await user.click(bar("Add a service"));
  expect(textbox("Name of the service")).toHaveFocus();
  await write(user, textbox("Phone number"), "ask Sam");
  await user.click(bar("Save service"));
  expect(textbox("Name of the service")).toHaveAccessibleDescription("Enter the name of the service");
  expect(textbox("Phone number")).toHaveAccessibleDescription(/Enter a phone number with digits/);
});

test("an added service is shown with its number grouped, and is there when the pane opens again", async () => {
  const { user } = await openServices();
  await addHaven(user);
  expect(screen.getByRole("listitem", { name: "Haven" })).toHaveTextContent("01632 960 001");
  expect(localStorage).toHaveLength(1);
  expect(JSON.stringify(Object.entries(localStorage))).toContain("Haven");
});

test("a service can be changed and removed, and removing asks first", async () => {
  const { user } = await openServices();
  await addHaven(user);
  await user.click(bar("Edit Haven"));
  await user.clear(textbox("Phone number"));
  await write(user, textbox("Phone number"), "01632960002");
  await user.click(bar("Save service"));
  expect(screen.getByRole("listitem", { name: "Haven" })).toHaveTextContent("01632 960 002");
  await user.click(bar("Remove Haven"));
  await pressIn(user, screen.getByRole("alertdialog", { hidden: true }), "Remove it");
  await waitFor(() => expect(screen.queryByRole("listitem", { name: "Haven" })).not.toBeInTheDocument());
});

test("each way to insert shows the very words that will stand in the form", async () => {
  const { user } = await openServices();
  await addHaven(user);
  await user.click(bar("Insert Haven"));
  const ways = within(screen.getByRole("radiogroup", { name: "Where to put Haven" })).getAllByRole("radio");
  expect(ways.map((way) => way.closest("span")?.textContent)).toEqual([
    "In the form’s service lineThe service can be contacted on: Haven, 01632 960 001We are open: Monday to Friday, 9am to 5pm",
    "As a line in a boxI can call Haven on 01632 960 001, Monday to Friday, 9am to 5pm.",
    "At the cursor in WordHaven, 01632 960 001 (Monday to Friday, 9am to 5pm)",
  ]);
});

test("a service goes into the form's service line and opening hours", async () => {
  const { paper, user } = await openServices(formWith({ service: { contact: "Old House, 01632 960 009" } }));
  await addHaven(user);
  await user.click(bar("Insert Haven"));
  expect(screen.getByText("The form says “Old House, 01632 960 009”. This takes its place.")).toBeVisible();
  await user.click(bar("Put it in the service line"));
  expect(said()).toContain("Haven put in the service line");
  expect(paper.now().service.contact?.answer).toEqual({ kind: "text", text: "Haven, 01632 960 001" });
  expect(paper.now().service.openingHours?.answer).toEqual({
    kind: "text",
    text: "Monday to Friday, 9am to 5pm",
  });
  expect(bar("The form says this already")).toHaveAttribute("aria-disabled", "true");
  await user.click(bar("Undo"));
  expect(paper.now().service.contact?.answer).toEqual({ kind: "text", text: "Old House, 01632 960 009" });
});

test("a service goes as a line into the box of an area", async () => {
  const { paper, user } = await openServices();
  await addHaven(user);
  await user.click(bar("Insert Haven"));
  await user.click(screen.getByRole("radio", { name: /As a line in a box/ }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Which box" }), "housing");
  await user.click(bar("Add 1 line to Housing and security"));
  expect(said()).toContain("1 line added to Housing and security");
  expect(paper.now().advice.housing?.answer).toEqual({
    kind: "text",
    text: "I can call Haven on 01632 960 001, Monday to Friday, 9am to 5pm.",
  });
});

test("a service goes in at the cursor", async () => {
  const { paper, user } = await openServices();
  await addHaven(user);
  await user.click(bar("Insert Haven"));
  await user.click(screen.getByRole("radio", { name: /At the cursor/ }));
  await user.click(bar("Insert at the cursor"));
  expect(said()).toContain("Haven inserted at the cursor");
  expect(paper.atCursor).toEqual(["Haven, 01632 960 001 (Monday to Friday, 9am to 5pm)"]);
});

test("a form without service lines does not offer them", async () => {
  const { user } = await openServices({ ...formWith(), service: {} });
  await addHaven(user);
  await user.click(bar("Insert Haven"));
  expect(screen.queryByRole("radio", { name: /service line/ })).not.toBeInTheDocument();
  expect(bar("Add 1 line to General safety planning")).toBeVisible();
});

test("a computer that will not keep the list keeps it for this session, and says so", async () => {
  const { user } = await openServices();
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  await addHaven(user);
  expect(screen.getByRole("listitem", { name: "Haven" })).toBeVisible();
  expect(said()).toContain("This computer would not keep the list.");
});
