import { screen, waitFor, within } from "@testing-library/react";
import type { Form, Place } from "../../src/plan/form";
import { formWith, paperForm, withField } from "./paperForm";
import { bar, goTo, openPane, renderPane, said, textbox, write } from "./renderPane";

/** A place that the user clicked in. */
const clicked: Place = {
  position: { kind: "cell", table: 9, row: 0, cell: 1 },
  kind: "cell",
  answer: { kind: "blank" },
  around: "{}",
};

function without(form: Form, ...names: readonly ("children" | "legal")[]): Form {
  const advice = Object.entries(form.advice).filter(([key]) => !names.some((name) => name === key));
  return { ...form, advice: Object.fromEntries(advice) };
}

const sentence = "I could not find the Children box. Click in it in Word, then press Use this box.";
const unsure = { confirm: { kind: "word", said: "Person" }, around: "{}" } as const;

describe("a box that was not found", () => {
  test("is asked for where it is wanted, and is used once the user has clicked in it", async () => {
    const { paper, user } = await openPane(without(formWith(), "children"));
    await goTo(user, "Options");
    await user.selectOptions(screen.getByRole("combobox", { name: "Area" }), "children");
    expect(screen.getByRole("option", { name: "Children · not found" })).toBeInTheDocument();
    expect(screen.getByText(sentence)).toBeVisible();
    paper.click({ kind: "box", place: clicked });
    await user.click(bar("Use this box for Children"));
    await waitFor(() =>
      expect(said()).toContain("Used for Children. To have it found next time, choose Set up this form"),
    );
    expect(screen.queryByText(sentence)).not.toBeInTheDocument();
    expect(paper.asked.filter((job) => job !== "follow")).toEqual(["read", "point", "read"]);
    await user.click(screen.getAllByRole("checkbox")[0] as HTMLElement);
    await user.click(bar("Add 1 to Children"));
    expect(paper.now().advice.children?.places[0]?.position).toEqual(clicked.position);
    expect(paper.now().advice.children?.answer.kind).toBe("text");
  });

  test("stays asked for while the place at the cursor cannot be it, and the pane says why", async () => {
    const { paper, user } = await openPane(without(formWith(), "children"));
    await goTo(user, "Options");
    await user.selectOptions(screen.getByRole("combobox", { name: "Area" }), "children");
    const words = [
      ["label", "That is a label or a heading."],
      ["actions", "That is the action table."],
      ["wrong-kind", "cannot hold this"],
      ["not-a-box", "No box stands there."],
      ["unclear", "Type a letter in it"],
    ] as const;
    for (const [why, expected] of words) {
      paper.click({ kind: "no-box", why });
      await user.click(bar("Use this box for Children"));
      expect(said()).toContain(expected);
    }
    paper.click({ kind: "no-box", why: "taken", of: "legal" });
    await user.click(bar("Use this box for Children"));
    expect(said()).toContain("That is the Legal box. Click in the Children box, then press Use this box");
    expect(screen.getByText(sentence)).toBeVisible();
  });

  test("is looked at once more where its place says something", async () => {
    const { paper, user } = await openPane(without(formWith(), "children"));
    await goTo(user, "Finish");
    paper.click({ kind: "box", place: { ...clicked, confirm: { kind: "says", said: "Kids" } } });
    await user.click(bar("Use this box for Children"));
    expect(screen.getByRole("group", { name: "Is this the Children box?" })).toHaveTextContent(
      "It says “Kids” now.",
    );
    await user.click(bar("No, Children"));
    expect(screen.getByText(sentence)).toBeVisible();
    await user.click(bar("Use this box for Children"));
    await user.click(bar("Yes, use it, Children"));
    expect(paper.now().advice.children).toBeDefined();
  });

  test("is one of a list where several were not found, and each problem is told once", async () => {
    const problems = [
      { kind: "no-box", name: "children", why: "nowhere" },
      { kind: "no-column", column: "comment" },
    ] as const;
    const { user } = await openPane({ ...without(formWith(), "children", "legal"), problems });
    await goTo(user, "Finish");
    const list = screen.getByRole("list", { name: /I could not find 2 boxes/ });
    expect(
      within(list)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(["LegalUse this box", "ChildrenUse this box"]);
    expect(screen.queryByText("The box for ‘Children’ was not found.")).not.toBeInTheDocument();
    expect(screen.getByText("The action table has no column for ‘Comment’.")).toBeVisible();
  });

  test("can take a draft all the same, which is left to copy", async () => {
    const { user } = await openPane(without(formWith(), "children"));
    await goTo(user, "Options");
    await user.selectOptions(screen.getByRole("combobox", { name: "Area" }), "children");
    await user.click(screen.getAllByRole("checkbox")[0] as HTMLElement);
    await user.click(bar("Add 1 to Children"));
    expect(screen.getByText("1 box was not filled in")).toBeVisible();
  });
});

describe("a box that may be another", () => {
  test("is filled only once the user has said that it is the one", async () => {
    const { paper, user } = await openPane(withField(formWith(), "reviewedBy", unsure));
    const question = screen.getByRole("group", { name: "Is this the Reviewed by box?" });
    expect(question).toHaveTextContent("Its label is “Person”, which may be ‘Reviewed by’.");
    await write(user, textbox("Reviewed by"), "Sam");
    await user.click(bar("Answer 1 question first"));
    expect(question).toHaveFocus();
    expect(screen.getByText(/I am not sure that this is the right box/)).toBeVisible();
    await user.click(within(question).getByRole("button", { name: "Show, Reviewed by" }));
    expect(paper.shown).toHaveLength(1);
    await user.click(bar("Yes, use it, Reviewed by"));
    expect(screen.queryByRole("group", { name: "Is this the Reviewed by box?" })).not.toBeInTheDocument();
    await waitFor(() => expect(document.activeElement).not.toBe(document.body));
    await user.click(bar("Fill in 1 detail"));
    expect(paper.now().fields.reviewedBy?.answer).toEqual({ kind: "text", text: "Sam" });
  });

  test("is asked for once the user has said that it is not the one", async () => {
    const { user } = await openPane(withField(formWith(), "reviewedBy", unsure));
    await user.click(bar("No, Reviewed by"));
    expect(said()).toContain("Not used for Reviewed by");
    expect(screen.getByText(/I could not find the Reviewed by box/)).toBeVisible();
  });

  test("is asked about together with others for which the same sentence speaks", async () => {
    const older = { confirm: { kind: "older-plan" }, around: "{}" } as const;
    const { paper, user } = await openPane(
      withField(withField(formWith(), "reviewedBy", older), "createdOn", older),
    );
    const question = screen.getByRole("group", { name: /Are these the right boxes/ });
    expect(question).toHaveTextContent(
      "Created on, Reviewed by. It stands in the last plan of this document, and another plan in it is newer or still blank.",
    );
    await user.click(within(question).getByRole("button", { name: /Yes, use them/ }));
    const { createdOn, reviewedBy } = paper.now().fields;
    expect([createdOn, reviewedBy].map((box) => box?.places[0]?.confirm)).toEqual([undefined, undefined]);
  });

  test("can be a column of the action table, or all of it", async () => {
    const form = formWith();
    const withCells = (columns: readonly string[]): Form => ({
      ...form,
      actionRows: form.actionRows.map((row) => ({
        ...row,
        cells: Object.fromEntries(
          Object.entries(row.cells).map(([key, place]) => [
            key,
            columns.includes(key)
              ? { ...place, confirm: { kind: "word" as const, said: "Notes" }, around: "{}" }
              : place,
          ]),
        ),
      })),
    });
    const { user } = await openPane(withCells(["comment"]));
    await goTo(user, "Actions");
    expect(screen.getByRole("group", { name: "Is this the Comment column?" })).toBeVisible();
    await user.click(bar("Yes, use it, Comment"));
    expect(screen.queryByRole("group", { name: "Is this the Comment column?" })).not.toBeInTheDocument();
  });
});

test("in a document that is not known as the form, a first box says that it is", async () => {
  const paper = paperForm(formWith());
  paper.breakWith("not-a-form");
  const user = renderPane(paper);
  await screen.findByText("This document has no ISSP form in it.");
  paper.mend();
  await user.selectOptions(screen.getByRole("combobox", { name: "The box is for" }), "legal");
  paper.click({ kind: "no-box", why: "not-a-box" });
  await user.click(bar("Use this box"));
  expect(said()).toContain("No box stands there.");
  paper.click({ kind: "box", place: clicked });
  await user.click(bar("Use this box"));
  expect(await screen.findByRole("tab", { name: "Details" })).toBeVisible();
});
