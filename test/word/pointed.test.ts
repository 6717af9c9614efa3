import {
  adviceKeys,
  fieldKeys,
  serviceKeys,
  type BoxName,
  type Form,
  type Place,
  type Pointed,
  type Position,
} from "../../src/plan/form";
import { boxAt } from "../../src/word/recognise/box";
import type { BoxAtCursor } from "../../src/word/gateway";
import { readOoxml } from "../../src/word/read/readOoxml";
import { wordGateway } from "../../src/word/wordGateway";
import { drawDocx } from "../simulator/drawDocx";
import { closeWord, formFile, openWord, type OpenWord } from "../simulator/inWord";
import {
  actionPage,
  cell,
  merged as mergedUp,
  optionPages,
  paragraph,
  prompt,
  spanning,
  startsMerge,
  table,
} from "./drawn";
import { at, doubtSaid } from "./recognised";

afterAll(closeWord);

/** The published form without a Financial box where that is looked for; at its end, a box under words that nobody knows. */
const unheard = [
  actionPage(),
  optionPages().replace(cell("Financial"), cell("Notes to file")),
  ...Array.from({ length: 9 }, (_, index) => paragraph(`Note ${String(index + 1)}`)),
  table(["Purse strings", ""], ["Pets", ""]),
  paragraph(),
].join("");
const inWord = (...body: readonly string[]): OpenWord => openWord(drawDocx(body.join("")));

/** Clicks in the n-th paragraph (from 0) after the one that says a text. */
function click({ word, documentXml }: OpenWord, after: string, steps = 0): void {
  const paragraphs = documentXml.match(/<w:p[ >].*?<\/w:p>|<w:p\/>/gs) ?? [];
  const found = paragraphs.findIndex((each) => each.replace(/<[^>]+>/g, "") === after);
  if (found === -1) throw new Error(`nothing says ${after}`);
  word.clickParagraph(found + steps);
}

/** The number of the `w:p` in which the box at a position begins. */
function paragraphOf({ documentXml }: OpenWord, position: Position): number {
  const paragraphs = boxAt(readOoxml(documentXml), position)?.paragraphs ?? [];
  return paragraphs[0]?.index ?? -1;
}

/** What is noted around a cell with these words to the left. */
function aroundCell(text: string): string {
  return JSON.stringify({ words: [{ in: "cell", rows: 0, cells: -1, text }] });
}

function placeIn(found: BoxAtCursor): Place {
  if (found.kind === "no-box") throw new Error(found.why);
  return found.place;
}

function pointing(name: BoxName, { position, around = "" }: Place, was: Partial<Pointed> = {}): Pointed {
  return { boxes: [...(was.boxes ?? []), { name, position, around }], declined: was.declined ?? [] };
}

/** Where the box for a name surely stands. */
function boxOf(form: Form, name: BoxName): string | undefined {
  const boxes = name === "bag" ? form.bag : [{ ...form.fields, ...form.advice, ...form.service }[name]];
  const places = boxes.flatMap((box) => box?.places ?? []).filter(({ confirm }) => confirm === undefined);
  return places.length === 0 ? undefined : places.map(at).join(" ");
}

test("a box that cannot be found is found once it was pointed to, filled, and given back by undo", async () => {
  const open = inWord(unheard);
  expect(boxOf(await wordGateway.readForm(), "financial")).toBeUndefined();
  click(open, "Purse strings", 1);
  open.word.resetTraffic();
  const place = placeIn(await wordGateway.boxAtCursor("financial"));
  expect(open.word.traffic.requests).toBe(1);
  const pointed = pointing("financial", place);
  expect(boxOf(await wordGateway.readForm(pointed), "financial")).toBe(at(place));

  const wanted = { advice: { financial: [{ text: "Benefits check", status: "agreed" as const }] } };
  const { filled, left, form, undo } = await wordGateway.fillForm(wanted, undefined, pointed);
  expect({ filled, left }).toEqual({ filled: 1, left: [] });
  expect(form.advice.financial?.answer).toEqual({ kind: "text", text: "Benefits check" });
  if (undo === undefined) throw new Error("nothing to undo");
  expect(boxOf(await wordGateway.undoFill(undo, pointed), "financial")).toBe(at(place));
});

test.each(["financial", "bag"] as const)(
  "once a first box of the options, %s, was pointed to, nothing says that their pages are missing",
  async (name) => {
    const open = inWord(actionPage(), paragraph(), table(["Purse strings", ""], ["Pets", ""]), paragraph());
    const noPage = { kind: "no-page", page: "options" };
    expect((await wordGateway.readForm()).problems).toContainEqual(noPage);
    click(open, "Purse strings", 1);
    const pointed = pointing(name, placeIn(await wordGateway.boxAtCursor(name)));
    expect((await wordGateway.readForm(pointed)).problems).not.toContainEqual(noPage);
  },
);

test.each(["desktop", "web", "word-2021"] as const)(
  "on %s each box of the form is told by a click in it",
  async (profile) => {
    for (const name of ["published", "typed-controls"]) {
      const open = openWord(formFile(name), profile);
      const form = await wordGateway.readForm();
      const boxes = { ...form.fields, ...form.advice, ...form.service };
      for (const key of [...fieldKeys, ...adviceKeys, ...serviceKeys]) {
        for (const { position } of boxes[key]?.places ?? []) {
          open.word.clickParagraph(paragraphOf(open, position), 0);
          const found = placeIn(await wordGateway.boxAtCursor(key));
          expect({ name, key, position: found.position }).toEqual({ name, key, position });
        }
      }
    }
  },
);

test("in merged cells and among tables that look the same, the lines around tell, in one round trip more", async () => {
  const merged = table(
    [cell("Pets", startsMerge), "Cat", ""],
    [cell("", mergedUp), "Dog", ""],
    ["Other", cell("", spanning(2))],
  );
  const twins = table(["", ""]) + paragraph("between") + table(["", ""]);
  const open = inWord(unheard, merged, paragraph("first"), twins, paragraph("end"));
  const clicked = async (after: string, steps: number): Promise<string> => {
    click(open, after, steps);
    open.word.resetTraffic();
    const found = await wordGateway.boxAtCursor("financial");
    expect(open.word.traffic.requests).toBe(2);
    return found.kind === "box" ? at(found.place) : found.why;
  };
  expect(await clicked("Cat", 1)).toBe("9/0/2");
  expect(await clicked("Dog", 1)).toBe("9/1/2");
  expect(await clicked("Other", 1)).toBe("9/2/1");
  expect(await clicked("between", 2)).toBe("11/0/1");
  expect(await clicked("between", 1)).toBe("11/0/0");
  expect(await clicked("between", -1)).toBe("10/0/1");
});

test("where nothing tells one place from another, it says so", async () => {
  const blanks = Array.from({ length: 100 }, () => paragraph()).join("");
  const open = inWord(unheard, blanks);
  click(open, "Pets", 50);
  expect(await wordGateway.boxAtCursor("contact")).toEqual({ kind: "no-box", why: "unclear" });
});

test("a cell that says something is asked about first", async () => {
  const open = inWord(unheard);
  click(open, "Purse strings");
  const asked = placeIn(await wordGateway.boxAtCursor("financial"));
  expect(doubtSaid(asked, "financial")).toBe("It says “Purse strings” now.");
  click(open, "Purse strings", 1);
  expect(placeIn(await wordGateway.boxAtCursor("financial")).confirm).toBeUndefined();
});

test("a date picker is no box for advice, and is one for a date", async () => {
  const date = prompt('<w:date><w:dateFormat w:val="dd/MM/yyyy"/></w:date>');
  const open = inWord(unheard, table(["When next", cell(paragraph(date))]));
  click(open, "When next", 1);
  expect(await wordGateway.boxAtCursor("financial")).toEqual({ kind: "no-box", why: "wrong-kind" });
  expect(placeIn(await wordGateway.boxAtCursor("reviewedOn")).kind).toBe("date");
});

test("a line of the page is filled after its words, and known again when lines above it are added", async () => {
  const noHours = unheard.replace(paragraph("We are open: "), paragraph("Ring us from nine"));
  const open = inWord(noHours, paragraph("Hours of the office"), paragraph());
  click(open, "Hours of the office", 1);
  const pointed = pointing("openingHours", placeIn(await wordGateway.boxAtCursor("openingHours")));
  const wanted = {
    advice: {
      legal: [1, 2, 3].map((number) => ({ text: `Line ${String(number)}`, status: "agreed" as const })),
    },
    service: { openingHours: "9am to 5pm" },
  };
  const { left } = await wordGateway.fillForm(wanted, undefined, pointed);
  expect(left).toEqual([]);
  const form = await wordGateway.readForm(pointed);
  expect(form.service.openingHours?.answer).toEqual({ kind: "text", text: "9am to 5pm" });
  expect(open.documentXml).toMatch(/Hours of the office<\/w:t><\/w:r><\/w:p><w:p><w:r><w:t[^>]*>9am to 5pm</);
});

describe("a box that was pointed to", () => {
  const pointed: Pointed = {
    boxes: [
      {
        name: "financial",
        position: { kind: "cell", table: 8, row: 0, cell: 1 },
        around: aroundCell("Purse strings"),
      },
    ],
    declined: [],
  };
  const read = async (...body: readonly string[]): Promise<string | undefined> => {
    inWord(...body);
    return boxOf(await wordGateway.readForm(pointed), "financial");
  };

  test("is known while its table looks the same", async () => {
    expect(await read(unheard)).toBe("8/0/1");
  });

  test("is known where the table has moved", async () => {
    expect(await read(table(["x", "y"]), unheard)).toBe("9/0/1");
  });

  test("is dropped when the words beside it are others", async () => {
    expect(await read(unheard.replace("Purse strings", "Other"))).toBeUndefined();
  });

  test("is dropped when two places look like it", async () => {
    expect(
      await read(
        unheard.replace("Purse strings", "Other"),
        table(["Purse strings", ""]),
        table(["Purse strings", ""]),
      ),
    ).toBeUndefined();
  });

  test("does not take the place of one that the form says is another", async () => {
    expect(await read(unheard.replace("Purse strings", "Client name / ref"))).toBeUndefined();
  });
});

test("a document that is not known as the form is one once a box in it was pointed to", async () => {
  const open = inWord(paragraph("Our own plan"), table(["Money", ""], ["Rows", ""]), paragraph());
  await expect(wordGateway.readForm()).rejects.toMatchObject({ code: "not-a-form" });
  click(open, "Money", 1);
  const pointed = pointing("financial", placeIn(await wordGateway.boxAtCursor("financial")));
  expect(boxOf(await wordGateway.readForm(pointed), "financial")).toBe("0/0/1");
});

const clicks: readonly (readonly [string, BoxName, string, number, unknown])[] = [
  ["a label", "financial", "Intake date", 0, { why: "label" }],
  ["a heading", "financial", "Legal", 0, { why: "label" }],
  ["the box for something else", "financial", "Intake date", 1, { why: "taken", of: "intakeDate" }],
  ["a row of the action table", "financial", "Comment", 1, { why: "actions" }],
  ["the head of the action table", "financial", "Comment", 0, { why: "actions" }],
  ["a line of the page", "contact", "Note 2", 0, { why: "not-a-box" }],
  ["a blank line of the page, for lines of advice", "financial", "Pets", 2, { why: "not-a-box" }],
];
test.each(clicks)("%s is no box, and it says why", async (_what, name, after, steps, no) => {
  const open = inWord(unheard);
  click(open, after, steps);
  expect(await wordGateway.boxAtCursor(name)).toMatchObject({ kind: "no-box", ...(no as object) });
});

test("a guess is used once the user has confirmed it, and not once it was declined", async () => {
  inWord(unheard);
  const [guess] = (await wordGateway.readForm()).advice.financial?.places ?? [];
  if (guess === undefined) throw new Error("no guess");
  expect(doubtSaid(guess, "financial")).toBe(
    "It stands in the place of ‘Financial’, under the heading “Notes to file”.",
  );
  const wanted = { advice: { financial: [{ text: "Benefits check", status: "agreed" as const }] } };
  expect((await wordGateway.fillForm(wanted)).left).toMatchObject([{ why: "to-confirm" }]);
  const confirmed = pointing("financial", guess);
  const declined: Pointed = { boxes: [], declined: confirmed.boxes };
  expect((await wordGateway.readForm(declined)).advice.financial).toBeUndefined();
  expect(boxOf(await wordGateway.readForm(confirmed), "financial")).toBe(at(guess));
  expect(await wordGateway.fillForm(wanted, undefined, confirmed)).toMatchObject({ filled: 1, left: [] });
  expect((await wordGateway.readForm(confirmed)).advice.financial?.answer.kind).toBe("text");
});

test("a column of the action table is used once confirmed, when rows were added too, and not once declined", async () => {
  inWord(actionPage().replace(">Comment<", ">Notes<").replace(">Date complete<", ">Grade<") + optionPages());
  const [row] = (await wordGateway.readForm()).actionRows;
  const guess = row?.cells.comment;
  if (guess?.around === undefined) throw new Error("no guess");
  const said = [{ name: "comment" as const, position: guess.position, around: guess.around }];
  const confirmed: Pointed = { boxes: said, declined: [] };
  const actions = [1, 2, 3].map((number) => ({
    risk: `Risk ${String(number)}`,
    action: "x",
    comment: "Seen",
  }));
  const { left, form } = await wordGateway.fillForm({ actions }, undefined, confirmed);
  expect(left).toEqual([]);
  expect(form.actionRows.map(({ cells }) => cells.comment?.confirm)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  const declined = await wordGateway.readForm({ boxes: [], declined: said });
  expect(declined.actionRows.map(({ cells }) => cells.comment)).toEqual([undefined, undefined, undefined]);
});
