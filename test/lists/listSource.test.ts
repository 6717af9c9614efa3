import { strToU8, zipSync } from "fflate";
import { importFile, sourceIn } from "../../src/lists/listSource";
import { workbookOf } from "./workbookOf";

const read = (file: Uint8Array | string, name: string) => {
  const { contacts, problems } = importFile(file, name);
  const said = contacts.map(({ id: _, ...contact }) =>
    Object.fromEntries(Object.entries(contact).filter(([, answer]) => answer !== "")),
  );
  return { contacts: said, problems: problems.map(({ row, what }) => `${String(row)}: ${what}`) };
};

test("a workbook is read as the spreadsheet shows it", () => {
  const bytes = workbookOf([
    {
      name: "Services",
      rows: [
        ["Northtown services"],
        [],
        ["Name", "Phone", "Opening hours", "Shows on bill", "Last checked", "Notes"],
        ["Haven & Co", { number: 1632960001, format: "00000 000000" }, "9am to 5pm daily", { yes: false }, { number: 46053, format: "dd/mm/yyyy" }, "Line one\nline two"], // prettier-ignore
        ["Anchor", { number: 1632960002 }, { number: 46151, format: "d-mmm" }],
        ["Lantern", "01632 960003"],
      ],
    },
  ]);
  expect(read(bytes, "list.xlsx")).toEqual({
    contacts: [
      {
        name: "Haven & Co",
        phone: "01632 960001",
        hours: "9am to 5pm daily",
        showsOnBills: "no",
        checkedOn: "2026-01-31",
        note: "Line one\nline two",
      },
      { name: "Anchor", phone: "01632960002" },
      { name: "Lantern", phone: "01632 960003" },
    ],
    problems: [
      "1: “Northtown services” stands above the names of the columns: it was not read",
      "5: 1632960002 has lost its leading 0: it is read as 01632960002",
      "5: “09/05/2026” is what the spreadsheet made of the hours: it was left out",
    ],
  });
});

test("hidden sheets and rows are not read, and the sheet that has services is found; what is left is said", () => {
  const heads = ["Name", "Phone"];
  const bytes = workbookOf([
    { name: "About", rows: [["How to use this list"]] },
    { name: "Old", rows: [heads, ["Gone", "01632 960009"]], hidden: true },
    { name: "Now", rows: [heads, ["Haven", "01632 960001"], ["Shut", "01632 960008"]], hiddenRows: [3] },
  ]);
  expect(read(bytes, "list.xlsx")).toEqual({
    contacts: [{ name: "Haven", phone: "01632 960001" }],
    problems: ["0: 1 row is hidden in the spreadsheet: not read", "0: The sheet “About” was not read"],
  });
});

test("what is crossed out in a workbook is not taken, nor what stands in a hidden column; both are named", () => {
  const bytes = workbookOf([
    {
      name: "Services",
      rows: [
        ["Name", "Phone", "Telephone", "Notes", "Type"],
        ["Haven", "01632 960009", { crossedOut: "01632 960008", then: " 01632 960001" }, { crossedOut: "Ask for Sam", then: "Ask for Kim" }], // prettier-ignore
        [{ crossedOut: "Gone" }, "01632 960009", { crossedOut: "01632 960007" }],
        ["Anchor", "", { crossedOut: "01632 960006" }],
        ["House", "", "01632 960002", "14 Secret Street", "Refuge"],
      ],
      hiddenColumns: [2, 5],
    },
  ]);
  expect(read(bytes, "list.xlsx")).toEqual({
    contacts: [
      { name: "Haven", phone: "01632 960001", note: "Ask for Kim" },
      { name: "House", phone: "01632 960002", addressMayBeGiven: "never" },
    ],
    problems: [
      "1: The column “Phone” is hidden in the spreadsheet: it was not read",
      "1: The column “Type” is hidden in the spreadsheet: it was not read",
      "2: 01632 960008 is not to be used, as the cell says: it was left out",
      "3: “Gone” is crossed out in the list: it was not read",
      "4: 01632 960006 is not to be used, as the cell says: it was left out",
      "5: What may tell where a refuge or another secret place is was left out (rows 5)",
    ],
  });
});

test.each([
  ["a document", zipSync({ "word/document.xml": strToU8("<w/>") })],
  ["a broken archive", strToU8("PK\u0003\u0004 and no more")],
  ["an older workbook", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3])],
])("%s is no workbook, and is refused with what to do", (_, bytes) => {
  const source = sourceIn(bytes, "list.xlsx");
  expect(source.kind === "refused" && source.how).toContain(".xlsx");
});

test("vCards of three versions are read, people left out where an organisation has a name", () => {
  const cards = [
    "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Smith;Jo;;;\r\nFN:Jo Smith\r\nORG:Haven Outreach;Duty team\r\nTEL;TYPE=WORK,VOICE:01632 960001\r\nTEL;TYPE=CELL:07700 900123\r\nTEL;TYPE=WORK,FAX:01632 960003\r\nEMAIL;TYPE=INTERNET:help@haven.example\r\nURL:https\\://haven.example\r\nNOTE:Ask for the\r\n  duty worker\\, always\r\nEND:VCARD",
    "BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:org\r\nFN:Anchor\r\nTEL;VALUE=uri;TYPE=\"voice,work\":tel:+44-1632-960002;ext=2\r\nADR:;;2 High Street;Northtown;;ZZ1 1ZZ;\r\nEND:VCARD",
    "BEGIN:VCARD\r\nVERSION:2.1\r\nFN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Caffi T=C5=B7 =\r\nM=C3=B4r\r\nTEL;WORK;VOICE:01632 960004\r\nEND:VCARD",
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:North House\r\nCATEGORIES:Refuge\r\nTEL:01632 960005\r\nNOTE:14 Secret Street\r\nEND:VCARD",
  ].join("\r\n"); // prettier-ignore
  const { contacts, problems } = read(cards, "cards.vcf");
  expect(contacts).toEqual([
    {
      name: "Haven Outreach, Duty team",
      phone: "01632 960001",
      email: "help@haven.example",
      website: "https://haven.example",
      note: "Ask for the duty worker, always",
    },
    { name: "Anchor", phone: "+44-1632-960002 ext 2" },
    { name: "Caffi Tŷ Môr", phone: "01632 960004" },
    { name: "North House", phone: "01632 960005", addressMayBeGiven: "never" },
  ]);
  expect(problems).toEqual([
    "1: 07700 900123 is the number of whoever works there: it was left out",
    "1: 01632 960003 is a fax number: it was left out",
    "2: Addresses were left out (rows 2): nothing says that they may be given",
    "4: What may tell where a refuge or another secret place is was left out (rows 4)",
  ]);
});

test("an Open Referral package of tables is put together by its ids", () => {
  const bytes = zipSync({
    "data/services.csv": strToU8("id,organization_id,name,url,status,description\ns1,o1,Outreach,https://haven.example,active,\ns2,o1,House,,active,A refuge for women\n"), // prettier-ignore
    "data/organizations.csv": strToU8("id,name\no1,Haven\n"),
    "data/phones.csv": strToU8('id,service_id,organization_id,location_id,number,type,extension\np1,s1,,,01632 960001,voice,\np2,s1,,,07700 900123,text,\np3,s2,,,01632 960002,voice,5\n'), // prettier-ignore
    "data/schedules.csv": strToU8('id,service_id,freq,byday,opens_at,closes_at\nc1,s1,WEEKLY,"MO,TU,WE,TH,FR",09:00,17:00\n'), // prettier-ignore
    "data/locations.csv": strToU8("id,name,location_type\nl1,14 Secret Street,physical\n"),
    "data/contacts.csv": strToU8("id,service_id,name,title\nk1,s1,Jo Smith,Manager\n"),
    "datapackage.json": strToU8("{}"),
  });
  expect(read(bytes, "hsds.zip")).toEqual({
    contacts: [
      {
        name: "Haven: Outreach",
        phone: "01632 960001",
        text: "07700 900123",
        hours: "Monday to Friday, 9am to 5pm",
        website: "https://haven.example",
      },
      { name: "Haven: House", phone: "01632 960002 ext 5", addressMayBeGiven: "never" },
    ],
    problems: [],
  });
});

test("a place or a person in an Open Referral file is no service", () => {
  const list = [
    {
      id: "l",
      name: "Town Hall",
      location_type: "physical",
      latitude: 1,
      phones: [{ number: "01632 960001" }],
    },
    { id: "c", name: "Jo Smith", title: "Manager", phones: [{ number: "01632 960002" }] },
    { id: "x", service_id: "s", number: "01632 960003" },
    { id: "s", name: "Haven", description: "Advice", phones: [{ number: "01632 960004" }] },
    { id: "o", name: "Anchor Trust", phones: [{ number: "01632 960005" }] },
  ];
  const { contacts, problems } = read(JSON.stringify(list), "list.json");
  expect(contacts.map(({ name }) => name)).toEqual(["Haven", "Anchor Trust"]);
  expect(problems).toEqual([
    "1: This is a place: it was left out",
    "2: This is a person: it was left out",
    "3: This is the number or the place of a service, without the service: it was left out",
  ]);
});
