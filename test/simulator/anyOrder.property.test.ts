import fc from "fast-check";
import { closeWord, codeOf, formFile, openWord } from "./inWord";
import { faultsOf } from "./validity";

afterAll(closeWord);

/** What an add-in can find in a document. */
type Found = {
  readonly context: Word.RequestContext;
  readonly paragraph: Word.Paragraph;
  readonly table: Word.Table;
  readonly control: Word.ContentControl | undefined;
  readonly text: string;
};

const edits: Readonly<Record<string, (found: Found) => unknown>> = {
  insertText: ({ paragraph, text }) => paragraph.insertText(text, "End"),
  replaceText: ({ paragraph, text }) => paragraph.insertText(text, "Replace"),
  startText: ({ paragraph, text }) => paragraph.insertText(text, "Start"),
  insertParagraph: ({ paragraph, text }) => paragraph.insertParagraph(text, "After"),
  deleteParagraph: ({ paragraph }) => {
    paragraph.delete();
  },
  startList: ({ paragraph }) => {
    paragraph.startNewList().setLevelBullet(0, "Solid");
  },
  leaveList: ({ paragraph }) => {
    paragraph.detachFromList();
  },
  format: ({ paragraph }) => {
    paragraph.font.set({ color: "red", size: 9, italic: true });
    paragraph.alignment = "Centered";
  },
  search: ({ paragraph, text }) =>
    paragraph.search("e").getFirst().insertText(text.replace("\n", " "), "Replace"),
  addRow: ({ table }) => table.getCell(1, 0).insertRows("After", 1),
  deleteRow: ({ table }) => {
    table.getCell(1, 0).deleteRow();
  },
  clearCell: ({ table }) => {
    table.getCell(0, 1).body.clear();
  },
  insertControl: ({ paragraph }) => (paragraph.insertContentControl().title = "Box"),
  fillControl: ({ control, text }) => control?.insertText(text, "Replace"),
  clearControl: ({ control }) => {
    control?.clear();
  },
  deleteControl: ({ control }) => {
    control?.delete(false);
  },
  setPrompt: ({ control }) =>
    control?.set({ placeholderText: "Say here", appearance: "Tags", color: "blue" }),
  track: ({ context }) => (context.document.changeTrackingMode = "TrackAll"),
  stopTracking: ({ context }) => (context.document.changeTrackingMode = "Off"),
  header: ({ context, text }) =>
    context.document.sections.getFirst().getHeader("Primary").insertParagraph(text, "End"),
};

const step = fc.record({
  edit: fc.constantFrom(...Object.keys(edits)),
  at: fc.nat(),
  text: fc.constantFrom("x", "two words", "a\nb", "", "<&>", "\v", "long ".repeat(20)),
});

/** Done, refused as Word does, or refused for what no source settles. */
const outcomes = [
  "no failure",
  "ApiNotFound",
  "GeneralException",
  "ItemNotFound",
  "NotAllowed",
  "NotSettled",
];

test("whatever edits come in whatever order, each is done or refused by name and the saved file is valid", async () => {
  const forms = fc.constantFrom("published", "in-use", "typed-controls");
  const profiles = fc.constantFrom("desktop", "web", "word-2021" as const);
  await fc.assert(
    fc.asyncProperty(
      forms,
      profiles,
      fc.array(step, { minLength: 40, maxLength: 60 }),
      async (form, profile, steps) => {
        const open = openWord(formFile(form), profile);
        for (const { edit, at, text } of steps) {
          const done = open.run(async (context) => {
            const { paragraphs, tables } = context.document.body;
            const { contentControls } = context.document;
            paragraphs.load("items/text");
            tables.load("items/rowCount");
            contentControls.load("items/id");
            await context.sync();
            const one = <T>(items: readonly T[]): T | undefined => items[at % Math.max(1, items.length)];
            const [paragraph, table] = [one(paragraphs.items), one(tables.items)];
            if (paragraph === undefined || table === undefined) return;
            edits[edit]?.({ context, paragraph, table, control: one(contentControls.items), text });
            await context.sync();
          });
          expect(outcomes).toContain(await codeOf(done));
        }
        expect(await faultsOf(open.word.save())).toEqual([]);
      },
    ),
    { numRuns: 6 },
  );
}, 120_000);
