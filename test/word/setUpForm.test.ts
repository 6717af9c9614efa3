import type { Form } from "../../src/plan/form";
import { FormError } from "../../src/plan/formError";
import { everyBox, placesOf } from "../../src/plan/setUpBoxes";
import { setUpOf } from "../../src/plan/setUp";
import { profiles, type ProfileName } from "../../src/simulator/profiles";
import type { SetUpUndo } from "../../src/word/gateway";
import { wordGateway } from "../../src/word/wordGateway";
import { cell, control, drawDocx, paragraph, settingsXml, table } from "../simulator/drawDocx";
import { isLongRun } from "../inTurn";
import { closeWord, formFile, openWord, type OpenWord } from "../simulator/inWord";
import { FilledForm, filledNow, wordsOf } from "./filledForm";
import { faultsOf, formNames, truthOf, wholePlan, wholeWanted } from "./forms";
import { actionPage, optionPages } from "./drawn";
import { at } from "./recognised";

jest.setTimeout(120_000);
afterAll(closeWord);

const profileNames = Object.keys(profiles) as ProfileName[]; // the keys of our own table
const everywhere = formNames.flatMap((name) => profileNames.map((profile) => ({ name, profile })));

/** Where every box stands, by its name. */
function placesIn(form: Form): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(everyBox.map((name) => [name, placesOf(form, name).map(where)]));
}

/** A position without its kind of box, which a set-up changes. */
function where(place: Parameters<typeof at>[0]): string {
  return at(place)
    .split(" ")
    .slice(0, place.position.kind === "line" ? 2 : 1)
    .join(" ");
}

function tagsIn(form: Form): readonly string[] {
  return everyBox.flatMap((name) => placesOf(form, name).flatMap(({ tag }) => tag ?? []));
}

function wanted<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error("not there");
  return thing;
}

/** What stands in the document, in the order of its XML, without names, ids and prompts. */
function blankLook({ word }: OpenWord): string {
  return wordsOf(filledNow(word));
}

test.each([
  { name: "published", named: 10, added: 15 },
  { name: "in-use", named: 10, added: 10 },
  { name: "typed-controls", named: 22, added: 3 },
])(
  "$name is set up in two round trips: $named boxes named, $added added; a second time changes nothing",
  async ({ name, named, added }) => {
    const open = openWord(formFile(name));
    const before = await wordGateway.readForm();
    open.word.resetTraffic();
    const done = await wordGateway.setUpForm(setUpOf(before));
    expect(open.word.traffic.requests).toBe(2);
    expect({ named: done.named, added: done.added }).toEqual({ named, added });
    const filled = name === "in-use" ? ["clientRef", "clientRef", "intakeDate", "createdOn", "general"] : [];
    expect(done.left.map(({ name: left, why }) => [left, why])).toEqual(
      filled.map((left) => [left, "filled"]),
    );
    expect(placesIn(done.form)).toEqual(placesIn(before));
    expect(new Set(tagsIn(done.form)).size).toBe(named + added);

    const once = open.documentXml;
    open.word.resetTraffic();
    const again = await wordGateway.setUpForm();
    expect({ ...again, left: [], form: undefined }).toEqual({ named: 0, added: 0, left: [] });
    expect(open.word.traffic.requests).toBe(1);
    expect(open.documentXml).toBe(once);
  },
);

test.each(everywhere)(
  "nothing that $name says on $profile changes, and no prompt is added",
  async ({ name, profile }) => {
    const open = openWord(formFile(name), profile);
    const before = { look: blankLook(open), prompts: promptsIn(open) };
    const { left } = await wordGateway.setUpForm();
    expect({ look: blankLook(open), prompts: promptsIn(open) }).toEqual(before);
    const why = new Set(left.map((each) => each.why));
    expect(why.has("no-prompt")).toBe(profile === "web");
    expect(why.has("not-kept") || why.has("not-found")).toBe(false);
  },
);

function promptsIn({ documentXml }: OpenWord): number {
  return documentXml.split("Click or tap").length;
}

test.each(everywhere)("undo takes a set-up of $name on $profile back", async ({ name, profile }) => {
  const open = openWord(formFile(name), profile);
  const before = open.documentXml;
  const { undo } = await wordGateway.setUpForm();
  open.word.resetTraffic();
  const form = await wordGateway.undoSetUp(wanted(undo));
  expect(open.word.traffic.requests).toBe(2);
  expect(tagsIn(form)).toEqual([]);
  // Word may leave a space where a line had none, and nothing else.
  expect(bare(open.documentXml)).toBe(bare(before));
});

/** XML without what shows nothing: blank runs, empty properties. */
function bare(xml: string): string {
  return xml
    .replace(/<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t[^>]*>[\s\u00a0]*<\/w:t><\/w:r>/g, "")
    .replace(/<w:p><\/w:p>/g, "<w:p/>");
}

test.each(formNames)("a set-up %s takes the whole plan, and its fill can be undone", async (name) => {
  const open = openWord(formFile(name));
  await wordGateway.setUpForm();
  const before = open.word.save();
  const { filled, left, undo } = await wordGateway.fillForm(wholeWanted);
  expect({ filled, left }).toEqual({ filled: 52, left: [] });
  const after = new FilledForm(open.word.save());
  expect(faultsOf(truthOf(name), new FilledForm(before), after, wholePlan)).toEqual([]);
  await wordGateway.undoFill(wanted(undo));
  expect(wordsOf(open.word.save())).toBe(wordsOf(before));
});

test("a set-up form is found by its tags alone, whatever words stand in it", async () => {
  const open = openWord(formFile("published"));
  const { form } = await wordGateway.setUpForm();
  let word = 0;
  const files = new FilledForm(open.word.save());
  const strange = wanted(files.parts["word/document.xml"]).replace(
    /(<w:t(?: [^>]*)?>)(?!Click or tap)[^<\u00a0]*[^<\u00a0\s][^<\u00a0]*</g,
    (_text, start: string) => `${start}Word ${String(++word)}<`,
  );
  openWord(drawDocx(wanted(/<w:body>(.*)<w:sectPr>/s.exec(strange)?.[1])));
  const found = await wordGateway.readForm();
  expect(word).toBeGreaterThan(20);
  expect(placesIn(found)).toEqual(placesIn(form));
  expect(setUpOf(found)).toEqual({ named: [], added: [], left: [] });
});

describe("a tag", () => {
  const tagged = (tag: string, inside: string, kind = ""): string =>
    control(inside, { id: ++ids, inside: kind }).replace("<w:sdtPr>", `<w:sdtPr><w:tag w:val="${tag}"/>`);
  let ids = 100;
  /** The published form with another heading over Financial, and a table of two cells under it. */
  const formWith = (...rest: readonly string[]): void => {
    const pages = optionPages().replace(">Financial<", ">Notes to file<");
    const far = Array.from({ length: 9 }, (_, index) => paragraph(`Note ${String(index)}`));
    openWord(drawDocx([actionPage(), pages, ...far, ...rest].join("")));
  };
  const financial = async (): Promise<readonly string[]> => {
    const form = await wordGateway.readForm();
    return placesOf(form, "financial").flatMap((place) =>
      place.confirm === undefined ? [where(place)] : [],
    );
  };
  const box = (inside: string): string => table([cell(paragraph("Purse")), cell(inside)]);

  test("finds a box that no words find", async () => {
    formWith(box(tagged("issp.financial", paragraph())));
    expect(await financial()).toEqual(["8/0/1"]);
  });

  test("does not count when two controls have it", async () => {
    formWith(box(tagged("issp.financial", paragraph())), box(tagged("issp.financial", paragraph())));
    expect(await financial()).toEqual([]);
  });

  test("does not count on a box that cannot hold the answer", async () => {
    formWith(box(tagged("issp.financial", paragraph("x"), "<w:date/>")));
    expect(await financial()).toEqual([]);
    formWith(box(tagged("issp.financial", paragraph("x"), "<w:group/>")));
    expect(await financial()).toEqual([]);
  });

  test("does not count where the form says that the box is for something else", async () => {
    const pages = optionPages().replace(">Financial<", ">Notes to file<");
    const legal = pages.replace(
      /(Legal.*?<w:tr>)<w:tc>(.*?)<\/w:tc>/s,
      (_all, before: string, inside: string) => `${before}<w:tc>${tagged("issp.financial", inside)}</w:tc>`,
    );
    openWord(drawDocx(actionPage() + legal));
    const form = await wordGateway.readForm();
    expect(placesOf(form, "legal")).toMatchObject([{ tag: "issp.financial" }]);
    expect(await financial()).toEqual([]);
  });

  test("does not count in the action table", async () => {
    const rows = actionPage().replace(
      "<w:tc><w:p></w:p></w:tc>",
      `<w:tc>${tagged("issp.financial", paragraph())}</w:tc>`,
    );
    openWord(drawDocx(rows + optionPages().replace(">Financial<", ">Notes to file<")));
    expect(await financial()).toEqual([]);
  });

  test("of another copy of the page does not count beside a sure box that has none", async () => {
    const far = Array.from({ length: 9 }, (_, index) => paragraph(`Note ${String(index)}`)).join("");
    openWord(drawDocx(actionPage() + optionPages() + far + box(tagged("issp.financial", paragraph()))));
    expect(await financial()).toEqual(["6/1/0"]);
  });
});

test("the agency's own names are kept, and only what is missing is added", async () => {
  const named = (names: string): string =>
    control(paragraph(), { inside: "" }).replace("<w:sdtPr>", `<w:sdtPr>${names}`);
  const details = table([
    cell(paragraph("Client name / ref")),
    cell(named('<w:alias w:val="Their name"/>').replace('"7"', '"21"')),
    cell(paragraph("Intake date")),
    cell(named('<w:tag w:val="theirs"/>').replace('"7"', '"22"')),
    cell(paragraph("ISSP date")),
    cell(named('<w:alias w:val="Plan day"/><w:tag w:val="plan-day"/>').replace('"7"', '"23"')),
  ]);
  const open = openWord(drawDocx(actionPage().replace("</w:p>", `</w:p>${details}`) + optionPages()));
  const { undo } = await wordGateway.setUpForm();
  expect(open.documentXml).toContain('<w:alias w:val="Their name"/><w:tag w:val="issp.clientRef"/>');
  expect(open.documentXml).toContain('<w:alias w:val="Intake date"/><w:tag w:val="theirs"/>');
  expect(open.documentXml).toContain('<w:alias w:val="Plan day"/><w:tag w:val="plan-day"/>');
  await wordGateway.undoSetUp(wanted(undo));
  expect(open.documentXml).not.toContain("issp.");
  expect(open.documentXml).toContain('w:val="Their name"');
});

test("boxes in nested and merged tables are set up", async () => {
  const merged = table(
    [cell(paragraph("Legal"), '<w:vMerge w:val="restart"/>'), cell(paragraph() + paragraph())],
    [cell(paragraph(), "<w:vMerge/>"), cell(paragraph("Children"))],
  );
  const nested = table([cell(table([cell(paragraph("Reviewed by")), cell(paragraph())]) + paragraph())]);
  const open = openWord(drawDocx(actionPage() + optionPages() + nested + merged));
  const before = blankLook(open);
  const form = await wordGateway.readForm();
  const { added, left } = await wordGateway.setUpForm();
  expect(added).toBe(setUpOf(form).added.length);
  expect(left.filter(({ why }) => why === "not-kept")).toEqual([]);
  expect(blankLook(open)).toBe(before);
});

test("a box that the user pointed to is found afterwards without a question", async () => {
  const open = openWord(
    drawDocx(actionPage() + optionPages().replace(">Financial<", ">Money matters to note<")),
  );
  const form = await wordGateway.readForm();
  expect(placesOf(form, "financial").some(({ confirm }) => confirm === undefined)).toBe(false);
  const paragraphs = open.documentXml.match(/<w:p[ >].*?<\/w:p>|<w:p\/>/gs) ?? [];
  open.word.clickParagraph(paragraphs.findIndex((each) => each.includes("Money matters to note")) + 3);
  const found = await wordGateway.boxAtCursor("financial");
  if (found.kind === "no-box") throw new Error(found.why);
  const { position, around = "" } = found.place;
  const pointed = { boxes: [{ name: "financial" as const, position, around }], declined: [] };
  const agreed = setUpOf(await wordGateway.readForm(pointed));
  await wordGateway.setUpForm(agreed, pointed);
  openWord(open.word.save());
  expect(placesOf(await wordGateway.readForm(), "financial")).toMatchObject([
    { position, tag: "issp.financial" },
  ]);
});

test("it is done as it was shown, or not at all", async () => {
  const open = openWord(formFile("published"));
  const agreed = setUpOf(await wordGateway.readForm());
  await wordGateway.fillForm({ fields: { reviewedBy: "Sam" } });
  const now = open.documentXml;
  await expect(wordGateway.setUpForm(agreed)).rejects.toMatchObject({
    code: "changed-meanwhile",
    wrote: false,
  });
  expect(open.documentXml).toBe(now);
});

test("undo keeps its hands off when one of the boxes was filled since", async () => {
  const open = openWord(formFile("published"));
  const { undo } = await wordGateway.setUpForm();
  await wordGateway.fillForm({ fields: { reviewedBy: "Sam" } });
  const now = open.documentXml;
  await expect(wordGateway.undoSetUp(wanted(undo))).rejects.toMatchObject({
    code: "changed-meanwhile",
    wrote: false,
  });
  expect(open.documentXml).toBe(now);
});

test("a protected document is not set up; with Track Changes on, boxes are named and none is added", async () => {
  const body = actionPage() + optionPages();
  const settings = settingsXml('<w:documentProtection w:edit="forms" w:enforcement="1"/>');
  openWord(drawDocx(body, { settings }));
  await expect(wordGateway.setUpForm()).rejects.toMatchObject({ code: "protected", wrote: false });
  openWord(drawDocx(body, { settings: settingsXml("<w:trackRevisions/>") }));
  const { named, added, left } = await wordGateway.setUpForm();
  expect([named, added]).toEqual([1, 0]);
  expect(new Set(left.map(({ why }) => why))).toEqual(new Set(["tracked"]));
});

/** One in 11 actions is made to fail; in a long run (FAULTS=13) every second or third, with FAULTS=1 each. */
function step(profile: ProfileName): number {
  return Math.ceil(
    ((profile === "desktop" && isLongRun ? 5 : 11) * Number(process.env["FAULTS"] ?? "61")) / 61,
  );
}

describe("when Word fails", () => {
  test.each(profileNames)(
    "at any action on %s, the form is as it was or set up, and it says which; what is refused once is asked for again",
    async (profile) => {
      const first = openWord(formFile("typed-controls"), profile);
      await wordGateway.setUpForm();
      const actions = first.word.traffic.actions;
      const ends: string[] = [];
      const faults = actions
        .slice(0, 2)
        .flatMap((count, request) =>
          Array.from({ length: count }, (_, action) => ({ request, action })).filter(
            ({ action }) => action % step(profile) === 0,
          ),
        );
      for (const [index, { request, action }] of faults.entries()) {
        // A refusal may be of one box; a protected document is not.
        for (const code of [index % 2 === 0 ? "GeneralException" : "AccessDenied"] as const) {
          const open = openWord(formFile("typed-controls"), profile);
          const before = blankLook(open);
          open.word.failAt({ request, action, code });
          const ended = await wordGateway.setUpForm().then(
            ({ form }) => (tagsIn(form).length > 0 ? "done" : "nothing"),
            (failure: unknown) => (failure instanceof FormError && !failure.wrote ? "failed" : "wrote"),
          );
          ends.push(ended);
          expect(blankLook(open)).toBe(before);
          expect(promptsIn(open)).toBe(promptsIn(first));
          const isNamed = open.documentXml.includes("issp.");
          expect({ request, action, ended, isNamed }).toEqual({
            request,
            action,
            ended,
            isNamed: ended === "done",
          });
        }
      }
      process.stdout.write(`set-up on ${profile}: ${String(ends.length)} failures were injected\n`);
      expect(new Set(ends)).toEqual(new Set(["done", "failed"]));
    },
  );

  test.each(profileNames)(
    "at any action of its undo on %s, the set-up stands or is gone, and it says which",
    async (profile) => {
      const first = openWord(formFile("in-use"), profile);
      const bareForm = bare(first.documentXml);
      const steps = wanted((await wordGateway.setUpForm()).undo);
      const setUp = bare(first.documentXml);
      const setUpFile = first.word.save();
      first.word.resetTraffic();
      await wordGateway.undoSetUp(steps);
      const actions = first.word.traffic.actions;
      let runs = 0;
      for (const [request, count] of actions.entries()) {
        for (let action = 0; action < count; action += step(profile)) {
          const open = openWord(setUpFile, profile);
          open.word.failAt({ request, action, code: "GeneralException" });
          const ended = await wordGateway.undoSetUp(steps).then(
            () => "gone",
            (failure: unknown) => (failure instanceof FormError && !failure.wrote ? "stands" : "wrote"),
          );
          runs += 1;
          const now = bare(open.documentXml);
          expect({
            request,
            action,
            ended,
            now: now === bareForm ? "gone" : now === setUp ? "stands" : "neither",
          }).toEqual({ request, action, ended, now: ended });
        }
      }
      process.stdout.write(`undo of set-up on ${profile}: ${String(runs)} failures were injected\n`);
      expect(runs).toBeGreaterThan(5);
    },
  );

  test("for good, it says that something may be set up", async () => {
    const open = openWord(formFile("published"));
    open.word.failAt({ request: 1, action: 60, code: "GeneralException" });
    open.word.failAt({ request: 2, code: "GeneralException" });
    await expect(wordGateway.setUpForm()).rejects.toMatchObject({ wrote: true });
  });

  test("an undo that fails half-way is finished", async () => {
    const open = openWord(formFile("published"));
    const before = open.documentXml;
    const { undo } = await wordGateway.setUpForm();
    const steps: SetUpUndo = wanted(undo);
    open.word.failAt({ request: 1, action: 40, code: "GeneralException" });
    await wordGateway.undoSetUp(steps);
    expect(bare(open.documentXml)).toBe(bare(before));
  });
});
