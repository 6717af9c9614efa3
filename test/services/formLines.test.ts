import { contactsInForm } from "../../src/services/contactsInForm";
import { starter } from "../../src/services/starter";
import { contacts, hours, lines } from "./formLines.json";

test.each(lines)("$line gets $notices", ({ line, notices }) => {
  const found = contactsInForm([{ where: "box", text: line }], contacts);
  const kinds = found.filter(({ kind }) => kind !== "same").map((each) => `${each.kind} of ${each.contact.name}`); // prettier-ignore
  expect(kinds).toEqual(notices);
});

test.each([
  "I can call Frank on 07700 900777.",
  "Frank, 01632 960777",
  "Lifeline, 07700 900777",
  "Shout if he comes: 07700 900777",
  "Samaritans volunteer Jo, 07700 900777",
  "Childline for Sam, 07700 900777",
  "Citizens Advice (Northtown), 01632 960777",
])("a person, or a branch, that is called as a national service is gets no notice: %s", (line) => {
  const found = contactsInForm([{ where: "box", text: line }], starter);
  expect(found.filter(({ kind }) => kind !== "same")).toEqual([]);
});

test.each(hours)(
  "what a person says of when to call is not replaced by the hours of the service: %s",
  (text) => {
    const service = [
      { where: "contact", text: "Haven, 01632 960001" },
      { where: "hours", text, hoursOf: "contact" },
    ];
    expect(contactsInForm(service, contacts).map(({ kind }) => kind)).toEqual(["same"]);
  },
);

test("a line that gives one service the number of another is shown", () => {
  const all = [
    { id: "anchor", name: "Anchor Outreach", phone: "01632 960002", hours: "" },
    { id: "northtown", name: "Northtown Women’s Aid", phone: "01632 960005", hours: "" },
    { id: "outreach", name: "Northtown Outreach", phone: "01632 960006", hours: "" },
  ];
  const kinds = (text: string) =>
    contactsInForm([{ where: "box", text }], all).map(({ kind, contact }) => `${kind} of ${contact.name}`);
  expect(kinds("Anchor Outreach, 01632 960005")).toEqual(["number of Anchor Outreach"]);
  expect(kinds("Anchor Outreach, 01632 960005, for Northtown Women’s Aid")).toEqual([
    "same of Northtown Women’s Aid",
  ]);
  // Those of one town may share a switchboard.
  expect(kinds("Northtown Outreach, 01632 960005")).toEqual(["same of Northtown Women’s Aid"]);
});

test.each(["Solace: 01632 960777", "Crossroads, 01632 960777"])("“%s” may be the word alone", (line) => {
  const all = ["Solace", "Crossroads"].map((name) => ({ id: name, name, phone: "01632 960001", hours: "" }));
  expect(contactsInForm([{ where: "box", text: line }], all)).toEqual([]);
});
