import fc from "fast-check";
import { escaped, line, runsOf } from "./drawing";

/** Something in the file, in or beside what can be seen, that nobody sees, and the words of it. */
export type Unseen = {
  readonly kind:
    | "nothing"
    | "hidden text"
    | "a hidden line"
    | "a hidden mark"
    | "deleted text"
    | "a field"
    | "words for older readers";
  readonly words: string;
};

export const nothingUnseen: Unseen = { kind: "nothing", words: "" };

/** A word that no form says and nobody wants: found in a form as it is read, it was read from where nobody sees it. */
export const unseenWord = "Zzunseen";

// Words that would be a label, a heading, an answer or what is wanted, were they read.
const words = fc.constantFrom(
  unseenWord,
  `kept ${unseenWord} for the file`,
  "Children",
  "Reviewed by",
  "Created on",
  "New",
  "Client",
  "01/02/2019",
);

/** Nothing, nearly always, or something of a kind. */
export const anyUnseen: fc.Arbitrary<Unseen> = fc.oneof(
  { weight: 11, arbitrary: fc.constant(nothingUnseen) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        "hidden text" as const,
        "a hidden line" as const,
        "a hidden mark" as const,
        "deleted text" as const,
        "a field" as const,
        "words for older readers" as const,
      ),
      words,
    }),
  },
);

/** The same beside a label, where no field stands for it. */
export const anyUnseenBeside: fc.Arbitrary<Unseen> = anyUnseen.map((unseen) =>
  ["a field", "a hidden line", "a hidden mark"].includes(unseen.kind)
    ? { ...unseen, kind: "hidden text" as const }
    : unseen,
);

/** Runs as they are with something unseen among them. A field shows the runs. */
export function withUnseen(unseen: Unseen, runs: string): string {
  switch (unseen.kind) {
    case "nothing":
    case "a hidden line":
    case "a hidden mark":
      return runs;
    case "hidden text":
      return runs + runsOf(unseen.words, "<w:vanish/>");
    case "deleted text":
      return `${runs}<w:del w:id="900" w:author="A" w:date="2026-01-01T00:00:00Z"><w:r><w:delText xml:space="preserve">${escaped(unseen.words)}</w:delText></w:r></w:del>`;
    case "a field":
      return `${mark("begin")}<w:r><w:instrText xml:space="preserve"> DOCPROPERTY "${escaped(unseen.words)}" </w:instrText></w:r>${mark("separate")}${runs}${mark("end")}`;
    case "words for older readers":
      return `${runs}<mc:AlternateContent><mc:Choice Requires="w14"></mc:Choice><mc:Fallback>${runsOf(unseen.words)}</mc:Fallback></mc:AlternateContent>`;
  }
}

/** A line that is hidden with its mark, where that is what is unseen. */
export function unseenLine(unseen: Unseen): string {
  if (unseen.kind !== "a hidden line") return "";
  return line(runsOf(unseen.words, "<w:vanish/>"), { properties: "<w:rPr><w:vanish/></w:rPr>" });
}

function mark(type: string): string {
  return `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
}
