import type { Contact } from "../../src/services/contact";
import { contactsInForm } from "../../src/services/contactsInForm";

const list: readonly Contact[] = [
  { id: "haven", name: "Haven", phone: "01632 960001", text: "07700 900001", hours: "24 hours" },
  { id: "house", name: "Haven House", phone: "01632 960002", hours: "" },
  { id: "shelter", name: "Shelter", phone: "0808 157 0001", hours: "" },
  { id: "aid", name: "Women’s Aid (North)", phone: "01632 960004", hours: "Weekdays, 9am to 5pm" },
];

const noticed = (text: string) =>
  contactsInForm([{ where: "box", text }], list).filter(({ kind }) => kind !== "same");

test.each([
  "I will go to Haven; Mum will drive me, her number is 07700 900777.",
  "I can call Haven or Mum on 07700 900777.",
  "Haven and Mum, 07700 900777",
  "Haven (ask Mum on 07700 900777)",
  "Haven can call me on 07700 900777.",
  "I met Haven, 07700 900777 is my new number.",
  "I met Haven. My number is 07700 900777",
  "Haven, 07700 900777 (my sister)",
  "Haven, 07700 900777, my sister’s",
  "Haven on 07700 900777 or Mum",
  "Haven, 01632 960009 ext 12",
  "Haven 01632 960009 option 2",
  "I can call Haven Outreach on 01632 960009.",
  "I can call New Haven on 01632 960009.",
  "I can call St. Haven on 01632 960009.",
  "Outreach-Haven, 01632 960009",
  "My friend Haven, 01632 960009",
  "I can shelter at my sister’s, 01632 960777.",
  "I can shelter, 01632 960777",
  "I can call the shelter on 01632 960777.",
  "I can call shelter on 01632 960777.",
  "Shelter at Mum’s: 01632 960777",
  "Haven’s neighbour, 01632 960009",
  "Haven? 01632 960009",
  "Haven fax 01632 960009",
  "I can text Shelter on 07700 900777.",
])("what may be another’s number gets no notice: %s", (line) => {
  expect(noticed(line)).toEqual([]);
});

test.each([
  ["I can call Haven on 01632 960 009.", "I can call Haven on 01632 960 001."],
  ["I can call Haven on 01632 960 009. Jo knows me.", "I can call Haven on 01632 960 001. Jo knows me."],
  ["Haven, 01632 960009 (24 hours); New Start, 01632 960888", "Haven, 01632 960 001 (24 hours); New Start, 01632 960888"], // prettier-ignore
  ["• Haven: 01632 960009", "• Haven: 01632 960 001"],
  ["2. Haven – tel 01632 960009", "2. Haven – tel 01632 960 001"],
  ["If I am worried I can ring Haven House on (01632) 960 009.", "If I am worried I can ring Haven House on 01632 960 002."], // prettier-ignore
  ["Solicitor seen. Haven, 01632 960009", "Solicitor seen. Haven, 01632 960 001"],
  ["I can text Haven on 07700 900777.", "I can text Haven on 07700 900 001."],
  ["Women's Aid (North) 01632 960009, weekdays 10am to 4pm.", "Women's Aid (North) 01632 960 004, weekdays, 9am to 5pm."], // prettier-ignore
])("a line that is about the service gets one: %s", (line, wanted) => {
  expect(noticed(line)).toMatchObject([{ kind: "number", text: wanted }]);
});

test("hours that say the same in other words are no change", () => {
  expect(noticed("Women’s Aid (North), 01632 960004 (Mon–Fri 9am–5pm)")).toEqual([]);
});

test("hours behind a service’s number are its own only where the line names it", () => {
  expect(noticed("I can call Mum at work, 01632 960004, weekdays 10am to 4pm.")).toEqual([]);
});

test("hours beside a line that names two services, or none, are nobody’s", () => {
  const beside = (text: string) =>
    contactsInForm(
      [
        { where: "line", text },
        { where: "hours", text: "9-4", hoursOf: "line" },
      ],
      list,
    ).filter(({ kind }) => kind === "hours");
  expect(beside("Haven, 01632 960001; Women’s Aid (North), 01632 960004")).toEqual([]);
  expect(beside("Our duty line, 01632 960004")).toEqual([]);
  expect(beside("Women’s Aid (North), 01632 960004")).toHaveLength(1);
});

test("a closed service’s line goes as a whole only where it says nothing else", () => {
  const closed = list.map((contact): Contact => ({ ...contact, closed: "closed" }));
  const whole = (text: string) =>
    contactsInForm([{ where: "box", text }], closed).map(
      (each) => each.kind === "closed" && each.isWholeLine,
    );
  expect(whole("I can call Haven on 01632 960 001, 24 hours a day.")).toEqual([true]);
  expect(whole("Haven, 01632 960001 (24 hours)")).toEqual([true]);
  expect(whole("I can call Haven on 01632 960 001. Mum has my keys.")).toEqual([false]);
  expect(whole("Mum has my keys. Haven, 01632 960001")).toEqual([false]);
  expect(whole("I can call Mum, or 01632 960001")).toEqual([false]);
});
