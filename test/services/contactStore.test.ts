import type { Contact } from "../../src/services/contact";
import type { TextStorage } from "../../src/services/contactStore";
import { contactStore } from "../../src/services/contactStore";

const haven: Contact = { id: "1", name: "Haven", phone: "01632 960001", hours: "", note: "Ask for Sam" };

/** A storage in memory, as a browser has it. */
function paperStorage(): TextStorage & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
}

test("what is kept is there when the pane opens again", () => {
  const storage = paperStorage();
  expect(contactStore(() => storage).save([haven])).toBe("kept");
  expect(contactStore(() => storage).load()).toEqual([haven]);
});

test("a list that nobody has kept is empty", () => {
  expect(contactStore(paperStorage).load()).toEqual([]);
});

test("lists are parted by the partition key", () => {
  const storage = paperStorage();
  contactStore(() => storage, "site-a").save([haven]);
  expect(contactStore(() => storage, "site-b").load()).toEqual([]);
  expect([...storage.texts.keys()]).toEqual(["site-aissp.contacts"]);
});

test.each(["{", "null", "[]", '{"contacts":"none"}', '{"contacts":[{"id":1},null]}'])(
  "a list that is broken, %s, gives no contacts and no failure",
  (text) => {
    const storage = paperStorage();
    storage.setItem("issp.contacts", text);
    expect(contactStore(() => storage).load()).toEqual([]);
  },
);

test("an entry that is broken is left out and the others stay", () => {
  const storage = paperStorage();
  storage.setItem("issp.contacts", JSON.stringify({ contacts: [{ id: "9" }, haven] }));
  expect(contactStore(() => storage).load()).toEqual([haven]);
});

test("a storage that refuses to write leaves the list for this session, and says so", () => {
  const store = contactStore(() => ({
    getItem: () => null,
    removeItem: () => undefined,
    setItem: () => {
      throw new DOMException("full", "QuotaExceededError");
    },
  }));
  expect(store.save([haven])).toBe("this-session");
  expect(store.load()).toEqual([haven]);
});

test("a browser that blocks storage altogether leaves the list for this session", () => {
  const store = contactStore(() => {
    throw new DOMException("blocked", "SecurityError");
  });
  expect(store.load()).toEqual([]);
  expect(store.save([haven])).toBe("this-session");
  expect(store.load()).toEqual([haven]);
});

test("all that is said of a contact is kept; what is broken is left out, and so is an address that may not be given", () => {
  const storage = paperStorage();
  const full: Contact = { ...haven, categories: ["housing"], nations: ["wales"], checkedOn: "2026-01-31", address: "1 High Street", addressMayBeGiven: "yes" }; // prettier-ignore
  contactStore(() => storage).save([full]);
  expect(contactStore(() => storage).load()).toEqual([full]);
  const broken = { ...full, categories: ["x"], checkedOn: "soon", text: 5, addressMayBeGiven: "never" };
  storage.setItem("issp.contacts", JSON.stringify({ contacts: [broken] }));
  expect(contactStore(() => storage).load()).toEqual([
    { ...haven, nations: ["wales"], addressMayBeGiven: "never" },
  ]);
});

test("shipped services that were taken away stay away", () => {
  const storage = paperStorage();
  expect(contactStore(() => storage).loadHidden()).toEqual([]);
  expect(contactStore(() => storage).saveHidden(["frank"])).toBe("kept");
  expect(contactStore(() => storage).loadHidden()).toEqual(["frank"]);
  storage.setItem("issp.contacts.hidden", "{");
  expect(contactStore(() => storage).loadHidden()).toEqual([]);
});

test("what could not be kept goes on beside what another pane has kept since", () => {
  const storage = paperStorage();
  let isFull = true;
  const store = contactStore(() => ({
    ...storage,
    setItem: (key, text) => {
      if (isFull) throw new DOMException("full", "QuotaExceededError");
      storage.setItem(key, text);
    },
  }));
  expect(store.tryKeeping()).toBe("this-session");
  expect(store.save([haven])).toBe("this-session");
  const anchor: Contact = { id: "2", name: "Anchor", phone: "01632 960002", hours: "" };
  contactStore(() => storage).save([anchor]);
  expect(store.load()).toEqual([anchor, haven]);
  isFull = false;
  expect(store.save(store.load())).toBe("kept");
  expect(contactStore(() => storage).load()).toEqual([anchor, haven]);
  expect(store.tryKeeping()).toBe("kept");
});

test("what we cannot read of a list is put aside before it is written over", () => {
  const storage = paperStorage();
  const text = JSON.stringify({ contacts: [{ id: "9", title: "From another version" }, haven] });
  storage.setItem("issp.contacts", text);
  const store = contactStore(() => storage);
  store.save(store.load());
  expect(storage.texts.get("issp.contacts.unread")).toBe(text);
  expect(contactStore(() => storage).load()).toEqual([haven]);
});
