import type { Contact } from "../../src/services/contact";
import { adviceLine, cursorLine, serviceLine } from "../../src/services/contactWords";
import { contactsInForm } from "../../src/services/contactsInForm";

const haven: Contact = {
  id: "h",
  name: "Haven",
  phone: "01632 960002",
  hours: "Monday to Friday, 9am to 5pm",
};
const house: Contact = { id: "hh", name: "Haven House", phone: "0808 157 0001", hours: "24 hours" };
const found = (text: string, contacts: readonly Contact[] = [haven, house]) =>
  contactsInForm([{ where: "box", text }], contacts);

test.each(["01632 960 002", "01632960002", "+44 1632 960002", "(01632) 960-002", "01632 960002 ext 12"])(
  "a contact is known by its digits, written %s",
  (number) => {
    expect(found(`Somebody said ${number} is the one.`)).toEqual([
      { where: "box", contact: haven, kind: "same" },
    ]);
  },
);

test("two numbers side by side are told apart", () => {
  expect(found("01632 960002 0808 157 0001").map(({ contact }) => contact.id)).toEqual(["h", "hh"]);
});

test("a line of ours is the same after it is written", () => {
  for (const line of [
    adviceLine(haven),
    cursorLine(haven),
    serviceLine(haven),
    adviceLine(house),
    cursorLine(house),
  ])
    expect(found(line).map(({ kind }) => kind)).toEqual(["same"]);
  expect(found([haven, house].map(cursorLine).join("\n")).map(({ kind }) => kind)).toEqual(["same", "same"]);
});

test("a number that the directory has changed is found by its name, with what would stand there", () => {
  expect(found("I can call Haven on 01632 960 009.\nI can rest.")).toEqual([
    {
      where: "box",
      contact: haven,
      kind: "number",
      old: "01632 960 009",
      new: "01632 960 002",
      text: "I can call Haven on 01632 960 002.\nI can rest.",
    },
  ]);
  expect(found("• Haven House, 01632 960009 (24 hours)")[0]).toMatchObject({ contact: house, kind: "number", new: "0808 157 0001" }); // prettier-ignore
});

test("of two services on a line each has its own number put right, and the other stays", () => {
  expect(
    found("Haven 01632 960009, Haven House 0808 157 0009").map((each) => "text" in each && each.text),
  ).toEqual([
    "Haven 01632 960 002, Haven House 0808 157 0009",
    "Haven 01632 960009, Haven House 0808 157 0001",
  ]);
  const closed = { ...house, closed: "closed" as const };
  expect(found("Haven 01632 960002, Haven House 0808 157 0001", [haven, closed])[1]).toMatchObject({ kind: "closed", isWholeLine: false }); // prettier-ignore
});

test("hours that have changed are offered, beside the number or in their own box", () => {
  expect(found("I can call Haven on 01632 960 002, weekdays 10am to 4pm.")[0]).toMatchObject({
    kind: "hours",
    old: "weekdays 10am to 4pm",
    text: "I can call Haven on 01632 960 002, Monday to Friday, 9am to 5pm.",
  });
  const service = [
    { where: "contact", text: "Haven, 01632 960002" },
    { where: "hours", text: "9-4", hoursOf: "contact" },
  ];
  expect(contactsInForm(service, [haven])[1]).toMatchObject({ where: "hours", kind: "hours", old: "9-4", new: haven.hours }); // prettier-ignore
});

test("a service that is marked as closed is named as such", () => {
  expect(found("Haven 01632 960002", [{ ...haven, closed: "closed" }])[0]?.kind).toBe("closed");
});

test("what may be another service is left alone", () => {
  const branches = [haven, { ...haven, id: "h2", phone: "01632 960003" }];
  expect(found("Haven 01632 960009", branches)).toEqual([]);
  expect(found("Havens 01632 960009")).toEqual([]);
  expect(found("I have 111 reasons", [{ ...haven, name: "NHS line", phone: "111" }])).toEqual([]);
  expect(found("NHS line on 111", [{ ...haven, name: "NHS line", phone: "111" }])).toHaveLength(1);
});

test("a service with a number for texts or a website only has words of its own; no address is ever among them", () => {
  const shout = { id: "s", name: "Shout", phone: "", text: "SHOUT to 85258", hours: "24 hours" };
  expect(adviceLine(shout)).toBe("I can text SHOUT to 85258 for Shout, 24 hours a day.");
  expect(serviceLine(shout)).toBe("Shout, text SHOUT to 85258");
  expect(adviceLine({ ...shout, text: "07700900555" })).toBe(
    "I can text Shout on 07700 900 555, 24 hours a day.",
  );
  expect(adviceLine({ ...shout, text: "", website: "https://shout.example" })).toBe("I can go to shout.example for Shout, 24 hours a day."); // prettier-ignore
  expect(adviceLine({ ...shout, text: "", email: "a@b.example" })).toBe("I can email Shout at a@b.example, 24 hours a day."); // prettier-ignore
  const secret = {
    ...haven,
    address: "1 Secret Street",
    note: "1 Secret Street",
    addressMayBeGiven: "never" as const,
  };
  const words = [adviceLine(secret), cursorLine(secret), serviceLine(secret)];
  expect(words.join("\n")).not.toMatch(/Secret/);
});
