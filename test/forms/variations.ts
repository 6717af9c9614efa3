import { agencyVariations } from "./agencyVariations";
import { boxVariations } from "./boxVariations";
import { documentVariations } from "./documentVariations";
import { docxOf, mainPart } from "./docx";
import { fileVariations } from "./fileVariations";
import { lineVariations } from "./lineVariations";
import { lookAlikes } from "./lookAlikes";
import { optionVariations } from "./optionVariations";
import { paperVariations } from "./paperVariations";
import { partVariations } from "./partVariations";
import { placeVariations } from "./placeVariations";
import { practiceVariations } from "./practiceVariations";
import { tableVariations } from "./tableVariations";
import { truthIn, withoutMarks, type Truth } from "./truth";
import { unseenVariations } from "./unseenVariations";
import type { Variation } from "./variation";
import { wordingVariations } from "./wordingVariations";

/** Every fixture of variations/. */
export const variations: readonly Variation[] = [
  ...wordingVariations,
  ...tableVariations,
  ...optionVariations,
  ...partVariations,
  ...lineVariations,
  ...boxVariations,
  ...unseenVariations,
  ...documentVariations,
  ...fileVariations,
  ...paperVariations,
  ...agencyVariations,
  ...lookAlikes,
  ...practiceVariations,
  ...placeVariations,
];

/** The file of a variation, and the truth about it. */
export function drawn(variation: Variation): { readonly docx: Uint8Array; readonly truth: Truth } {
  const { name, body, section, notAForm, refused, rewritten, spoilt, ...surroundings } = variation;
  const main = mainPart(body, section);
  const truth =
    notAForm === true ? { fields: {}, actions: [], actionRows: [], notAForm } : truthIn(main, refused);
  const xml = withoutMarks(main);
  const docx = docxOf(rewritten === undefined ? xml : rewritten(xml), surroundings);
  return { docx: spoilt === undefined ? docx : spoilt(docx), truth };
}

/** The truth as it stands in the file, a line for each box. */
export function truthText(truth: Truth): string {
  const entries = Object.entries(truth).map(([key, value]: [string, unknown]) =>
    key === "fields"
      ? `"fields": {\n${Object.entries(value as Truth["fields"])
          .map(([box, places]) => `  ${JSON.stringify(box)}: ${JSON.stringify(places)}`)
          .join(",\n")}\n }`
      : `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `{\n ${entries.join(",\n ")}\n}\n`;
}

/** A list of all variations, for people. */
export function variationsText(): string {
  const rows = variations.map(({ name, what, happens }) => `| ${what} | ${name} | ${happens} |`);
  return [
    "# The variations of the form that we know",
    "Each is a small file in `variations/`, with the truth about it beside it in the shape of `published.json`. They are drawn by",
    "`npx tsx test/forms/draw.ts`; `test/word/variations.test.ts` reads and fills every one.",
    "",
    "| variation | fixture | what happens |",
    "|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}
