import fc from "fast-check";
import { nameAdded } from "../../src/pane/nameAdded";

test.each([
  ["", "Client", "Client"],
  ["  ", "Client", "Client"],
  ["Client", "IDVA", "Client, IDVA"],
  ["Client ", "IDVA", "Client, IDVA"],
  ["Client,", "IDVA", "Client, IDVA"],
  ["Client and", "IDVA", "Client and IDVA"],
  ["Client and ", "IDVA", "Client and IDVA"],
  ["Client & ", "IDVA", "Client & IDVA"],
  ["IDVA/", "Police", "IDVA/Police"],
  ["hous", "Housing", "housing"],
  ["Client and hous", "Housing", "Client and housing"],
  ["Housing officer", "Housing", "Housing officer, Housing"],
  ["Client’s sister", "Client", "Client’s sister, Client"],
  ["Client", "Client", "Client"],
  ["IDVA and client", "Client", "IDVA and client"],
  ["Ms Anderson", "IDVA", "Ms Anderson, IDVA"],
  ["Client and IDVA", "Client and IDVA", "Client and IDVA"],
])("%j with %j is %j", (typed, name, both) => {
  expect(nameAdded(typed, name)).toBe(both);
});

test("what was typed stands at the front, and the name is in it once however often it is clicked", () => {
  const anyTyped = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom("Client and ", "ID", "Sam,"));
  fc.assert(
    fc.property(anyTyped, fc.constantFrom("Client", "IDVA", "Health visitor"), (typed, name) => {
      const once = nameAdded(typed, name);
      expect(once.startsWith(typed.trimEnd())).toBe(true);
      expect(once.toLowerCase()).toContain(name.toLowerCase());
      expect(nameAdded(once, name)).toBe(once);
    }),
  );
});
