import type { Contact } from "../../src/services/contact";
import { contactFrom, contactProblems, withContact } from "../../src/services/contact";
import { likelyPhone } from "../../src/services/likelyPhone";
import { adviceLine, cursorLine, serviceLine } from "../../src/services/contactWords";

const haven: Contact = {
  id: "1",
  name: "Haven",
  phone: "01632960001",
  hours: "Monday to Friday, 9am to 5pm",
};

test("a service needs a name and a number that can be dialled, and the user is told so as instructions", () => {
  expect(contactProblems({ name: " ", phone: "", hours: "" })).toEqual({
    name: "Enter the name of the service",
    phone: "Enter the phone number of the service",
  });
  expect(contactProblems({ name: "Haven", phone: "call Sam", hours: "" })).toEqual({
    phone: "Enter a phone number with digits, spaces and + only, with its area code",
  });
  expect(contactProblems(haven)).toEqual({});
});

test.each([
  ["1632 960001", 10, "01632 960001"],
  ["01632 96000", 10, undefined],
  ["07700 9001234", 12, undefined],
  ["001632 960001", 12, "01632 960001"],
  ["+1632 960001", 10, "01632 960001"],
])(
  "%s cannot be right: it is said, and the likely number is offered, never taken",
  (phone, digits, likely) => {
    const draft = { name: "Haven", phone, hours: "" };
    expect(contactProblems(draft).phone).toBe(
      `This is not a whole phone number: it has ${String(digits)} digits. Compare it with the service’s own page`,
    );
    expect(likelyPhone(phone)).toBe(likely);
    expect(contactFrom(draft, "1").phone).toBe(phone);
  },
);

test("a number for texts that cannot be right is said too; a word and a number may be", () => {
  const texted = (text: string) => contactProblems({ name: "Haven", phone: "01632960001", hours: "", text });
  expect(texted("07700 90012").text).toMatch(/not a whole phone number/);
  for (const text of ["SHOUT to 85258", "60777", "07700 900123", ""]) expect(texted(text)).toEqual({});
});

test("a contact is kept without the white space around its answers, each on one line", () => {
  expect(
    contactFrom({ name: " Haven \n House ", phone: " 01632 960001 ", hours: "", note: "  " }, "7"),
  ).toEqual({
    id: "7",
    name: "Haven House",
    phone: "01632 960001",
    hours: "",
  });
});

test("a contact that is kept again takes the place of the old one, and the list is in the order of names", () => {
  const anchor = { ...haven, id: "2", name: "Anchor" };
  expect(withContact([haven], anchor)).toEqual([anchor, haven]);
  expect(withContact([anchor, haven], { ...anchor, name: "Zephyr" }).map(({ name }) => name)).toEqual([
    "Haven",
    "Zephyr",
  ]);
});

test("the words for the form name the service and group its number; a note is never among them", () => {
  const noted = { ...haven, note: "Ask for Sam" };
  expect(serviceLine(noted)).toBe("Haven, 01632 960 001");
  expect(adviceLine(noted)).toBe("I can call Haven on 01632 960 001, Monday to Friday, 9am to 5pm.");
  expect(adviceLine({ ...noted, hours: "" })).toBe("I can call Haven on 01632 960 001.");
  expect(cursorLine(noted)).toBe("Haven, 01632 960 001 (Monday to Friday, 9am to 5pm)");
  expect(cursorLine({ ...noted, hours: "" })).toBe("Haven, 01632 960 001");
});
