import { everyShipped } from "../../src/plan/data/additions";
import { fillBlanks, blanksIn } from "../../src/plan/blanks";
import { formerTopics, formerWordings } from "../../src/plan/data/formerWordings";
import { editsToFill } from "../../src/plan/editsToFill";
import { namesHelp } from "../../src/plan/planOption";
import { topicsOf, wantedOption, wordingsOf } from "../../src/plan/optionLines";
import { saysWording } from "../../src/plan/optionOfLine";
import type { AdviceKey, OptionStatus } from "../../src/plan/form";
import { box, form, place } from "./drawForm";

const byId = new Map(everyShipped.map((option) => [option.id, option]));

function optionOf(id: string) {
  const option = byId.get(id);
  if (option === undefined) throw new Error(`no option ${id}`);
  return option;
}

/** What a fill adds to a box that holds `line`, and what it counts as standing there. */
function filled(id: string, line: string, text: string, status: OptionStatus) {
  const option = optionOf(id);
  const key = option.box as AdviceKey; // the cases are of such boxes
  const { edits, standing } = editsToFill(form({ advice: { [key]: box(place(line, "cell")) } }), {
    advice: { [key]: [wantedOption(option, text, status)] },
  });
  return {
    added: edits.flatMap((edit) => (edit.kind === "add-lines" ? edit.lines.map((each) => each.text) : [])),
    standing: standing.map((each) => each.text),
  };
}

const sam = (wording: string) =>
  fillBlanks(
    wording,
    blanksIn(wording).map(() => "Sam"),
  );

test("what is not for now is written as its topic", () => {
  expect(filled("housing-refuge", "", "going to a refuge", "not-now")).toEqual({
    added: ["Talked about, not for now: going to a refuge"],
    standing: [],
  });
});

test("every option that an older form put off in a whole sentence stands, and is not written twice", () => {
  const putOff = everyShipped.filter(({ topic }) => topic !== undefined);
  expect(putOff.length).toBeGreaterThan(55);
  for (const option of putOff) {
    for (const wording of wordingsOf(option)) {
      const line = `• Talked about, not for now: ${sam(wording)}`;
      expect({ id: option.id, ...filled(option.id, line, option.topic ?? "", "not-now") }).toEqual({
        id: option.id,
        added: [],
        standing: [line],
      });
    }
  }
});

test("every option that was put off by another name stands, and is not written twice", () => {
  const renamed = Object.keys(formerTopics);
  expect(renamed.length).toBeGreaterThan(15);
  for (const id of renamed) {
    const { topic = "" } = optionOf(id);
    for (const former of formerTopics[id] ?? []) {
      expect(former).not.toBe(topic);
      const line = `Talked about, not for now: ${former}`;
      expect({ id, ...filled(id, line, topic, "not-now") }).toEqual({ id, added: [], standing: [line] });
    }
  }
  const byBox = everyShipped.flatMap((option) => topicsOf(option).map((topic) => `${option.box}: ${topic}`));
  expect(new Set(byBox).size).toBe(byBox.length);
});

test("an option agreed in its former words stands, with the same name in its blank", () => {
  const line =
    "I can get advice about a court order to help protect me. I can ask Ms Shah what my choices are.";
  const wording = optionOf("legal-civil-options").wording;
  expect(filled("legal-civil-options", line, fillBlanks(wording, ["Ms Shah"]), "agreed")).toEqual({
    added: [],
    standing: [line],
  });
  expect(filled("legal-civil-options", line, fillBlanks(wording, ["Mr Jones"]), "agreed")).toEqual({
    added: [fillBlanks(wording, ["Mr Jones"])],
    standing: [],
  });
});

test("an option that was put off and is agreed now is written", () => {
  const line = "Talked about, not for now: going to a refuge";
  const { wording } = optionOf("housing-refuge");
  expect(filled("housing-refuge", line, wording, "agreed")).toEqual({ added: [wording], standing: [] });
});

test("a line that an option was known by is never another option's of its box", () => {
  const twice = everyShipped.flatMap((option) =>
    wordingsOf(option).flatMap((wording) =>
      everyShipped
        .filter(({ id, box: key }) => id !== option.id && key === option.box)
        .filter((other) => wordingsOf(other).some((each) => saysWording(sam(wording), each)))
        .map((other) => `${option.id} is ${other.id}: ${wording}`),
    ),
  );
  expect(twice).toEqual([]);
});

test("former words are those of options that there are, and are not their words now", () => {
  expect(Object.keys(formerWordings).filter((id) => !byId.has(id))).toEqual([]);
  for (const [id, former] of Object.entries(formerWordings))
    expect(former).not.toContain(optionOf(id).wording);
});

test.each([
  ["In an emergency I can call 999.", true],
  ["call 116 123", true],
  ["Samaritans", true],
  ["I can call 101.", false],
  ["Haven: 01632 960 999", false],
  ["going to a refuge", false],
])("help that is never put off is known: %s", (text, isHelp) => {
  expect(namesHelp(text)).toBe(isHelp);
});
