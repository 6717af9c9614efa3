import { organisationFrom } from "../../src/plan/organisation";
import type { PointedBox } from "../../src/plan/form";

const around = JSON.stringify({ words: [{ in: "cell", rows: 0, cells: -1, text: "Reviewed on" }] });
const box: PointedBox = {
  name: "reviewedOn",
  position: { kind: "cell", table: 1, row: 1, cell: 1 },
  around,
};

function read(form: unknown) {
  const { organisation, problems } = organisationFrom(JSON.stringify({ form }));
  return { form: organisation.form, problems };
}

test("what was said of the form is read as it was written", () => {
  const line: PointedBox = { ...box, name: "who", position: { kind: "line", paragraph: 3 } };
  const said = { boxes: [box], declined: [line] };
  expect(read(said)).toEqual({ form: said, problems: [] });
  expect(read({ boxes: [box] })).toEqual({ form: { boxes: [box], declined: [] }, problems: [] });
});

test.each([
  ["a name that is no box", { ...box, name: "phone" }, "form.boxes[0].name"],
  ["no place", { ...box, position: { kind: "cell", table: 1 } }, "form.boxes[0].position.row"],
  ["surroundings that are not JSON", { ...box, around: "{" }, "form.boxes[0].around"],
  ["surroundings of another shape", { ...box, around: `{"words":[{"in":"sky"}]}` }, "form.boxes[0].around"],
  ["text", "legal", "form.boxes[0]"],
])("%s is left out and named", (_what, entry, path) => {
  const { form, problems } = read({ boxes: [entry, box] });
  expect(form.boxes).toEqual([box]);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(path);
});

test.each([[["boxes"]], ["text"], [3]])("%j for the whole is left out and named", (form) => {
  const { form: kept, problems } = read(form);
  expect(kept).toEqual({ boxes: [], declined: [] });
  expect(problems).toEqual([expect.stringMatching(/^form: write this as/)]);
});
