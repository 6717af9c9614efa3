import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isoIn } from "../../src/plan/calendar";
import { checkedAge, checkedToday } from "../../src/services/checkedAge";
import { contactFrom, contactProblems } from "../../src/services/contact";
import { emergencyFacts, isEmergencyNumber } from "../../src/services/emergency";
import { openingTimes } from "../../src/services/openingTimes";
import { groupPhone, phoneKey } from "../../src/services/phone";
import { isLikelyPhone, isLikelyTextNumber } from "../../src/services/phoneCheck";
import { searchContacts } from "../../src/services/searchContacts";
import { starter } from "../../src/services/starter";
import { lineOfStarter } from "./starterTable";

test.each([...starter, ...emergencyFacts].map((entry) => [entry.id, entry] as const))(
  "%s ships with the page that says it and the day it was checked",
  (_, { source, checkedOn }) => {
    expect(source).toMatch(/^https:\/\/[^\s]+$/);
    expect(isoIn(checkedOn)).toBe(checkedOn);
    expect(source).not.toMatch(/emergencysms\.(?:org\.uk|net)/);
  },
);

test.each(starter.map((contact) => [contact.name, contact] as const))(
  "%s can be kept as it is",
  (_, contact) => {
    expect(contactProblems(contact)).toEqual({});
    const { confidence, readers, needs: _needs, ...shown } = contact;
    expect(contactFrom(contact, contact.id)).toEqual(shown);
    expect(["A", "B"]).toContain(confidence);
    expect(readers).not.toBe("");
    for (const phone of [contact.phone, ...(contact.otherPhones ?? [])])
      if (phone !== "") expect(isLikelyPhone(phone)).toBe(true);
    if (contact.text !== undefined) expect(isLikelyTextNumber(contact.text)).toBe(true);
  },
);

test("no two shipped services share an id or a number, and none is an emergency number", () => {
  expect(new Set(starter.map(({ id }) => id)).size).toBe(starter.length);
  const numbers = starter.flatMap(({ phone, text }) => [phone, text ?? ""].filter((each) => each !== ""));
  expect(new Set(numbers.map(phoneKey)).size).toBe(numbers.length);
  expect(numbers.filter(isEmergencyNumber)).toEqual([]);
});

test("hours are printed where they are confirmed, in words that can be read, else not at all", () => {
  // "After 5pm …" is the operator's own way to say when the line for out of hours is open.
  const inWords = starter.filter(({ hours }) => hours !== "" && !hours.startsWith("After 5pm"));
  for (const { hours } of inWords) expect(openingTimes(hours)).toBeDefined();
  const always = starter.filter(({ hours }) => openingTimes(hours)?.kind === "always").map(({ id }) => id);
  expect(always).not.toContain("mens-advice-line");
  // Readers differ on their hours, or nobody gives them.
  const open = ["galop", "samaritans-welsh", "nspcc-fgm-helpline", "rape-crisis-northern-ireland", "paladin", "financial-support-line"]; // prettier-ignore
  for (const id of open) expect(starter.find((each) => each.id === id)?.hours).toBe("");
});

test("only what the operator says of bills is said, nothing of what a call costs, and no address at all", () => {
  const notOnBills = starter.filter(({ showsOnBills }) => showsOnBills === "no").map(({ id }) => id);
  expect(notOnBills).toEqual(["live-fear-free", "mens-advice-line", "rape-crisis-scotland", "samaritans"]);
  expect(starter.filter(({ showsOnBills }) => showsOnBills === "yes")).toEqual([]);
  expect(JSON.stringify(starter)).not.toMatch(/free of charge|freephone|free call|free to call|toll/i);
  for (const contact of starter) expect("address" in contact).toBe(false);
});

test("the number for Wales is the Welsh Government’s, and the line for England is not offered in Wales", () => {
  const wales = searchContacts(starter, "", { nation: "wales" });
  expect(wales.map(({ id }) => id)).toContain("live-fear-free");
  expect(wales.map(({ id }) => id)).not.toContain("national-domestic-abuse-helpline");
  expect(phoneKey(starter.find(({ id }) => id === "live-fear-free")?.phone ?? "")).toBe("08088010800");
  expect(JSON.stringify(starter)).not.toContain("0808 80 10 100");
});

test("numbers that services have given up are not shipped", () => {
  const numbers = starter.map(({ phone }) => phoneKey(phone));
  for (const retired of ["08088029999", "01823334244", "08448044999"]) expect(numbers).not.toContain(retired);
  expect(starter.some(({ name }) => /^Women.s Aid$/.test(name))).toBe(false);
});

test("digits are grouped for reading and compared without their groups", () => {
  expect(groupPhone("08082000247")).toBe("0808 200 0247");
  expect(phoneKey("+44 (0)808 2000 247")).toBe(phoneKey("0808 200 0247"));
});

test("a number is stale when it was checked more than 90 days ago, never, or on a day to come", () => {
  expect(checkedAge({ checkedOn: "2026-01-01" }, "2026-04-01")).toEqual({ days: 90, stale: false });
  expect(checkedAge({ checkedOn: "2026-01-01" }, "2026-04-02")).toEqual({ days: 91, stale: true });
  expect(checkedAge({}, "2026-04-02")).toEqual({ days: undefined, stale: true });
  expect(checkedAge({ checkedOn: "2026-05-01" }, "2026-04-02").stale).toBe(true);
});

test("“I have checked it today” sets the day, and who checked it before is not said to have done so now", () => {
  const haven = { id: "1", name: "Haven", phone: "01632 960001", hours: "", checkedBy: "Sam" };
  expect(checkedToday(haven, "2026-04-02")).toEqual({ id: "1", name: "Haven", phone: "01632 960001", hours: "", checkedOn: "2026-04-02" }); // prettier-ignore
  expect(checkedToday(haven, "2026-04-02", " Kim ").checkedBy).toBe("Kim");
});

test("999, 101 and the Silent Solution stand apart, the last with what it does not do", () => {
  expect(emergencyFacts.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["999", "101", "silent-solution"]),
  );
  const silent = emergencyFacts.find(({ id }) => id === "silent-solution");
  expect(silent?.limits.join(" ")).toMatch(
    /mobiles only.*not pressed, the call ends.*not bring the police.*not tell the police where/,
  );
  expect(emergencyFacts.find(({ id }) => id === "101")?.how).not.toMatch(/24|any time/);
  for (const phone of ["999", "112", "101", "55", "18000", "18001 101", "+44 999"])
    expect(isEmergencyNumber(phone)).toBe(true);
  for (const phone of ["111", "116 123", "01632 960999"]) expect(isEmergencyNumber(phone)).toBe(false);
  expect(contactProblems({ name: "Police", phone: "999", hours: "" }).phone).toMatch(/apart/);
});

test("what may be shut or is disputed is not shipped, and Samaritans’ email is not either", () => {
  const ids = starter.map(({ id }) => id);
  for (const disputed of ["southall-black-sisters", "bawso", "advice-ni", "shelter", "switchboard"])
    expect(ids).not.toContain(disputed);
  expect(starter.find(({ id }) => id === "samaritans")?.email).toBeUndefined();
  expect(JSON.stringify(starter)).not.toContain("fco.gov.uk");
});

test("a name that tells what it is for is marked, and who only practitioners may call", () => {
  const telling = /domestic|abuse|rape|stalking|forced marriage|fgm|fear|men’s advice|galop|karma|frank/i;
  for (const { name, clientCopy } of starter)
    if (telling.test(name)) expect([name, clientCopy]).not.toEqual([name, "plain"]);
  expect(starter.filter(({ clientCopy }) => clientCopy === "worker").map(({ id }) => id)).toEqual([
    "action-against-stalking",
    "paladin",
  ]);
});

test("only those whose operator names their nations are offered as of a nation", () => {
  const unsettled = starter.filter(({ nations }) => nations === undefined).map(({ id }) => id);
  expect(unsettled).toEqual(["galop", "paladin", "frank", "financial-support-line"]);
});

test("the table of what ships, for a reader, is what ships", () => {
  const table = readFileSync(join(__dirname, "../../src/services/data/starter.md"), "utf8");
  const plain = (line: string) => line.replace(/\s+/g, " ").trim();
  const lines = table.split("\n").filter((line) => /\| [AB] \|$/.test(line.trimEnd()));
  expect(lines.map(plain)).toEqual(starter.map(lineOfStarter).map(plain));
});
