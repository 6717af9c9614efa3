import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { settingsXml, cell, control, drawDocx, paragraph, promptRun, table } from "./simulator/drawDocx";
import { faultsOf as invalidIn } from "./simulator/validity";
import { FilledForm } from "./word/filledForm";
import type { Form } from "../src/plan/form";
import { wantedNames } from "./plan/account";
import { workbookOf } from "./lists/workbookOf";
import { form, formInProcess } from "./runForm";
import { faultsOf, formNames, truthOf, wholePlan, wholeWanted } from "./word/forms";

const forms = join(__dirname, "forms");
const folder = mkdtempSync(join(tmpdir(), "form-"));
const out = join(folder, "out.docx");

afterAll(() => {
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  rmSync(out, { force: true });
});
jest.setTimeout(60_000);

type Printed = {
  readonly filled: number;
  readonly written: readonly { readonly name: string; readonly text: string }[];
};
function file(name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const smallPlan = file("plan.json", JSON.stringify({ fields: { clientRef: "SH-1" } }));
const detailsWith = (box: string): string =>
  paragraph("Individualised Safety and Support Plan") +
  table([
    cell(paragraph("Client name / ref")),
    cell(box),
    cell(paragraph("Created on")),
    cell(paragraph()),
    cell(paragraph("Reviewed on")),
    cell(paragraph()),
  ]) +
  paragraph() +
  table(
    [
      "List the risk factors or issues you would like to address",
      "Agreed action",
      "Who will do this?",
      "By when?",
    ].map((head) => cell(paragraph(head))),
    Array.from({ length: 4 }, () => cell(paragraph())),
  );

test.each(formNames)("fill writes the whole plan into %s, and the result is valid OOXML", async (name) => {
  const path = join(forms, `${name}.docx`);
  const ended = await form("fill", path, join(forms, "whole-plan.json"), out);
  expect(ended).toMatchObject({ code: 0, stderr: "" });
  const printed = JSON.parse(ended.stdout) as Printed; // the promised shape
  expect(printed).toMatchObject({ filled: 52, standing: [], left: [], roundTrips: 2 });
  expect(printed.written).toContainEqual(expect.objectContaining({ name: "intakeDate", text: "27/02/2026" }));
  const noPlaces: Form = { fields: {}, actionRows: [], advice: {}, bag: [], service: {}, problems: [] };
  const names = new Set(printed.written.map((each) => each.name));
  expect([...names].sort()).toEqual(wantedNames(noPlaces, wholeWanted));
  expect(
    faultsOf(truthOf(name), new FilledForm(readFileSync(path)), new FilledForm(readFileSync(out)), wholePlan),
  ).toEqual([]);
  expect(await invalidIn(readFileSync(out))).toEqual([]);
});

test("fill says what its words replaced", async () => {
  const plan = join(folder, "other-date.json");
  writeFileSync(
    plan,
    JSON.stringify({ fields: { intakeDate: "2026-01-07" }, advice: { legal: ["Legal aid"] } }),
  );
  const { code, stdout } = await form("fill", join(forms, "in-use.docx"), plan, out);
  expect(code).toBe(0);
  const { written } = JSON.parse(stdout) as Printed; // the promised shape
  expect(written).toEqual([
    { name: "intakeDate", text: "07/01/2026", was: "05/01/2026" },
    { name: "legal[0]", text: "Legal aid" },
  ]);
});

test("fill says what it replaced where the new words only begin as the old ones did", async () => {
  const plan = (reviewedBy: string): string => {
    const path = join(folder, `by-${reviewedBy}.json`);
    writeFileSync(path, JSON.stringify({ fields: { reviewedBy } }));
    return path;
  };
  const first = join(folder, "by-jo.docx");
  expect(await form("fill", join(forms, "published.docx"), plan("Jo"), first)).toMatchObject({ code: 0 });
  const { code, stdout } = await form("fill", first, plan("Joanna"), out);
  expect(code).toBe(0);
  expect((JSON.parse(stdout) as Printed).written).toEqual([
    { name: "reviewedBy", text: "Joanna", was: "Jo" },
  ]);
});

test("inspect prints what the form says, where, and what is wrong", async () => {
  const { code, stdout } = await form("inspect", join(forms, "in-use.docx"));
  const inspected = JSON.parse(stdout) as Readonly<Record<string, unknown>>; // what the CLI prints
  expect(code).toBe(0);
  expect(Object.keys(inspected)).toEqual([
    "recognised",
    "fields",
    "actions",
    "blankActionRows",
    "advice",
    "bag",
    "service",
    "problems",
  ]);
  expect(inspected).toMatchObject({
    recognised: true,
    fields: {
      clientRef: {
        answer: "SH-0417",
        places: [
          { table: 0, row: 0, cell: 1 },
          { table: 2, row: 0, cell: 1 },
        ],
      },
    },
    actions: [
      { row: 1, risk: "Weapons: perpetrator has access to an air rifle", who: "IDVA", state: "open" },
      { row: 2, risk: "Isolation", dateComplete: "28/01/2026", state: "done", missing: [] },
    ],
    blankActionRows: 3,
    advice: { general: "Keep phone charged.", children: "" },
    bag: ["", "", "", ""],
    service: { contact: "", openingHours: "" },
    problems: [],
  });
});

test.each([
  ["a letter", () => file("letter.docx", drawDocx(paragraph("Dear Sam"))), smallPlan, /No ISSP form/],
  [
    "a .doc",
    () => file("old.doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0])),
    smallPlan,
    /save it as Word Document/,
  ],
  [
    "a broken zip",
    () => file("broken.docx", readFileSync(join(forms, "published.docx")).subarray(0, 2000)),
    smallPlan,
    /damaged/,
  ],
  ["a missing file", () => join(folder, "none.docx"), smallPlan, /cannot be read/],
  [
    "a protected document",
    () =>
      file(
        "protected.docx",
        drawDocx(detailsWith(paragraph()), {
          settings: settingsXml('<w:documentProtection w:edit="forms" w:enforcement="1"/>'),
        }),
      ),
    smallPlan,
    /Stop Protection/,
  ],
  [
    "a locked box",
    () =>
      file(
        "locked.docx",
        drawDocx(
          detailsWith(
            `<w:p>${control(promptRun, { inside: '<w:lock w:val="sdtContentLocked"/><w:showingPlcHdr/>' })}</w:p>`,
          ),
        ),
      ),
    smallPlan,
    /Locked in the form: clientRef/,
  ],
  [
    "a date that does not exist",
    () => join(forms, "published.docx"),
    file("date.json", '{"fields":{"isspDate":"2026-02-30"}}'),
    /fields\.isspDate: .*date/,
  ],
  [
    "an over-long text",
    () => join(forms, "published.docx"),
    file("long.json", JSON.stringify({ fields: { clientRef: "x".repeat(5000) } })),
    /fields\.clientRef: .*250/,
  ],
  [
    "a misspelt key",
    () => join(forms, "published.docx"),
    file("key.json", '{"fields":{"clientref":"x"}}'),
    /clientref/,
  ],
  [
    "an option with a blank that is not filled",
    () => join(forms, "published.docx"),
    file("blank.json", '{"advice":{"legal":[{"option":"legal-immigration"}]}}'),
    /advice\.legal\[0\]\.blanks: add "text" for \[name of adviser\]/,
  ],
  ["a plan that is no JSON", () => join(forms, "published.docx"), file("no.json", "{fields"), /not JSON/],
])(
  "fill refuses %s with one line that says what to do, and writes nothing",
  async (_what, path, plan, words) => {
    const ended = await form("fill", path(), plan, out);
    expect(ended.code).toBe(2);
    expect(ended.stdout).toBe("");
    expect(ended.stderr).toMatch(words);
    expect(ended.stderr.trim().split("\n")).toHaveLength(1);
    expect(existsSync(out)).toBe(false);
  },
);

test("options prints all of Appendix A and the additions, each with its box and whether it is an addition", async () => {
  const { code, stdout, stderr } = await form("options");
  const printed = JSON.parse(stdout) as readonly Readonly<Record<string, unknown>>[]; // what the CLI prints
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(printed).toHaveLength(65 + 23);
  for (const option of printed)
    expect(Object.keys(option).slice(0, 8)).toEqual([
      "id",
      "section",
      "prompt",
      "wording",
      "box",
      "workerOnly",
      "sensitive",
      "addition",
    ]);
  expect(printed.filter(({ addition }) => addition === false)).toHaveLength(65);
  expect(printed.find(({ id }) => id === "general-marac")).toEqual({
    id: "general-marac",
    section: "general",
    prompt: "Refer high risk cases to Marac?",
    wording:
      "Services can meet to plan how to help me. I do not go to the meeting, but my worker can speak for me.",
    box: "general",
    workerOnly: true,
    sensitive: false,
    addition: false,
    search: [
      "MARAC",
      "MAPPA",
      "high risk",
      "multi-agency",
      "conference",
      "IDVA",
      "referral",
      "consent",
      "DASH",
    ],
  });
  expect(printed.find(({ id }) => id === "housing-refuge")).toMatchObject({
    topic: "going to a refuge",
    caution: "Never write down where it is.",
  });
  expect(printed.find(({ id }) => id === "legal-safe-papers")).toMatchObject({
    nations: ["england", "wales", "scotland"],
  });
  expect(printed.find(({ id }) => id === "separating-pets")).toMatchObject({
    id: "separating-pets",
    addition: true,
    source: { source: "ASSIST: Leaving Your Home", secondHand: false },
  });
});

test("options --actions prints what can be agreed about each risk, as the organisation offers it, with its sources", async () => {
  const settings = file(
    "actions.json",
    JSON.stringify({ actions: { worker: "Outreach worker" }, nation: "scotland" }),
  );
  const { code, stdout, stderr } = await form("options", "--actions", "--organisation", settings);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const printed = JSON.parse(stdout) as readonly {
    readonly risk: string;
    readonly actions: readonly object[];
  }[]; // what the CLI prints
  expect(printed).toHaveLength(24);
  expect(printed[0]).toMatchObject({
    risk: "dash-injury",
    label: "Injury in the current incident",
    question: 1,
    caution: "Somebody at home may read letters, texts and online health records.",
  });
  expect(printed[0]?.actions[0]).toMatchObject({
    who: ["Client", "Outreach worker"],
    sources: [
      { title: "SafeLives ISSP, Appendix A" },
      { title: expect.stringMatching(/Women’s Aid/) as unknown },
      { title: expect.stringMatching(/Police Service of Northern Ireland/) as unknown },
    ],
  });
  expect(printed.flatMap(({ actions }) => actions)).toHaveLength(97);
});

test("an organisation's file decides which options are printed and may be named in a plan", async () => {
  const settings = file(
    "organisation.json",
    JSON.stringify({
      options: {
        hide: ["legal-police"],
        add: [
          {
            id: "drop-in",
            box: "legal",
            prompt: "Drop-in?",
            wording: "I can go to the drop-in on [day].",
            topic: "the drop-in",
          },
        ],
      },
    }),
  );
  const listed = await form("options", "--organisation", settings);
  const printed = JSON.parse(listed.stdout) as readonly { readonly id: string }[]; // what the CLI prints
  expect(printed.map(({ id }) => id)).not.toContain("legal-police");
  expect(printed.map(({ id }) => id)).toContain("drop-in");

  const legal = [{ option: "drop-in", status: "not-now" }];
  const plan = file("own-option.json", JSON.stringify({ advice: { legal, bag: [{ option: "bag-keys" }] } }));
  const published = join(forms, "published.docx");
  expect(await form("fill", published, plan, out)).toMatchObject({ code: 2, stdout: "" });
  const filled = await form("--organisation", settings, "fill", published, plan, out);
  expect(filled).toMatchObject({ code: 0, stderr: "" });
  const { stdout } = await form("inspect", out);
  expect(JSON.parse(stdout)).toMatchObject({
    advice: { legal: "Talked about, not for now: the drop-in" },
    bag: ["House and car keys", "", "", ""],
  });
});

test("an organisation's file with a fault is refused on one line that names it", async () => {
  const settings = file("faulty.json", '{"options": {"hide": ["legal-polise"], "shwo": 1}}');
  const ended = await form("options", "--organisation", settings);
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr.trim().split("\n")).toHaveLength(1);
  expect(ended.stderr).toMatch(/options\.shwo: .*options\.hide\[0\]: there is no option "legal-polise"/);
});

test("contacts prints what a file of services holds and what is wrong in it, by row and column", async () => {
  const services = file("services.csv", "Agency;Tel\nHaven;1632960001\nAnchor;1.63E+09\n");
  const ended = await form("contacts", services);
  expect(ended).toMatchObject({ code: 0, stderr: "" });
  expect(JSON.parse(ended.stdout)).toMatchObject({
    contacts: [{ id: "haven", name: "Haven", phone: "01632960001" }],
    problems: [
      { row: 2, field: "Tel", used: true },
      { row: 3, field: "Tel", used: false },
    ],
  });
  expect(await form("contacts", join(folder, "none.csv"))).toMatchObject({ code: 2, stdout: "" });
});

test("a plan names services by their ids: of a file, of an organisation, and shipped ones", async () => {
  const services = file(
    "own.csv",
    "Name,Phone,Hours,Status\nHaven,01632 960001,24 hours,\nOld,01632 960002,,closed\n",
  );
  const settings = file(
    "organisation-contacts.json",
    JSON.stringify({
      contacts: { hide: ["frank"], add: [{ id: "anchor", name: "Anchor", phone: "0808 157 0001" }] },
    }),
  );
  const published = join(forms, "published.docx");
  const filled = (plan: object) =>
    form(
      "fill",
      published,
      file("named.json", JSON.stringify(plan)),
      out,
      "--contacts",
      services,
      "--organisation",
      settings,
      "--force",
    );
  const support = [{ contact: "samaritans" }, { contact: "anchor", status: "not-now" }];
  const ended = await filled({ advice: { support }, service: { contact: { contact: "haven" } } });
  expect(ended).toMatchObject({ code: 0, stderr: "" });
  const { stdout } = await form("inspect", out);
  expect(JSON.parse(stdout)).toMatchObject({
    advice: {
      support:
        "• I can call Samaritans on 116 123, 24 hours a day.\n• Talked about, not for now: I can call Anchor on 0808 157 0001.",
    },
    service: { contact: "Haven, 01632 960 001", openingHours: "24 hours" },
  });
  for (const [contact, why] of [
    ["frank", /advice\.legal\[0\]\.contact: there is no service of this id/],
    ["old", /marked as closed/],
  ] as const)
    expect((await filled({ advice: { legal: [{ contact }] } })).stderr).toMatch(why);
});

test("a plan names services of a workbook, and of the contacts.csv beside an organisation's settings, as the pane does", async () => {
  const workbook = join(folder, "own.xlsx");
  writeFileSync(workbook, workbookOf([{ name: "Services", rows: [["Name", "Phone"], ["Quay", { number: 1632960003, format: "00000 000000" }]] }])); // prettier-ignore
  const settings = file("organisation.json", '{"contacts":{}}');
  const beside = file("contacts.csv", "Name,Phone\nHarbour,01632 960004\nNobody,\n");
  const plan = file("two.json", JSON.stringify({ advice: { legal: [{ contact: "quay" }, { contact: "harbour" }] } })); // prettier-ignore
  const published = join(forms, "published.docx");
  const ended = await form("fill", published, plan, out, "--contacts", workbook, "--organisation", settings, "--force"); // prettier-ignore
  rmSync(beside);
  expect(ended).toMatchObject({ code: 0, stderr: "" });
  expect(JSON.parse((await form("inspect", out)).stdout)).toMatchObject({
    advice: { legal: "I can call Quay on 01632 960 003.\nI can call Harbour on 01632 960 004." },
  });
});

test("on another Word the CLI says which boxes that Word cannot fill", async () => {
  const ended = await form(
    "fill",
    join(forms, "typed-controls.docx"),
    join(forms, "whole-plan.json"),
    out,
    "--word",
    "web",
  );
  const printed = JSON.parse(ended.stdout) as {
    readonly left: readonly { readonly field: string; readonly why: string }[];
  }; // what the CLI prints
  expect(printed.left.map((left) => left.field)).toContain("intakeDate");
  expect(printed.left[0]?.why).toMatch(/paste the text there by hand/);
});

test("a person runs it in a process of its own: what it prints, and how it ends", async () => {
  const path = join(forms, "published.docx");
  const inspected = await formInProcess("inspect", path);
  expect(inspected).toEqual(await form("inspect", path));
  expect(inspected).toMatchObject({ code: 0, stderr: "" });
  const refused = await formInProcess("fill", path);
  expect(refused).toMatchObject({ code: 2, stdout: "" });
  expect(refused.stderr).toMatch(/^Use: npm run --silent form -- .*\n$/);
});
