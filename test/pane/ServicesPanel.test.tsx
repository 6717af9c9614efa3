import { screen, waitFor, within } from "@testing-library/react";
import { addHaven, bridge, card, haven, keptText, openServices } from "./openServices";
import { formWith } from "./paperForm";
import { contactStore } from "../../src/services/contactStore";
import { bar, goTo, pressIn, said, textbox, write } from "./renderPane";

beforeEach(() => localStorage.clear());
afterEach(() => jest.restoreAllMocks());

test("national services and the organisation's stand beside the user's own, each marked", async () => {
  await openServices(undefined, [haven]);
  expect(card("Haven")).toHaveTextContent("Yours");
  expect(card("Samaritans")).toHaveTextContent("National");
  expect(card("Samaritans")).toHaveTextContent("116 123");
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
  expect(keptText()).toContain("Haven");
});

test("a service can be changed and removed, and removing asks first", async () => {
  const { user } = await openServices();
  await addHaven(user);
  await user.click(bar("More about Haven"));
  await user.click(bar("Edit Haven"));
  await user.clear(textbox("Phone number"));
  await write(user, textbox("Phone number"), "01632960002");
  await user.click(bar("Save service"));
  expect(screen.getByRole("listitem", { name: "Haven" })).toHaveTextContent("01632 960 002");
  await user.click(bar("More about Haven"));
  await user.click(bar("Remove Haven"));
  await pressIn(user, screen.getByRole("alertdialog", { hidden: true }), "Remove it");
  await waitFor(() => expect(screen.queryByRole("listitem", { name: "Haven" })).not.toBeInTheDocument());
});

test("each way to insert shows the very words, and those of the chosen way can be edited", async () => {
  const { user } = await openServices(undefined, [haven]);
  await user.click(bar("Add to form: Haven"));
  const ways = within(screen.getByRole("radiogroup", { name: "Where to put Haven" })).getAllByRole("radio");
  expect(ways.map((way) => way.closest("span")?.textContent)).toEqual([
    "As a line in a box",
    "At the cursor in WordHaven, 01632 960 001 (Monday to Friday, 9am to 5pm)",
    "In the form’s service lineThe service can be contacted on: Haven, 01632 960 001We are open: Monday to Friday, 9am to 5pm",
  ]);
  expect(textbox("Words for the plan")).toHaveValue(
    "I can call Haven on 01632 960 001, Monday to Friday, 9am to 5pm.",
  );
});

test("the first way is the box that the service is of use in; for one's own service it is the form's service line", async () => {
  const { user } = await openServices(undefined, [haven, bridge]);
  await user.click(bar("Add to form: The Bridge"));
  expect(screen.getByRole("radio", { name: /As a line in a box/ })).toBeChecked();
  expect(screen.getByRole("combobox", { name: "Which box" })).toHaveValue("housing");
  await user.click(bar("More about Haven"));
  await user.click(screen.getByRole("checkbox", { name: "This is our own service: Haven" }));
  expect(card("Haven")).toHaveTextContent("Our service");
  await user.click(bar("Add to form: Haven"));
  expect(screen.getByRole("radio", { name: /In the form’s service line/ })).toBeChecked();
  expect(screen.queryByRole("checkbox", { name: /own service: Samaritans/ })).not.toBeInTheDocument();
});

test("one's own service, said once, is offered on Details, and only a tick puts it in", async () => {
  const { paper, user } = await openServices(undefined, [haven]);
  await goTo(user, "Details");
  await user.click(bar("Add your service once, in Services"));
  await user.click(bar("More about Haven"));
  await user.click(screen.getByRole("checkbox", { name: "This is our own service: Haven" }));
  await goTo(user, "Details");
  const offer = screen.getByRole("checkbox", { name: /^Put in our service: ?Haven, 01632 960 001/ });
  expect(offer).not.toBeChecked();
  expect(bar("Type a detail to fill in")).toBeVisible();
  await user.click(offer);
  await user.click(bar("Fill in 1 detail"));
  expect(said()).toContain("1 detail filled in");
  expect(paper.now().service.contact?.answer).toEqual({ kind: "text", text: "Haven, 01632 960 001" });
  expect(paper.now().service.openingHours?.answer).toEqual({
    kind: "text",
    text: "Monday to Friday, 9am to 5pm",
  });
  expect(screen.queryByRole("checkbox", { name: /^Put in our service/ })).not.toBeInTheDocument();
  await user.click(bar("Undo"));
  expect(paper.now().service.contact?.answer).toEqual({ kind: "blank" });
});

test("what the form says of another service is shown before one's own takes its place", async () => {
  contactStore(() => localStorage).saveOurs("haven");
  const { user } = await openServices(formWith({ service: { contact: "Old House, 01632 960 009" } }), [haven]); // prettier-ignore
  await goTo(user, "Details");
  expect(screen.getByText("The form says “Old House, 01632 960 009”. This takes its place.")).toBeVisible();
});

test("edited words are what goes in, and the other ways keep theirs", async () => {
  const { paper, user } = await openServices(undefined, [haven]);
  await user.click(bar("Add to form: Haven"));
  await user.click(screen.getByRole("radio", { name: /As a line in a box/ }));
  await write(user, textbox("Words for the plan"), " I ask for Jo.");
  await user.click(bar("Add 1 line to General safety planning"));
  expect(paper.now().advice.general?.answer).toEqual({
    kind: "text",
    text: "I can call Haven on 01632 960 001, Monday to Friday, 9am to 5pm. I ask for Jo.",
  });
  await user.click(screen.getByRole("radio", { name: /At the cursor/ }));
  expect(textbox("Words at the cursor")).toHaveValue("Haven, 01632 960 001 (Monday to Friday, 9am to 5pm)");
  await user.clear(textbox("Words at the cursor"));
  expect(bar("Write the words first")).toHaveAttribute("aria-disabled", "true");
});

test("a service goes into the form's service line and opening hours", async () => {
  const { paper, user } = await openServices(formWith({ service: { contact: "Old House, 01632 960 009" } }));
  await addHaven(user);
  await user.click(bar("Add to form: Haven"));
  await user.click(screen.getByRole("radio", { name: /service line/ }));
  expect(screen.getByText("The form says “Old House, 01632 960 009”. This takes its place.")).toBeVisible();
  await user.click(bar("Put it in the service line"));
  expect(said()).toContain("Haven put in the service line");
  expect(paper.now().service.contact?.answer).toEqual({ kind: "text", text: "Haven, 01632 960 001" });
  expect(paper.now().service.openingHours?.answer).toEqual({
    kind: "text",
    text: "Monday to Friday, 9am to 5pm",
  });
  expect(bar("This is in the form")).toHaveAttribute("aria-disabled", "true");
  await user.click(bar("Undo"));
  expect(paper.now().service.contact?.answer).toEqual({ kind: "text", text: "Old House, 01632 960 009" });
});

test("a service goes as a line into the box of an area", async () => {
  const { paper, user } = await openServices();
  await addHaven(user);
  await user.click(bar("Add to form: Haven"));
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
  await user.click(bar("Add to form: Haven"));
  await user.click(screen.getByRole("radio", { name: /At the cursor/ }));
  await user.click(bar("Add at the cursor"));
  expect(said()).toContain("Haven added at the cursor");
  expect(paper.atCursor).toEqual(["Haven, 01632 960 001 (Monday to Friday, 9am to 5pm)"]);
});

test("several that are ticked go as a short list into a box, or as one line at the cursor", async () => {
  const { paper, user } = await openServices(undefined, [haven, bridge]);
  await user.click(screen.getByRole("checkbox", { name: /^Tick Haven/ }));
  await user.click(screen.getByRole("checkbox", { name: /^Tick The Bridge/ }));
  await user.click(bar("Choose where 2 services go"));
  expect(screen.getByRole("heading", { name: "Add 2 services to the form" })).toHaveFocus();
  expect(screen.queryByRole("radio", { name: /service line/ })).not.toBeInTheDocument();
  await user.selectOptions(screen.getByRole("combobox", { name: "Which box" }), "housing");
  await user.click(bar("Add 2 lines to Housing and security"));
  expect(paper.now().advice.housing?.answer).toEqual({
    kind: "text",
    text: "I can call Haven on 01632 960 001, Monday to Friday, 9am to 5pm.\nI can call The Bridge on 01632 960 777.",
  });
  await user.click(screen.getByRole("radio", { name: /At the cursor/ }));
  await user.click(bar("Add at the cursor"));
  expect(paper.atCursor).toEqual([
    "Haven, 01632 960 001 (Monday to Friday, 9am to 5pm); The Bridge, 01632 960 777",
  ]);
  await user.click(bar("Untick all"));
  expect(screen.getByRole("checkbox", { name: /^Tick Haven/ })).not.toBeChecked();
  expect(bar("Add a service")).toHaveFocus();
});

test("a line goes first to the box that its service is of use in", async () => {
  const { user } = await openServices(undefined, [bridge]);
  await user.click(bar("Add to form: The Bridge"));
  await user.click(screen.getByRole("radio", { name: /As a line in a box/ }));
  expect(bar("Add 1 line to Housing and security")).toBeVisible();
});

test("a service that is closed for good cannot be inserted", async () => {
  const { user } = await openServices(undefined, [{ ...haven, closed: "closed" }]);
  expect(card("Haven")).toHaveTextContent("Closed for good");
  expect(screen.queryByRole("checkbox", { name: /^Tick Haven/ })).not.toBeInTheDocument();
  await user.click(bar("Add to form: Haven"));
  expect(bar("This service is closed")).toHaveAttribute("aria-disabled", "true");
});

test("no words that can be inserted hold an address, and that of a refuge is never kept", async () => {
  const secret = { addressMayBeGiven: "never", address: "12 Hidden Lane" } as const;
  const { user } = await openServices(undefined, [
    { ...haven, name: "Haven Refuge", ...secret },
    { ...bridge, address: "1 High Street", addressMayBeGiven: "yes" },
  ]);
  for (const name of ["Haven Refuge", "The Bridge"]) {
    await user.click(bar(`Add to form: ${name}`));
    for (const way of screen.getAllByRole("radio")) {
      await user.click(way);
      const words = screen.getAllByRole("textbox").map((box) => (box as HTMLTextAreaElement).value); // all are text boxes
      expect(words.join()).not.toMatch(/Lane|Street/);
      expect(screen.getByRole("radiogroup")).not.toHaveTextContent(/Lane|Street/);
    }
  }
  expect(screen.getByRole("tabpanel")).not.toHaveTextContent("Hidden Lane");
  await user.click(bar("More about Haven Refuge"));
  await user.click(bar("Edit Haven Refuge"));
  await user.click(bar("More about it"));
  expect(screen.getByText("The address of a refuge is never kept here.")).toBeVisible();
  await user.click(bar("Save service"));
  expect(keptText()).not.toContain("Hidden Lane");
});

test("a form without service lines does not offer them", async () => {
  const { user } = await openServices({ ...formWith(), service: {} }, [haven]);
  await user.click(bar("Add to form: Haven"));
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
  expect(said()).toContain("This computer does not let the pane keep your own services.");
});

test("a number that cannot be right is not kept: the likely one is offered, and only a click takes it", async () => {
  const { user } = await openServices();
  await user.click(bar("Add a service"));
  await write(user, textbox("Name of the service"), "Haven");
  await write(user, textbox("Phone number"), "1632 960001");
  await user.click(bar("Save service"));
  expect(screen.getByText(/This is not a whole phone number: it has 10 digits/)).toBeVisible();
  expect(textbox("Phone number")).toHaveValue("1632 960001");
  expect(screen.queryByRole("listitem", { name: "Haven" })).not.toBeInTheDocument();
  await user.click(bar("Use 01632 960 001 instead"));
  expect(textbox("Phone number")).toHaveValue("01632 960001");
  await user.click(bar("Save service"));
  expect(card("Haven")).toHaveTextContent("01632 960 001");
});
