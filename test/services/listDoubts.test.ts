import { importFile } from "../../src/lists/listSource";
import { phoneKey } from "../../src/services/phone";

function read(list: string) {
  const all = importFile(list, list.startsWith("BEGIN:VCARD") ? "list.vcf" : "list.csv");
  return {
    ...all,
    digits: all.contacts.map(({ name, phone, otherPhones = [] }) => [
      name,
      ...[phone, ...otherPhones].filter((each) => each !== "").map(phoneKey),
    ]),
    said: all.problems.map(({ what }) => what),
    text: JSON.stringify(all),
  };
}

test.each([
  "Refuge at 14 Secret Street\nName,Phone\nThe Willows,01632 960001\n",
  "Safe accommodation: 14 Secret Street ZZ1 1ZZ,,\nName,Phone,Notes\nThe Willows,01632 960001,\n",
  "Refuge rota (Secretham)\nName,Phone\nThe Willows,01632 960001\n",
  "Refuges at 14 Secret Street\nThe Willows,01632 960001\n",
  "Name,Phone,14 Secret Street ZZ1 1ZZ\nThe Willows,01632 960001,x\n",
  "Name,Phone,Refuge at Secretham\nThe Willows,01632 960001,x\n",
])("an address over a table comes out in no remark: %s", (list) => {
  const { text, problems } = read(list);
  expect(text).not.toMatch(/Secret|ZZ1/);
  expect(problems).not.toEqual([]);
});

test("a title that tells no place is named by its words", () => {
  expect(read("Services in the county 2026\nName,Phone\nHaven,01632 960001\n").said).toEqual([
    "“Services in the county 2026” stands above the names of the columns: it was not read",
  ]);
});

test.each(["Refudge", "Reffuge", "Refuage", "Refgue", "refuges"])(
  "a refuge whose type is spelled “%s” is one",
  (type) => {
    const { text } = read(
      `Name,Type,Phone,Address may be given,Address\nThe Willows,${type},01632 960001,yes,14 Secret Street\n`,
    );
    expect(text).not.toContain("Secret");
  },
);

test.each(["Refugee advice", "Refuse collection", "Refused asylum"])("“%s” is no refuge", (type) => {
  const { contacts } = read(
    `Name,Type,Phone,Address may be given,Address\nHaven,${type},01632 960001,yes,14 High Street\n`,
  );
  expect(contacts[0]?.address).toBe("14 High Street");
});

test.each([
  "Yes (not the flat)",
  "Yes, but ask first",
  "yes except to clients",
  "Yes – professionals only",
  "Y?",
])("an address that may be given with a condition (“%s”) is kept back, and said so", (answer) => {
  const { text, problems } = read(
    `Name,Phone,Address may be given,Address\nHaven,01632 960001,"${answer}",14 Secret Street\n`,
  );
  expect(text).not.toContain("Secret");
  expect(problems).not.toEqual([]);
});

test.each([
  "Mum",
  "My sister",
  "Neighbour (Pat)",
  "Nan & Grandad",
  "Mum Mobile",
  "Mum and Dad",
  "Auntie Jo",
  "Client's sister",
  "Her mum's mobile",
  "Best friend",
  "Uncle Bob",
  "Daughter's school friend",
  "Neighbour at 12",
  "Ex-partner (do not ring)",
  "Landlord Mr Jones",
  "Client's mobile",
  "Nan's house",
])("“%s” is nobody's service, in a table or on a card", (name) => {
  for (const list of [
    `Name,Phone\n${name},07700 900999\nHaven,01632 960001\n`,
    `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nTEL:07700 900999\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:Haven\nORG:Haven\nTEL:01632 960001\nEND:VCARD\n`,
  ]) {
    const { digits, problems } = read(list);
    expect(digits).toEqual([["Haven", "01632960001"]]);
    expect(problems.some(({ used }) => !used)).toBe(true);
  }
});

test.each([
  "Sisters Together",
  "Mums in Need",
  "Home-Start",
  "Family Friends",
  "Dad Matters",
  "Partners of Prisoners",
])("“%s” is a service", (name) => {
  expect(read(`Name,Phone\n${name},01632 960001\n`).digits).toEqual([[name, "01632960001"]]);
});

test("a first and a last name with nothing but a mobile is taken with a question", () => {
  expect(read("Name,Phone\nJane Smith,07700 900999\nGrace Advocacy,07700 900001\n").said).toEqual([
    "Jane Smith may be a person, with a number of her or his own",
  ]);
});

test.each([
  "fax",
  "Fax no.",
  "home",
  "personal",
  "private",
  "manager",
  "staff only",
  "next of kin",
  "emergency contact",
  "perpetrator",
  "client",
  "Jane",
  "not for clients",
  "confidential",
  "suspect",
  "husband",
  "wrong",
  "until 2024",
  "closed",
  "neighbour",
  "office use",
])("a number under “Tel (%s)” is not the service's", (kind) => {
  const { digits, problems } = read(`Agency,Tel (office),Tel (${kind})\nHaven,01632 960001,01632 960009\n`);
  expect(digits).toEqual([["Haven", "01632960001"]]);
  expect(problems).not.toEqual([]);
});

test.each([
  "Tel (main)",
  "Phone (24 hrs)",
  "Phone (Mon-Fri 9-5)",
  "Phone (family line)",
  "Telephone Number(s)",
  "Tel (if known)",
  "Main Tel No.",
  "Local phone",
])("a number under “%s” is the service's", (heading) => {
  expect(read(`Name,${heading}\nHaven,01632 960001\n`).digits).toEqual([["Haven", "01632960001"]]);
});

test.each([
  "Gareth Jones",
  "Siân Evans",
  "Mrs Shah",
  "PC Smith",
  "J. Smith",
  "Jane Smith (SW)",
  "Jane Smith - social worker",
])("“%s” with nothing but a mobile is asked about", (name) => {
  expect(read(`Name,Phone\n${name},07700 900999\n`).said).toEqual([
    `${name} may be a person, with a number of her or his own`,
  ]);
  expect(read(`Name,Phone\n${name},01632 960001\n`).said).toEqual([]);
});

test("a number under “Tel (text)” is for texts, one under “Tel (minicom)” a textphone", () => {
  const { contacts } = read(
    "Agency,Tel,Tel (text),Tel (minicom)\nHaven,01632 960001,07700 900001,01632 960008\n",
  );
  expect(contacts[0]).toMatchObject({ phone: "01632 960001", text: "07700 900001" });
  expect(contacts[0]?.relay?.replace(/\D/g, "")).toBe("01632960008");
});

test("a number under “Home phone” is somebody's where the service has another, and asked about where it has none", () => {
  const both = read("Name,Work phone,Home phone\nHaven,01632 960001,01632 960009\nAnchor,,01632 960008\n");
  expect(both.digits).toEqual([
    ["Haven", "01632960001"],
    ["Anchor", "01632960008"],
  ]);
  expect(both.said).toEqual([
    "01632 960009 is somebody’s number at home: it was left out",
    "01632 960008 stands under “Home phone”, and is the only number",
  ]);
});

test("a person's number on a card is left to the note, as in a cell", () => {
  const { contacts } = read(
    "BEGIN:VCARD\nVERSION:3.0\nFN:Haven\nORG:Haven\nX-ABShowAs:COMPANY\nitem1.TEL:01632 960001\nitem1.X-ABLabel:Helpline\nitem2.TEL:07700 900999\nitem2.X-ABLabel:Jane's mobile\nEND:VCARD\n",
  );
  expect(contacts[0]).toMatchObject({ phone: "01632 960001" });
  expect(contacts[0]?.otherPhones).toBeUndefined();
  expect(contacts[0]?.note).toContain("07700 900999");
});

test.each([
  ["Haven 01632 960001; Anchor 01632 960002", ["01632960001"]],
  ["Haven: 01632 960001\nAnchor House: 01632 960002", ["01632960001"]],
  ["Anchor 01632 960002, Haven 01632 960001", ["01632960001"]],
  ["Haven 01632 960001 / Anchor 01632 960002", ["01632960001"]],
  ["Haven 01632 960001 and Anchor 01632 960002", ["01632960001"]],
  ["01632 960001 (Haven) 01632 960002 (Anchor)", ["01632960001"]],
  ["Haven office 01632 960001, duty 01632 960002", ["01632960001", "01632960002"]],
  ["Haven 01632 960001, Helpline 01632 960002", ["01632960001", "01632960002"]],
])("of a cell that names the service and another (%s) only its own number is taken", (cell, digits) => {
  const { contacts, said } = read(`Name,Phone\nHaven,"${cell}"\n`);
  const [contact] = contacts;
  const numbers = [contact?.phone ?? "", ...(contact?.otherPhones ?? [])].map(phoneKey);
  expect(numbers).toEqual(digits);
  expect(said).toHaveLength(2 - digits.length);
});

test("a number beside another's name is asked about where the service's own has none", () => {
  const { said, digits } = read('Name,Phone\nHaven,"01632 960001; Anchor 01632 960002"\n');
  expect(digits).toEqual([["Haven", "01632960001", "01632960002"]]);
  expect(said).toEqual(["“Anchor” stands beside 01632 960002: it may be another’s number"]);
});

test("two names over each other with two numbers are asked about", () => {
  expect(read('Service,Phone\n"Haven\nAnchor","01632 960001\n01632 960002"\n').said).toEqual([
    "The name stands on 2 lines and so do the numbers: it may be 2 services",
  ]);
  expect(read('Service,Phone\n"Haven\nOutreach",01632 960001\n').said).toEqual([]);
});

test.each([
  ["Phone", "85258 (text SHOUT)"],
  ["Phone", "85258 - text the word SHOUT"],
  ["Phone", "text the word SHOUT to 85258"],
  ["Text", "85258 (text SHOUT)"],
  ["Text", "85258: SHOUT"],
  ["Text", "SHOUT to 85258"],
])("a word to text is kept with its number: %s, %s", (heading, cell) => {
  expect(read(`Name,Website,${heading}\nShout,shout.example,${cell}\n`).contacts[0]?.text).toBe(
    "SHOUT to 85258",
  );
});

test("a service whose only number takes WhatsApp alone is named as not read", () => {
  const { contacts, problems } = read("Name,Phone\nHaven,WhatsApp 07700 900001\nAnchor,01632 960002\n");
  expect(contacts).toHaveLength(1);
  expect(problems.map(({ what, used }) => [what, used])).toEqual([
    ["07700 900001 is for WhatsApp, as the cell says: it is no number to call", false],
  ]);
});

test.each([
  "Anchor - CLOSED March 2026",
  "Anchor (closed 31/03/2026)",
  "CLOSED Anchor",
  "Anchor – closed since May",
])("“%s” is closed", (name) => {
  expect(read(`Name,Phone\n${name},01632 960001\n`).contacts[0]?.closed).toBe("closed");
});

test.each([
  "Funding ended - do not refer",
  "Do not refer",
  "No longer taking referrals, service ended",
  "Project ended March 2026",
])("a note “%s” is asked about", (note) => {
  const { contacts, said } = read(`Name,Phone,Notes\nHaven,01632 960001,"${note}"\n`);
  expect(contacts).toHaveLength(1);
  expect(said).toEqual([`“${note}”: the service may have ended`]);
});

test("whose a number of Open Referral is, its description says too", () => {
  const phones = [{ number: "07700 900999", description: "Jane’s mobile" }, { number: "01632 960001" }];
  const { digits } = read(JSON.stringify([{ id: "1", name: "Haven", status: "active", phones }]));
  expect(digits).toEqual([["Haven", "01632960001"]]);
});

test("hours that hold for a time are left out and named; those of a list of one page more are named too", () => {
  const service = (schedule: object) => JSON.stringify({ total_pages: 2, page_number: 1, contents: [{ id: "1", name: "Haven", status: "active", phones: [{ number: "01632 960001" }], schedules: [{ freq: "WEEKLY", byday: "MO", opens_at: "09:00", closes_at: "17:00", ...schedule }] }] }); // prettier-ignore
  const ended = read(service({ valid_to: "2020-01-01" }));
  expect(ended.contacts[0]?.hours).toBe("");
  expect(ended.said).toEqual([
    "The file is page 1 of 2: the other services are not in it",
    "Hours that hold until 2020-01-01 were left out",
  ]);
  expect(read(service({})).contacts[0]?.hours).toBe("Monday, 9am to 5pm");
});
