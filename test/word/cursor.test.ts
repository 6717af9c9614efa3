import { adviceKeys, fieldKeys, serviceKeys, type BoxName, type Form } from "../../src/plan/form";
import { profiles, type ProfileName } from "../../src/simulator/profiles";
import { boxAt } from "../../src/word/recognise/box";
import { readOoxml } from "../../src/word/read/readOoxml";
import { wordGateway } from "../../src/word/wordGateway";
import { control, drawDocx, paragraph, promptRun } from "../simulator/drawDocx";
import { closeWord, formFile, openWord, type OpenWord } from "../simulator/inWord";
import { FilledForm } from "./filledForm";
import { wholeWanted } from "./forms";

jest.setTimeout(60_000);
afterAll(closeWord);

const profileNames = Object.keys(profiles) as ProfileName[]; // the keys of our own table

/** The paragraphs of every box, the action table's left out, with what each is of. */
function boxParagraphs(open: OpenWord, form: Form): readonly (readonly [paragraph: number, name: BoxName])[] {
  const document = readOoxml(open.documentXml);
  const boxes = { ...form.fields, ...form.advice, ...form.service };
  const named: readonly (readonly [BoxName, Form["bag"][number] | undefined])[] = [
    ...[...fieldKeys, ...adviceKeys, ...serviceKeys].map((key) => [key, boxes[key]] as const),
    ...form.bag.map((box) => ["bag", box] as const),
  ];
  return named.flatMap(([name, box]) =>
    (box?.places ?? []).flatMap(({ position }) =>
      (boxAt(document, position)?.paragraphs ?? []).map(({ index }) => [index, name] as const),
    ),
  );
}

describe.each(profileNames)("on %s", (profile) => {
  test.each(["published", "in-use", "typed-controls"])(
    "a click in a box of %s tells the box, blank or filled, in two round trips at most, and changes nothing",
    async (name) => {
      for (const filled of [false, true]) {
        const open = openWord(formFile(name), profile);
        const form = filled ? (await wordGateway.fillForm(wholeWanted)).form : await wordGateway.readForm();
        const before = open.documentXml;
        // The first line of a box and its last.
        const all = boxParagraphs(open, form);
        const edges = all.filter(([, each], at) => all[at - 1]?.[1] !== each || all[at + 1]?.[1] !== each);
        for (const [index, box] of edges) {
          open.word.clickParagraph(index, 0);
          open.word.resetTraffic();
          expect({ index, box: await wordGateway.boxUnderCursor() }).toEqual({ index, box });
          expect(open.word.traffic.requests).toBeLessThanOrEqual(2);
        }
        expect(open.documentXml).toBe(before);
      }
    },
  );
});

test("labels, headings, advice and the action table are no box", async () => {
  const open = openWord(formFile("in-use"));
  const form = await wordGateway.readForm();
  const inBoxes = new Set(boxParagraphs(open, form).map(([index]) => index));
  const { text } = new FilledForm(open.word.save());
  const others = text
    .split("\n")
    .flatMap((line, index) => (line === "" || inBoxes.has(index) ? [] : [index]));
  expect(others.length).toBeGreaterThan(40);
  for (const index of others) {
    open.word.clickParagraph(index, 0);
    expect({ index, box: await wordGateway.boxUnderCursor() }).toEqual({ index, box: undefined });
  }
});

test("in a document that is no form, and where Word fails, it is no box", async () => {
  const { word } = openWord(drawDocx(paragraph("Dear Sam")));
  expect(await wordGateway.boxUnderCursor()).toBeUndefined();
  for (const request of [0, 1, 2]) word.failAt({ request, code: 5001 });
  expect(await wordGateway.boxUnderCursor()).toBeUndefined();
});

test("boxes that are controls of the page are told too, and their headings are none", async () => {
  const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const { word } = openWord(
    drawDocx(
      paragraph("Individualised Safety and Support Plan") +
        `<w:p>${run("We are open: ")}${control(promptRun, { id: 1, shows: true })}</w:p>` +
        paragraph("Legal") +
        control(`<w:p>${promptRun}</w:p>`, { id: 3, shows: true }) +
        paragraph("Children") +
        control(`<w:p>${promptRun}</w:p>`, { id: 4, shows: true }),
    ),
  );
  await wordGateway.readForm();
  word.clickParagraph(1);
  expect(await wordGateway.boxUnderCursor()).toBe("openingHours");
  word.clickParagraph(3);
  expect(await wordGateway.boxUnderCursor()).toBe("legal");
  word.clickParagraph(2);
  expect(await wordGateway.boxUnderCursor()).toBeUndefined();
});

test("a selection over a stretch of a box tells the box", async () => {
  const open = openWord(formFile("in-use"));
  const form = await wordGateway.readForm();
  const [index] = boxParagraphs(open, form).find(([, name]) => name === "general") ?? [-1];
  open.word.clickParagraph(index, 0, 4);
  expect(await wordGateway.boxUnderCursor()).toBe("general");
});

test("it waits for the job in hand, and any number of questions meanwhile are one", async () => {
  const { word } = openWord(formFile("published"));
  const requests: number[] = [];
  const job = wordGateway.fillForm(wholeWanted).then(() => requests.push(word.traffic.requests));
  const asked = Array.from({ length: 20 }, () => wordGateway.boxUnderCursor());
  await job;
  expect(requests).toEqual([2]);
  const answers = await Promise.all(asked);
  expect(new Set(answers).size).toBe(1);
  expect(word.traffic.requests).toBeLessThanOrEqual(4);
  expect(await wordGateway.boxUnderCursor()).toBe(answers[0]);
});

describe("watching the cursor", () => {
  /** Lets everything happen that was put off. */
  const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

  test("each click in Word is told, until it is stopped", async () => {
    const { word } = openWord(formFile("published"));
    let moved = 0;
    const stop = wordGateway.watchCursor(() => (moved += 1));
    await later();
    word.clickParagraph(3);
    word.clickParagraph(9);
    await later();
    expect(moved).toBe(2);
    stop();
    stop();
    word.clickParagraph(3);
    await later();
    expect(moved).toBe(2);
    word.clickParagraph(4);
    await later();
    expect(moved).toBe(2);
  });

  test("it can be stopped at once, and started again beside another", async () => {
    const { word } = openWord(formFile("published"));
    const heard: string[] = [];
    wordGateway.watchCursor(() => heard.push("first"))();
    const stop = wordGateway.watchCursor(() => heard.push("second"));
    await later();
    word.clickParagraph(3);
    await later();
    expect(heard).toEqual(["second"]);
    stop();
  });

  test("a Word that refuses the event is silent", async () => {
    const { word } = openWord(formFile("published"));
    const refuses = (): never => {
      throw new Error("not supported");
    };
    Object.assign(Office.context, { document: { addHandlerAsync: refuses } });
    let moved = 0;
    const stop = wordGateway.watchCursor(() => (moved += 1));
    await later();
    word.clickParagraph(3);
    await later();
    stop();
    await later();
    expect(moved).toBe(0);
  });

  test("a fill that shows its box moves the cursor there", async () => {
    openWord(formFile("published"));
    let moved = 0;
    const stop = wordGateway.watchCursor(() => (moved += 1));
    await later();
    await wordGateway.fillForm({ advice: { legal: [{ text: "One", status: "agreed" }] } });
    await later();
    expect(moved).toBeGreaterThan(0);
    expect(await wordGateway.boxUnderCursor()).toBe("legal");
    stop();
  });
});

describe("a move of the cursor", () => {
  /** Lets everything happen that was put off. */
  const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

  /** The clock that echoes are told by. */
  let now = 0;
  beforeEach(() => {
    now += 1_000_000;
    jest.spyOn(Date, "now").mockImplementation(() => now);
  });
  afterEach(() => jest.restoreAllMocks());

  test("costs a small part of a reading, in one round trip for most boxes", async () => {
    for (const profile of profileNames) {
      const open = openWord(formFile("in-use"), profile);
      const form = await wordGateway.readForm();
      const reading = open.word.traffic.bytesOut;
      let requests = 0;
      let most = 0;
      const boxes = boxParagraphs(open, form);
      for (const [index] of boxes) {
        open.word.clickParagraph(index, 0);
        open.word.resetTraffic();
        await wordGateway.boxUnderCursor();
        requests += open.word.traffic.requests;
        most = Math.max(most, open.word.traffic.bytesOut);
      }
      expect(most).toBeLessThan(reading / 2);
      expect(requests).toBeLessThan(boxes.length * 2);
    }
  });

  test("asks nothing while Word says nothing", async () => {
    const { word } = openWord(formFile("in-use"));
    const stop = wordGateway.watchCursor(() => undefined);
    await wordGateway.readForm();
    await later();
    word.clickParagraph(3);
    await later();
    await wordGateway.boxUnderCursor();
    word.resetTraffic();
    for (let times = 0; times < 20; times += 1) await wordGateway.boxUnderCursor();
    expect(word.traffic.requests).toBe(0);
    stop();
  });

  test("a Word that says so for each request is asked once more, and again when the user has moved (office-js 477)", async () => {
    const open = openWord(formFile("in-use"));
    const { word } = open;
    const form = await wordGateway.readForm();
    const [index, name] = boxParagraphs(open, form).find(([, each]) => each === "clientRef") ?? [-1];
    const answers: unknown[] = [];
    const stop = wordGateway.watchCursor(
      () => void wordGateway.boxUnderCursor().then((box) => answers.push(box)),
    );
    await later();
    word.setUnkind(["selection-events"]);
    const wait = async (times: number, milliseconds: number): Promise<void> => {
      for (let step = 0; step < times; step += 1) {
        await later();
        now += milliseconds;
      }
    };

    word.resetTraffic();
    word.clickParagraph(index);
    await wait(20, 40);
    const asked = word.traffic.requests;
    expect(asked).toBeLessThanOrEqual(2);
    await wait(10, 400);
    expect(word.traffic.requests).toBe(asked);
    expect(answers.at(-1)).toBe(name);

    now += 10_000;
    word.clickParagraph(0);
    await wait(6, 0);
    // Three questions at most; of a line that looks like others each takes two requests.
    expect(word.traffic.requests).toBeLessThanOrEqual(asked + 6);
    expect(answers.at(-1)).toBeUndefined();
    const askedAgain = word.traffic.requests;
    await wait(10, 90);
    expect(word.traffic.requests).toBe(askedAgain);
    stop();
  });

  test("a user who moves on soon after a question is followed, each time", async () => {
    const open = openWord(formFile("in-use"));
    const form = await wordGateway.readForm();
    const boxes = boxParagraphs(open, form).filter(([, name], at, all) => all[at - 1]?.[1] !== name);
    const stop = wordGateway.watchCursor(() => undefined);
    await later();
    await wordGateway.boxUnderCursor();
    for (const [index, name] of boxes) {
      now += 100;
      open.word.clickParagraph(index, 0);
      await later();
      expect(await wordGateway.boxUnderCursor()).toBe(name);
    }
    stop();
  });

  test("a form that has been typed in since is still told by its labels", async () => {
    const open = openWord(formFile("published"));
    const form = await wordGateway.readForm();
    const [place] = form.fields.clientRef?.places ?? [];
    if (place?.position.kind !== "cell") throw new Error("no cell");
    const { table, row, cell } = place.position;
    await open.run(async (context) => {
      const tables = context.document.body.tables;
      tables.load("items");
      await context.sync();
      tables.items[table]?.getCell(row, cell).body.paragraphs.getFirst().insertText("AB 12", "Start");
      await context.sync();
    });
    const [index] = boxParagraphs(open, form).find(([, each]) => each === "clientRef") ?? [-1];
    open.word.clickParagraph(index);
    expect(await wordGateway.boxUnderCursor()).toBe("clientRef");
  });
});
