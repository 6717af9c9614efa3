import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { draftsFor, withDraft } from "../../src/pane/drafts/clientDrafts";
import { newDraftStore } from "../../src/pane/drafts/draftStore";
import { TypedInput } from "../../src/pane/TypedInput";
import { clientOf } from "../../src/plan/client";
import { textOf } from "../../src/plan/form";
import { formWith } from "./paperForm";
import { bar, openPane, said, textbox } from "./renderPane";

// No frame comes: what is typed is not taken over unless something else asks for it.
beforeEach(() => jest.spyOn(window, "requestAnimationFrame").mockReturnValue(0));
afterEach(() => jest.restoreAllMocks());

const field = () => textbox("Reviewed by");

/** A key, at the end of which the field holds this. */
function typeIn(text: string): void {
  act(() => field().focus());
  fireEvent.keyDown(field(), { key: text.slice(-1) });
  fireEvent.input(field(), { target: { value: text } });
}

test("a letter shows before the pane works for it, and a moment later the pane has", async () => {
  await openPane();
  typeIn("S");
  typeIn("Sa");
  expect(field()).toHaveValue("Sa");
  expect(bar("Type a detail to fill in")).toBeVisible();
  expect(await screen.findByRole("button", { name: "Fill in 1 detail" })).toBeVisible();
  expect(field()).toHaveValue("Sa");
});

test("a click on the blue button right after a letter fills it in", async () => {
  const { paper } = await openPane();
  typeIn("Sam");
  fireEvent.click(bar("Type a detail to fill in"));
  await waitFor(() => expect(said()).toContain("1 detail filled in"));
  expect(textOf(paper.now().fields.reviewedBy?.answer ?? { kind: "blank" })).toBe("Sam");
});

test("Ctrl+Enter right after a letter fills it in", async () => {
  const { paper } = await openPane();
  typeIn("Sam");
  fireEvent.keyDown(field(), { key: "Enter", ctrlKey: true });
  await waitFor(() => expect(said()).toContain("1 detail filled in"));
  expect(textOf(paper.now().fields.reviewedBy?.answer ?? { kind: "blank" })).toBe("Sam");
});

test("Tab right after a letter takes it over", async () => {
  await openPane();
  typeIn("Sam");
  act(() => textbox("Client name or ref").focus());
  expect(bar("Fill in 1 detail")).toBeVisible();
  expect(field()).toHaveValue("Sam");
});

test("nothing moves while something is pressed right after a letter; the click finds the letter taken over", async () => {
  await openPane();
  typeIn("Sam");
  const other = textbox("Client name or ref");
  fireEvent.mouseDown(other);
  act(() => other.focus());
  expect(bar("Type a detail to fill in")).toBeVisible();
  fireEvent.mouseUp(other);
  expect(bar("Type a detail to fill in")).toBeVisible();
  fireEvent.click(other);
  expect(bar("Fill in 1 detail")).toBeVisible();
});

test.each(["mouseUp", "dragEnd"] as const)(
  "a press that is no click ends with %s, and the letter is taken over",
  async (end) => {
    await openPane();
    typeIn("Sam");
    fireEvent.mouseDown(textbox("Client name or ref"));
    act(() => textbox("Client name or ref").focus());
    fireEvent[end](document.body);
    expect(await screen.findByRole("button", { name: "Fill in 1 detail" })).toBeVisible();
  },
);

test("letters in two fields within one frame are both taken over", async () => {
  await openPane();
  fireEvent.input(field(), { target: { value: "Sam" } });
  fireEvent.input(textbox("Client name or ref"), { target: { value: "SH-0417" } });
  fireEvent.keyDown(field(), { key: "Tab" });
  expect(bar("Fill in 2 details")).toBeVisible();
});

test("a fill that ends right after a letter leaves the letter", async () => {
  const { paper } = await openPane();
  typeIn("Sam");
  paper.hold();
  fireEvent.click(bar("Type a detail to fill in"));
  await act(async () => {
    paper.go();
    typeIn("Sam J");
    await Promise.resolve();
  });
  await waitFor(() => expect(said()).toContain("1 detail filled in"));
  expect(field()).toHaveValue("Sam J");
  expect(bar("Fill in 1 detail")).toBeVisible();
});

test("where the form turns out to be another client’s right after a letter, the letter stays with the first", async () => {
  const { paper } = await openPane(formWith({ fields: { clientRef: "SH-0417" } }));
  paper.userTypes("clientRef", "SH-0999");
  fireEvent.click(await screen.findByRole("button", { name: "More" }));
  const again = await screen.findByRole("menuitem", { name: "Read the form again" });
  paper.hold();
  fireEvent.click(again);
  await act(async () => {
    typeIn("Sam");
    paper.go();
    await Promise.resolve();
  });
  await waitFor(() => expect(said()).toContain("The form was read again"));
  expect(field()).toHaveValue("");
  expect(await screen.findByText(/SH-0417/)).toBeVisible();
});

test("“Keep what the form says” right after a letter lets go of the letter", async () => {
  await openPane(formWith({ fields: { reviewedBy: "Sam" } }));
  typeIn("Sam J");
  const keep = await screen.findByRole("button", { name: "Keep what the form says, Reviewed by" });
  typeIn("Sam Jo");
  fireEvent.click(keep);
  expect(field()).toHaveValue("Sam");
  expect(bar("Type a detail to fill in")).toBeVisible();
});

test("a field that is drawn for something else gives its letter to what it was typed for", () => {
  const [typedFirst, typedSecond]: string[][] = [[], []];
  const first = (text: string) => void typedFirst?.push(text);
  const second = (text: string) => void typedSecond?.push(text);
  const { rerender } = render(<TypedInput text="" onText={first} />);
  const input = screen.getByRole("textbox");
  fireEvent.input(input, { target: { value: "S" } });
  rerender(<TypedInput text="" onText={second} />);
  expect(typedFirst).toEqual(["S"]);
  expect(input).toHaveValue("");
  fireEvent.input(input, { target: { value: "T" } });
  rerender(<TypedInput text="Sam" onText={second} />);
  expect(typedSecond).toEqual(["T"]);
  expect(input).toHaveValue("Sam");
});

test("a draft that is changed right after a letter has the letter", () => {
  const store = newDraftStore();
  const client = clientOf(formWith({ fields: { clientRef: "SH-0417" } }));
  const note = (text: string) =>
    store.change((all) => withDraft(all, client, "details", () => ({ reviewedBy: text })));
  render(<TypedInput text="" onText={note} />);
  fireEvent.input(screen.getByRole("textbox"), { target: { value: "S" } });
  expect(draftsFor(store.all(), client).details).toEqual({});
  act(() =>
    store.change((all) => withDraft(all, client, "details", (now) => ({ ...now, clientRef: "SH-0417" }))),
  );
  expect(draftsFor(store.all(), client).details).toEqual({ reviewedBy: "S", clientRef: "SH-0417" });
});
