import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { inWord } from "../../src/cli/files";
import { copyDocument } from "../../src/copy/copyDocument";
import { copyLayouts, copyPage, type CopyPage } from "../../src/plan/copyChoice";
import { copyLines } from "../../src/plan/copyLines";
import { everyShipped } from "../../src/plan/data/additions";
import type { Form } from "../../src/plan/form";
import { SimulatedWord } from "../../src/simulator/simulatedWord";
import { wordGateway } from "../../src/word/wordGateway";
import { faultsOf } from "../simulator/validity";
import { leaksIn } from "./leaks";
import { secretForm } from "./secretForm";

jest.setTimeout(60_000);

const seeded = secretForm();
const secrets = [...seeded.secrets.values()].flat();

function read(docx: Uint8Array): Promise<Form> {
  return inWord(SimulatedWord.open(docx, { profile: "desktop" }), () => wordGateway.readForm());
}

async function pageOf(tier: "discreet" | "full", layout: CopyPage["layout"] = "plain"): Promise<CopyPage> {
  const form = await read(seeded.docx);
  const lines = copyLines(form, everyShipped);
  const chosen = lines.filter(({ text }) => seeded.lines.includes(text));
  expect(chosen).toHaveLength(seeded.lines.length);
  const made = copyPage(form, lines, { safe: "yes", tier, lines: chosen, heading: "Notes", layout });
  if (made.kind !== "page") throw new Error(made.kind);
  return made.page;
}

test("there are more than 200 secrets, and the search finds each of them in the form itself", () => {
  expect(secrets.length).toBeGreaterThanOrEqual(200);
  expect(new Set(secrets).size).toBe(secrets.length);
  expect(leaksIn(seeded.docx, secrets)).toEqual(secrets);
});

test.each(["UTF-16", "base64", "hex", "a part’s name"])(
  "the search finds a secret that is hidden as %s",
  (way) => {
    const secret = "Zqa1000vex";
    const bytes = {
      "UTF-16": Buffer.from(`of ${secret} and`, "utf16le"),
      base64: Buffer.from(Buffer.from(`ab${secret}cd`).toString("base64")),
      hex: Buffer.from(Buffer.from(secret).toString("hex")),
      "a part’s name": Buffer.from(""),
    }[way];
    const name = way === "a part’s name" ? `word/${secret}.xml` : "word/x.xml";
    expect(leaksIn(zipSync({ [name]: bytes ?? strToU8("") }), [secret, "Zqa1001vex"])).toEqual([secret]);
  },
);

test.each(["discreet", "full"] as const)(
  "no secret of the form is in any part of a %s copy, in any layout",
  async (tier) => {
    for (const layout of copyLayouts) {
      const copy = copyDocument(await pageOf(tier, layout));
      expect(leaksIn(copy, secrets)).toEqual([]);
      expect(
        leaksIn(
          copy,
          seeded.lines.filter((line) => !line.includes("'")),
        ),
      ).toEqual(seeded.lines);
    }
  },
);

test("the same words give the same bytes, whatever form they come from and whenever", async () => {
  const page = await pageOf("discreet");
  const copy = copyDocument(page);
  jest.useFakeTimers({ now: new Date("2031-05-06T07:08:09Z") });
  expect(copyDocument({ ...page })).toEqual(copy);
  jest.useRealTimers();
  expect(strFromU8(copy, true)).not.toMatch(/20(?:2|3)\d-|issp|support plan|fluent/i);
});

test("its parts are the eight that it needs, with no author, no program and no date", async () => {
  const parts = unzipSync(copyDocument(await pageOf("full")));
  expect(Object.keys(parts).sort()).toEqual([
    "[Content_Types].xml",
    "_rels/.rels",
    "docProps/core.xml",
    "word/_rels/document.xml.rels",
    "word/document.xml",
    "word/numbering.xml",
    "word/settings.xml",
    "word/styles.xml",
  ]);
  expect(strFromU8(parts["docProps/core.xml"] ?? new Uint8Array())).toMatch(
    /<dc:title>Notes<\/dc:title><dc:creator><\/dc:creator><dc:language>en-GB<\/dc:language><\/cp:coreProperties>$/,
  );
  const main = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  expect(main).not.toMatch(/w:sdt|w:bookmark|w:ins|w:del|w:comment|rsid|w:fld|w:instr|w:vanish|xmlns:(?!w=)/);
});

test.each(copyLayouts)(
  "a copy in the layout %s is valid, with headings, a list and its language marked",
  async (layout) => {
    const copy = copyDocument(await pageOf("full", layout));
    expect(await faultsOf(copy)).toEqual([]);
    const parts = unzipSync(copy);
    const main = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    expect(main).toContain('<w:pStyle w:val="Heading1"/>');
    expect(main).toContain('<w:pStyle w:val="Heading2"/>');
    expect(main.match(/<w:pStyle w:val="ListBullet"\/>/g)).toHaveLength(seeded.lines.length);
    expect(strFromU8(parts["word/styles.xml"] ?? new Uint8Array())).toContain('<w:lang w:val="en-GB"');
  },
);

test("a copy without a heading, with signs that XML knows, is valid too", async () => {
  const page: CopyPage = {
    heading: "",
    layout: "plain",
    groups: [{ lines: ['Tom & Jo < "quoted" > ]]>', "مفتاح"] }],
  };
  const copy = copyDocument(page);
  expect(await faultsOf(copy)).toEqual([]);
  const opened = SimulatedWord.open(copy, { profile: "desktop" });
  expect(strFromU8(unzipSync(opened.save())["word/document.xml"] ?? new Uint8Array())).toContain(
    "Tom &amp; Jo &lt;",
  );
});
