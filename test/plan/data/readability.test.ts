import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { everyShipped } from "../../../src/plan/data/additions";
import type { Option } from "../../../src/plan/data/option";
import { options } from "../../../src/plan/data/options";

const additions = everyShipped.filter(({ addition }) => addition !== undefined);

type Graded = { readonly id: string; readonly grade: number };

/** The grades of the wordings, hardest first. Grade 4 is read at about nine. */
const grades: readonly Graded[] = [...options, ...additions]
  .map((option) => ({ id: option.id, grade: gradeOf(inItsSentence(option)) }))
  .sort((a, b) => b.grade - a.grade);

test("the wordings are read at nine: the median and the hardest, by Flesch-Kincaid grade", () => {
  const sentences = grades.filter(({ id }) => !id.startsWith("bag-"));
  const things = grades.filter(({ id }) => id.startsWith("bag-"));
  process.stdout.write(
    line("All wordings", grades) + line("For the boxes", sentences) + line("Things to take", things),
  );
  expect(median(grades)).toBeLessThanOrEqual(3);
  expect(sentences.filter(({ grade }) => grade > 5)).toEqual([]);
  expect(things.filter(({ grade }) => grade > 7)).toEqual([]);
});

test("words of the trade would fail the limit", () => {
  expect(gradeOf("The perpetrator’s accommodation necessitates multi-agency intervention.")).toBeGreaterThan(
    9,
  );
  expect(gradeOf("I can ask for help.")).toBeLessThan(2);
});

/** A thing to take ends the form's own sentence. */
function inItsSentence({ box, wording }: Option): string {
  return box === "bag" ? `I will try to take ${wording}.` : wording;
}

/** A blank counts as a short name; a number is read out digit by digit. */
function gradeOf(text: string): number {
  const plain = text.replace(/\[[^\]]*\]/g, "Sam");
  const words = plain.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const syllables = words.map((word) => (/^\d+$/.test(word) ? word.length : syllable(word)));
  return fleschKincaid({
    sentence: plain.split(/(?<=\.)\s+/).length,
    word: words.length,
    syllable: syllables.reduce((sum, count) => sum + count, 0),
  });
}

function median(graded: readonly Graded[]): number {
  const sorted = graded.map(({ grade }) => grade).sort((a, b) => a - b);
  const [low, high] = [Math.floor((sorted.length - 1) / 2), Math.ceil((sorted.length - 1) / 2)];
  return ((sorted[low] ?? NaN) + (sorted[high] ?? NaN)) / 2;
}

function line(what: string, graded: readonly Graded[]): string {
  const [hardest] = graded;
  return `${what} (${String(graded.length)}): median grade ${median(graded).toFixed(1)}, hardest ${hardest?.grade.toFixed(1) ?? ""} (${hardest?.id ?? ""})\n`;
}
