import { act, screen, waitFor } from "@testing-library/react";
import type { Contact } from "../../src/services/contact";
import { contactStore } from "../../src/services/contactStore";
import { bridge, card, cardNames, haven, openServices } from "./openServices";
import { bar, said, textbox, write } from "./renderPane";

beforeEach(() => localStorage.clear());
afterEach(() => jest.restoreAllMocks());

/** Another pane saves its own change, and the browser tells this one, or does not. */
function otherPane(change: (now: readonly Contact[]) => readonly Contact[], tells = true): void {
  const store = contactStore(() => localStorage);
  store.save(change(store.load()));
  if (tells) act(() => void window.dispatchEvent(new StorageEvent("storage", { key: "issp.contacts" })));
}

const kept = () => contactStore(() => localStorage).load();
const numberIs = (phone: string) => (now: readonly Contact[]) =>
  now.map((each) => (each.id === "haven" ? { ...each, phone } : each));

test("what another pane saves is shown here", async () => {
  await openServices(undefined, [haven]);
  otherPane((now) => [...now, bridge]);
  expect(card("The Bridge")).toBeVisible();
  otherPane(() => [bridge]);
  expect(cardNames()).toEqual(["The Bridge", "Samaritans"]);
});

test("a pane that was told nothing still takes back nothing that another has saved", async () => {
  const { user } = await openServices(undefined, [haven]);
  otherPane((now) => [...numberIs("01632960009")(now), bridge], false);
  await user.click(bar("More about Haven"));
  await user.click(bar("Edit Haven"));
  await user.clear(textbox("Opening hours"));
  await write(user, textbox("Opening hours"), "24 hours");
  await user.click(bar("Save service"));
  expect(kept()).toEqual([
    { id: "haven", name: "Haven", phone: "01632960009", hours: "24 hours" }, // half and half: nobody has checked it
    expect.objectContaining({ id: "bridge" }),
  ]);
  expect(card("The Bridge")).toBeVisible();
});

test("a number that another pane has changed meanwhile is not marked as checked", async () => {
  const { user } = await openServices(undefined, [{ ...haven, checkedOn: undefined }]);
  otherPane(numberIs("01632960009"), false);
  await user.click(bar("I have checked it today: Haven"));
  expect(kept()[0]).toMatchObject({ phone: "01632960009" });
  expect(kept()[0]?.checkedOn).toBeUndefined();
  expect(card("Haven")).toHaveTextContent("01632 960 009");
});

test("an import is done beside what another pane has added since it was shown", async () => {
  const { user } = await openServices(undefined, [haven]);
  await user.click(bar("Import"));
  const file = new File(["Name,Phone\r\nHaven,01632 960 002\r\n"], "services.csv");
  await user.upload(screen.getByLabelText("File of services"), file);
  await screen.findByText("services.csv was read.");
  otherPane((now) => [...now, bridge], false);
  await user.click(bar("Import 1 service"));
  await waitFor(() => expect(said()).toContain("Import done"));
  expect(kept().map(({ name, phone }) => [name, phone])).toEqual([
    ["Haven", "01632 960 002"],
    ["The Bridge", "01632960777"],
  ]);
});

test("national services that two panes have taken away are both away", async () => {
  await openServices(undefined, []);
  const store = contactStore(() => localStorage);
  store.saveHidden(store.loadHidden().filter((id) => id !== "shout"));
  act(() => void window.dispatchEvent(new StorageEvent("storage", { key: "issp.contacts.hidden" })));
  expect(cardNames()).toEqual(["Samaritans", "Shout"]);
});

test("that a computer keeps nothing is said when the services are opened, before anything is lost", async () => {
  const setItem = Storage.prototype.setItem;
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(function (this: Storage, key, text) {
    if (key.includes(".try")) throw new DOMException("full", "QuotaExceededError");
    setItem.call(this, key, text);
  });
  await openServices();
  expect(screen.getAllByText(/does not let the pane keep your own services/)).toHaveLength(1);
});
