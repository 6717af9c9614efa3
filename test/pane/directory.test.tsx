import { act, screen, waitFor, within } from "@testing-library/react";
import { contactStore } from "../../src/services/contactStore";
import { emergencyFacts } from "../../src/services/emergency";
import { starter } from "../../src/services/starter";
import { addHaven, bridge, card, cardNames, daysAgo, haven, keptText, openServices } from "./openServices";
import { formWith, paperForm } from "./paperForm";
import { bar, goTo, openedDialog, pressIn, renderPane, said, textbox, write } from "./renderPane";

const fetched = jest.fn();
beforeEach(() => localStorage.clear());
afterEach(() => Object.assign(globalThis, { fetch: undefined }));

/** What the organisation has set beside the page. */
function organisation(json: unknown, csv?: string): void {
  fetched.mockReset();
  fetched.mockImplementation((address: string) => {
    const file = address.endsWith(".csv") ? csv : JSON.stringify(json);
    const bytes = new TextEncoder().encode(file ?? "");
    return Promise.resolve({ ok: file !== undefined, arrayBuffer: () => Promise.resolve(bytes) });
  });
  Object.assign(globalThis, { fetch: fetched });
}

const press = async (user: { click: (element: Element) => Promise<void> }, name: string) => {
  await user.click(bar(name));
};
const search = () => screen.getByRole("searchbox", { name: "Search services" });

test("the organisation's services come from its two files, and what it hides is gone", async () => {
  organisation(
    { contacts: { add: [{ name: "Our drop-in", phone: "01632 960 500" }], hide: ["samaritans"] } },
    "Name,Phone\r\nTown Advice,01632 960 600\r\n",
  );
  await openServices();
  await screen.findByRole("listitem", { name: "Our drop-in" });
  expect(card("Our drop-in")).toHaveTextContent("Your organisation’s");
  expect(card("Town Advice")).toHaveTextContent("01632 960 600");
  expect(screen.queryByRole("listitem", { name: "Samaritans" })).not.toBeInTheDocument();
});

test("a search finds services by their words and by their digits, and says how many", async () => {
  const { user } = await openServices(undefined, [haven, bridge]);
  await write(user, search(), "haven");
  expect(cardNames()).toEqual(["Haven"]);
  expect(said()).toContain("1 service found");
  await user.clear(search());
  await write(user, search(), "960 777");
  expect(cardNames()).toEqual(["The Bridge"]);
  await user.clear(search());
  await write(user, search(), "zebra");
  expect(said()).toContain(
    "No service found. None of your lists mentions “zebra”. Try a need (such as housing or deaf), a place, or fewer words",
  );
});

test("only services of the organisation's nation are offered at first; one's own stay, and others are a press away", async () => {
  organisation({ nation: "wales" });
  const { user } = await openServices(undefined, [{ ...haven, nations: ["england"] }, { ...bridge, nations: ["wales"] }]); // prettier-ignore
  contactStore(() => localStorage).saveHidden(
    starter.map(({ id }) => id).filter((id) => id !== "live-fear-free" && id !== "lifeline"),
  );
  act(() => void window.dispatchEvent(new StorageEvent("storage", { key: "issp.contacts.hidden" })));
  await waitFor(() => expect(cardNames()).toEqual(["Haven", "The Bridge", "Live Fear Free"]));
  expect(card("Live Fear Free")).toHaveTextContent("Wales");
  await write(user, search(), "lifeline");
  expect(cardNames()).toEqual([]);
  await press(user, "Show 1 service of other nations");
  expect(cardNames()).toEqual(["Lifeline"]);
  expect(card("Lifeline")).toHaveTextContent("Northern Ireland");
});

test("the filters by box, nation, place, for whom and open now narrow the list, and are let go together", async () => {
  const { user } = await openServices(undefined, [
    { ...haven, hours: "24 hours", area: "Northtown", nations: ["wales"], forWhom: "Men" },
    { ...bridge, area: "Southtown", forWhom: "Women", nations: ["england"] },
  ]);
  await press(user, "Filters");
  await user.selectOptions(screen.getByRole("combobox", { name: "Of use in" }), "housing");
  expect(cardNames()).toContain("The Bridge");
  expect(cardNames()).not.toContain("Haven");
  expect(bar("Filters (1 on)")).toBeVisible();
  await press(user, "Show all");
  await user.selectOptions(screen.getByRole("combobox", { name: "Nation" }), "wales");
  expect(cardNames()).toContain("Haven");
  expect(cardNames()).not.toContain("The Bridge");
  await press(user, "Show all");
  await write(user, textbox("Where it works"), "Southtown");
  expect(cardNames()).not.toContain("Haven");
  await user.clear(textbox("Where it works"));
  await write(user, textbox("Who it is for"), "men");
  expect(cardNames()).toContain("Haven");
  expect(cardNames()).not.toContain("The Bridge");
  await press(user, "Show all");
  await press(user, "Open now");
  expect(cardNames()).toContain("Haven");
  expect(cardNames()).not.toContain("The Bridge");
  expect(said()).toContain("Hours may differ on bank holidays.");
});

test("a card says how long ago its service was checked", async () => {
  await openServices(undefined, [haven, { ...bridge, checkedOn: daysAgo(0), checkedBy: "Sam" }]);
  expect(card("Haven")).toHaveTextContent("Checked 12 days ago");
  expect(card("The Bridge")).toHaveTextContent("Checked today by Sam");
});

test("one that was checked 90 days ago or less is inserted without a warning; after that it warns", async () => {
  const { user } = await openServices(undefined, [
    { ...haven, checkedOn: daysAgo(90) },
    { ...bridge, checkedOn: daysAgo(91) },
  ]);
  expect(card("Haven")).not.toHaveTextContent("Check the number");
  await press(user, "Add to form: The Bridge");
  expect(card("The Bridge")).toHaveTextContent(
    "Checked 91 days ago. Check the number before you put it in a plan.",
  );
  expect(screen.getByText("Checked 91 days ago: check The Bridge first")).toBeVisible();
  await press(user, "I have checked it today: The Bridge");
  expect(card("The Bridge")).toHaveTextContent("Checked today");
  expect(screen.queryByText(/check The Bridge first/)).not.toBeInTheDocument();
  expect(document.activeElement).toHaveTextContent(/^Checked today/);
});

test("a check of a national service is the user's own mark, and the service stays national", async () => {
  const { user } = await openServices();
  await press(user, "More about Samaritans");
  await press(user, "I have checked it today: Samaritans");
  expect(card("Samaritans")).toHaveTextContent("National, checked by you");
  expect(card("Samaritans")).toHaveTextContent("Checked today");
  expect(keptText()).toContain("samaritans");
});

test("where the organisation's number differs from the user's own copy, both are said and theirs can be taken", async () => {
  organisation({ contacts: { add: [{ id: "drop-in", name: "Our drop-in", phone: "01632 960 500" }] } });
  const { user } = await openServices(undefined, [
    { id: "drop-in", name: "Our drop-in", phone: "01632 960 499", hours: "", checkedOn: daysAgo(3) },
  ]);
  await screen.findByText("Your organisation’s list says: 01632 960 500");
  expect(card("Our drop-in")).toHaveTextContent("Yours, changed by you");
  await press(user, "Use your organisation’s: Our drop-in");
  expect(card("Our drop-in")).toHaveTextContent("01632 960 500");
  expect(keptText()).not.toContain("960 499");
});

test("a national service that is edited becomes the user's own copy, and removing that brings the national one back", async () => {
  const { user } = await openServices();
  await press(user, "More about Samaritans");
  await press(user, "Edit Samaritans");
  expect(screen.getByText(/This makes a copy of your own/)).toBeVisible();
  await write(user, textbox("Opening hours"), ", our branch until 6pm");
  await press(user, "Save service");
  expect(card("Samaritans")).toHaveTextContent("Yours, changed by you");
  await press(user, "More about Samaritans");
  await press(user, "Remove Samaritans");
  await pressIn(user, screen.getByRole("alertdialog", { hidden: true }), "Remove it");
  expect(card("Samaritans")).toHaveTextContent("National");
});

test("a national service that is removed can be brought back", async () => {
  const { user } = await openServices();
  await press(user, "More about Samaritans");
  await press(user, "Remove Samaritans");
  await pressIn(user, screen.getByRole("alertdialog", { hidden: true }), "Remove it");
  expect(cardNames()).not.toContain("Samaritans");
  await press(user, `Bring back ${starter.length} national services`);
  await write(user, screen.getByRole("searchbox"), "Samaritans");
  expect(cardNames()).toContain("Samaritans");
});

test("a service of the organisation cannot be removed by one practitioner", async () => {
  organisation({ contacts: { add: [{ name: "Our drop-in", phone: "01632 960 500" }] } });
  const { user } = await openServices();
  await screen.findByRole("listitem", { name: "Our drop-in" });
  await press(user, "More about Our drop-in");
  expect(screen.queryByRole("button", { name: "Remove Our drop-in" })).not.toBeInTheDocument();
});

test("a new number takes the old check away, unless it is checked today", async () => {
  const { user } = await openServices(undefined, [haven, bridge]);
  await press(user, "More about Haven");
  await press(user, "Edit Haven");
  await user.clear(textbox("Phone number"));
  await write(user, textbox("Phone number"), "01632960002");
  await press(user, "Save service");
  expect(card("Haven")).toHaveTextContent("Nobody has said when this was checked");
  await press(user, "More about The Bridge");
  await press(user, "Edit The Bridge");
  await write(user, textbox("Opening hours"), "24 hours");
  await user.click(screen.getByRole("checkbox", { name: "I have checked the number and the hours today" }));
  await press(user, "Save service");
  expect(card("The Bridge")).toHaveTextContent("Checked today");
});

test("what few need to give is out of the way, and is kept", async () => {
  const { user } = await openServices();
  await press(user, "Add a service");
  expect(screen.queryByRole("textbox", { name: "Website" })).not.toBeInTheDocument();
  await write(user, textbox("Name of the service"), "Textline");
  await press(user, "More about it");
  await write(user, textbox("Number to text"), "07700 900 123");
  await write(user, textbox("Website"), "https://textline.example");
  await user.click(screen.getByRole("checkbox", { name: "Housing and security" }));
  await user.click(screen.getByRole("checkbox", { name: "Wales" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Shows on phone bills" }), "no");
  await press(user, "Save service");
  await press(user, "More about Textline");
  expect(card("Textline")).toHaveTextContent("Text 07700 900 123");
  expect(card("Textline")).toHaveTextContent("No, the service says");
  expect(card("Textline")).toHaveTextContent("Wales");
  expect(within(card("Textline")).getByRole("link")).toHaveAttribute("href", "https://textline.example");
});

test("999 and its kin stand apart, each with its limits, its source and its date, and cannot be inserted", async () => {
  const { user } = await openServices();
  await user.click(screen.getByRole("button", { name: /999, 101 and silent calls/ }));
  for (const { how, limits } of emergencyFacts) {
    expect(screen.getAllByText(how)[0]).toBeVisible();
    for (const limit of limits) expect(screen.getByText(limit)).toBeVisible();
  }
  expect(screen.getAllByText(/compared on 27 September 2026/)).toHaveLength(emergencyFacts.length);
  expect(cardNames().filter((name) => /999|101|silent/i.test(name))).toEqual([]);
});

test("a list of thousands is drawn a page at a time, and the next page has the focus", async () => {
  const own = Array.from({ length: 5000 }, (_, index) => ({
    ...haven,
    id: `own-${index}`,
    name: `A ${String(index).padStart(4, "0")}`,
    phone: `01632${String(100_000 + index)}`,
  }));
  const { user } = await openServices(undefined, own);
  expect(cardNames()).toHaveLength(20);
  await press(user, "Show 20 more of 5001");
  expect(cardNames()).toHaveLength(40);
  expect(document.activeElement).toHaveAttribute("aria-label", cardNames()[20]);
  await write(user, search(), "A 4321");
  expect(cardNames()).toEqual(["A 4321"]);
});

test("where Office parts what sites keep, the list is kept for this site alone, and says so", async () => {
  contactStore(() => localStorage, "site").save([haven]);
  contactStore(() => localStorage).save([bridge]);
  const user = renderPane(paperForm(formWith()), "site");
  await screen.findByRole("tablist");
  await goTo(user, "Services");
  expect(cardNames()).toContain("Haven");
  expect(cardNames()).not.toContain("The Bridge");
  expect(screen.getByText(/^Your own services are kept in this browser, for this site alone/)).toBeVisible();
});

test("nothing about the client is kept with the services", async () => {
  const { user } = await openServices(formWith({ fields: { clientRef: "Mia Okafor" } }));
  await addHaven(user);
  await press(user, "Add to form: Haven");
  await press(user, "Add 1 line to General safety planning");
  expect(keptText()).toContain("Haven");
  expect(keptText()).not.toMatch(/Mia|Okafor/);
});

test("the dialog about one's data is still there for what the organisation's files have wrong", async () => {
  organisation({ contacts: { add: [{ phone: "01632 960 500" }] } });
  const { user } = await openServices();
  await user.click(screen.getByRole("button", { name: "More" }));
  await user.click(await screen.findByRole("menuitem", { name: "Help" }));
  const dialog = await openedDialog("Help");
  await waitFor(() => expect(dialog).toHaveTextContent(/contacts\.add\[0\]/));
});
