import { closeWord, codeOf, openWord } from "../inWord";
import { basicCall, manyProperties } from "./basics";
import {
  builtInProperties,
  contentControls,
  customProperties,
  documentAssembly,
  manageBody,
  tableCellAccess,
} from "./documents";
import { insertList, organizeList } from "./lists";
import {
  differentLocations,
  formattedText,
  headersAndFooters,
  lineBreaks,
  paragraphAtCursor,
  paragraphProperties,
  searching,
  wordCount,
} from "./paragraphs";
import { compareLocation, scrollTo, splitWords } from "./ranges";
import { act, first, openLines, second, type Program } from "./sample";

afterAll(closeWord);

// The samples of Script Lab for Word (OfficeDev/office-js-snippets, samples/word) that Microsoft's npm library can run. The
// programs are our own and make the same kinds of calls; each checks the outcome that its sample's description promises.

/** All that the sample does is simulated. */
const whole: Readonly<Record<string, Program>> = {
  "01-basics/basic-api-call": basicCall,
  "01-basics/basic-api-call-es5": basicCall,
  "20-lists/insert-list": insertList,
  "20-lists/organize-list": organizeList,
  "25-paragraph/get-paragraph-on-insertion-point": paragraphAtCursor,
  "25-paragraph/get-word-count": wordCount,
  "25-paragraph/insert-formatted-text": formattedText,
  "25-paragraph/insert-header-and-footer": headersAndFooters,
  "25-paragraph/insert-in-different-locations": differentLocations,
  "25-paragraph/paragraph-properties": paragraphProperties,
  "25-paragraph/search": searching,
  "30-properties/get-built-in-properties": builtInProperties,
  "30-properties/read-write-custom-document-properties": customProperties,
  "35-ranges/compare-location": compareLocation,
  "35-ranges/scroll-to-range": scrollTo,
  "35-ranges/split-words-of-first-paragraph": splitWords,
  "40-tables/table-cell-access": tableCellAccess,
  "90-scenarios/multiple-property-set": manyProperties,
};

type Refusal = {
  readonly code: "NotSimulated" | "NotSettled";
  readonly member: string;
  readonly call: (context: Word.RequestContext) => unknown;
};

/** The sample calls a member that is refused by its name; the program, where there is one, does all the rest. */
const part: Readonly<Record<string, Refusal & { readonly rest?: Program }>> = {
  "10-content-controls/insert-and-change-content-controls": {
    code: "NotSimulated",
    member: "ContentControl.insertHtml",
    call: ({ document }) =>
      document.body.paragraphs.getFirst().insertContentControl().insertHtml("<b>x</b>", "End"),
    rest: contentControls,
  },
  "25-paragraph/insert-line-and-page-breaks": {
    code: "NotSettled",
    member: "Paragraph.insertBreak Page After",
    call: ({ document }) => {
      document.body.paragraphs.getFirst().insertBreak("Page", "After");
    },
    rest: lineBreaks,
  },
  "40-tables/manage-formatting": {
    code: "NotSimulated",
    member: "Table.getBorder",
    call: ({ document }) => document.body.insertTable(1, 1, "Start").getBorder("Top").load("type"),
  },
  "50-document/manage-body": {
    code: "NotSimulated",
    member: "Body.getHtml",
    call: ({ document }) => document.body.getHtml(),
    rest: manageBody,
  },
  "50-document/insert-section-breaks": {
    code: "NotSettled",
    member: "Body.insertBreak SectionNext End",
    call: ({ document }) => {
      document.body.insertBreak("SectionNext", "End");
    },
  },
  "90-scenarios/doc-assembly": {
    code: "NotSettled",
    member: "Body.insertBreak Page End",
    call: ({ document }) => {
      document.body.insertBreak("Page", "End");
    },
    rest: documentAssembly,
  },
};

/** The sample calls the Common API, which answers that it cannot. */
const common: Readonly<
  Record<string, (document: Office.Document, done: (result: Office.AsyncResult<unknown>) => void) => void>
> = {
  "01-basics/basic-common-api-call": (document, done) =>
    document.getSelectedDataAsync(Office.CoercionType.Text, done),
  "50-document/get-file-as-pdf": (document, done) => document.getFileAsync(Office.FileType.Pdf, done),
};

test("18 of the 26 listed samples run whole, and 4 all but what is refused by name", () => {
  expect(Object.keys(whole)).toHaveLength(18);
  expect(Object.values(part).filter(({ rest }) => rest !== undefined)).toHaveLength(4);
  expect([whole, part, common].flatMap(Object.keys)).toHaveLength(26);
});

test.each(Object.entries(whole))("%s does what it promises", async (_name, program) => {
  await program();
});

test.each(Object.entries(part))(
  "%s is refused by the name of what it calls, and the rest runs",
  async (_name, { code, member, call, rest }) => {
    const refused = act(openLines(first, second), call);
    await expect(refused).rejects.toMatchObject({ code, message: member });
    await rest?.();
  },
);

test.each(Object.entries(common))("%s is told that the Common API is not simulated", async (_name, call) => {
  openLines(first);
  const result = await new Promise<Office.AsyncResult<unknown>>((done) => {
    call(Office.context.document, done);
  });
  expect([result.status, result.error.code]).toEqual(["failed", 5000]);
});

test("a style that the document lacks is refused by its name: Word has it in stock, the simulator has not", async () => {
  const open = openWord(openLines(first).word.save());
  const styled = act(open, ({ document: { body } }) => (body.paragraphs.getFirst().styleBuiltIn = "Quote"));
  expect(await codeOf(styled)).toBe("NotSimulated");
});
