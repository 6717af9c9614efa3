import type { Contact } from "../../src/services/contact";
import { contactFrom, contactProblems, withContact } from "../../src/services/contact";
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
