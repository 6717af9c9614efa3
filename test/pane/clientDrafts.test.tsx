import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { textOf } from "../../src/plan/form";
import { areaPicker } from "./openOptions";
import { formWith, type PaperForm } from "./paperForm";
import { bar, goTo, openPane, said, textbox, write } from "./renderPane";

const forAB = () => formWith({ fields: { clientRef: "AB123" }, advice: { legal: "I have a solicitor." } });
const question = (words: string) => screen.findByRole("group", { name: words });
const noQuestion = () => screen.queryByRole("group", { name: /^Typed (for|while)/ });
const press = async (user: UserEvent, name: string) => user.click(screen.getByRole("button", { name }));

async function readAgain(user: UserEvent) {
  await press(user, "More");
  await user.click(screen.getByRole("menuitem", { name: "Read the form again" }));
  await waitFor(() => expect(said()).toContain("The form was read again"));
}

const says = (paper: PaperForm, key: "clientRef" | "reviewedBy") => {
  const box = paper.now().fields[key];
  return box === undefined ? "" : textOf(box.answer);
};

test("what was typed for one client is not written to another's form, and the question names both", async () => {
  const { paper, user } = await openPane(forAB());
  await write(user, textbox("Reviewed by"), "Sam");
  paper.userTypes("clientRef", "CD456");
  await user.click(bar("Fill in 1 detail"));
  const asked = await question("Typed for AB123. The form now says CD456.");
  expect(asked).toHaveTextContent("Nothing of it was written here: 1 detail.");
  expect(says(paper, "reviewedBy")).toBe("");
  expect(textbox("Reviewed by")).toHaveValue("");
  expect(screen.getByRole("button", { name: "Type a detail to fill in" })).toBeVisible();
});

test("a form that is read again and names another client asks too, on every tab", async () => {
  const { paper, user } = await openPane(forAB());
  await write(user, textbox("Reviewed by"), "Sam");
  await goTo(user, "Options");
  await user.selectOptions(areaPicker(), "legal");
  await write(user, textbox("Your own words"), "I can ask for an order.");
  paper.userTypes("clientRef", "CD456");
  await readAgain(user);
  const asked = await question("Typed for AB123. The form now says CD456.");
  expect(asked).toHaveTextContent("1 detail and 1 option");
  expect(textbox("Your own words")).toHaveValue("");
  await goTo(user, "Finish");
  expect(await question("Typed for AB123. The form now says CD456.")).toBeVisible();
  expect(paper.asked.filter((job) => job === "fill")).toEqual([]);
});

test("once the user says that it belongs here it is in its fields again, and only the blue button writes it", async () => {
  const { paper, user } = await openPane(forAB());
  await write(user, textbox("Reviewed by"), "Sam");
  paper.userTypes("clientRef", "AB124");
  await user.click(bar("Fill in 1 detail"));
  await question("Typed for AB123. The form now says AB124.");
  await press(user, "Use it in this form");
  expect(noQuestion()).not.toBeInTheDocument();
  expect(textbox("Reviewed by")).toHaveValue("Sam");
  expect(says(paper, "reviewedBy")).toBe("");
  await user.click(bar("Fill in 1 detail"));
  expect(says(paper, "reviewedBy")).toBe("Sam");
});

test("what is thrown away is gone, and what is kept aside comes back with its client", async () => {
  const { paper, user } = await openPane(forAB());
  await write(user, textbox("Reviewed by"), "Sam");
  paper.userTypes("clientRef", "CD456");
  await readAgain(user);
  await press(user, "Keep it aside");
  expect(noQuestion()).not.toBeInTheDocument();
  expect(screen.getByText("Kept aside: 1 detail for AB123")).toBeVisible();
  paper.userTypes("clientRef", "AB123");
  await readAgain(user);
  expect(textbox("Reviewed by")).toHaveValue("Sam");
  paper.userTypes("clientRef", "CD456");
  await readAgain(user);
  await press(user, "Look at it");
  await press(user, "Throw it away");
  paper.userTypes("clientRef", "AB123");
  await readAgain(user);
  expect(textbox("Reviewed by")).toHaveValue("");
  expect(noQuestion()).not.toBeInTheDocument();
});

test("each client's words are kept apart while both are asked about", async () => {
  const { paper, user } = await openPane(forAB());
  await write(user, textbox("Reviewed by"), "Sam");
  paper.userTypes("clientRef", "CD456");
  await readAgain(user);
  await write(user, textbox("Reviewed by"), "Alex");
  await user.click(bar("Fill in 1 detail"));
  expect(says(paper, "reviewedBy")).toBe("Alex");
  expect(await question("Typed for AB123. The form now says CD456.")).toBeVisible();
});

test("words of both clients for the same box are not mixed: those typed for this form stay, the others stay aside", async () => {
  const { paper, user } = await openPane(forAB());
  await write(user, textbox("Reviewed by"), "Sam");
  await write(user, textbox("Created on"), "1 2 2026");
  paper.userTypes("clientRef", "CD456");
  await readAgain(user);
  await write(user, textbox("Reviewed by"), "Alex");
  await press(user, "Use it in this form");
  expect(textbox("Reviewed by")).toHaveValue("Alex");
  expect(textbox("Created on")).toHaveValue("1 2 2026");
  expect(await question("Typed for AB123. The form now says CD456.")).toHaveTextContent("1 detail");
});

test("a name or ref that the user fills in himself asks nothing: blank before, or put right", async () => {
  const { paper, user } = await openPane();
  await goTo(user, "Options");
  await user.selectOptions(areaPicker(), "legal");
  await write(user, textbox("Your own words"), "I can ask for an order.");
  await goTo(user, "Details");
  await write(user, textbox("Client name or ref"), "AB123");
  await user.click(bar("Fill in 1 detail"));
  expect(says(paper, "clientRef")).toBe("AB123");
  await user.clear(textbox("Client name or ref"));
  await write(user, textbox("Client name or ref"), "AB124");
  await user.click(bar("Fill in 1 detail"));
  expect(says(paper, "clientRef")).toBe("AB124");
  expect(noQuestion()).not.toBeInTheDocument();
  await goTo(user, "Options");
  expect(textbox("Your own words")).toHaveValue("I can ask for an order.");
});

test("a name or ref that was typed in Word meanwhile asks: it may be another form", async () => {
  const { paper, user } = await openPane();
  await write(user, textbox("Reviewed by"), "Sam");
  paper.userTypes("clientRef", "AB123");
  await user.click(bar("Fill in 1 detail"));
  expect(await question("Typed while the form had no name or ref. The form now says AB123.")).toBeVisible();
  expect(says(paper, "reviewedBy")).toBe("");
});

test("a name or ref that is written in capitals now is the same client's", async () => {
  const { paper, user } = await openPane(formWith({ fields: { clientRef: "Ab123" } }));
  await write(user, textbox("Reviewed by"), "Sam");
  paper.userTypes("clientRef", " AB123");
  await readAgain(user);
  expect(noQuestion()).not.toBeInTheDocument();
  expect(textbox("Reviewed by")).toHaveValue("Sam");
});

test("Undo puts nothing back once the form names another client, and says whose it was", async () => {
  const { paper, user } = await openPane(forAB());
  await write(user, textbox("Reviewed by"), "Sam");
  await user.click(bar("Fill in 1 detail"));
  paper.userTypes("clientRef", "CD456");
  const now = paper.now();
  await user.click(bar("Undo"));
  await waitFor(() =>
    expect(said()).toContain("Stopped: “Reviewed by” was done for AB123. The form now says CD456."),
  );
  expect(said()).toContain("Nothing was put back.");
  expect(paper.now()).toBe(now);
  await readAgain(user);
  await user.click(bar("Undo"));
  expect(said()).toContain("was done for AB123");
  expect(paper.asked.filter((job) => job === "undo")).toHaveLength(1);
});

test("Undo of a name or ref gives all that was typed since to the client as named before", async () => {
  const { user } = await openPane(forAB());
  await user.clear(textbox("Client name or ref"));
  await write(user, textbox("Client name or ref"), "AB124");
  await user.click(bar("Fill in 1 detail"));
  await write(user, textbox("Reviewed by"), "Sam");
  await user.click(bar("Undo"));
  expect(said()).toContain("Put back as it was");
  expect(noQuestion()).not.toBeInTheDocument();
  expect(textbox("Reviewed by")).toHaveValue("Sam");
  expect(textbox("Client name or ref")).toHaveValue("AB124");
});

test("a review, a new action and edited words about a service belong to their client too", async () => {
  const start = formWith({
    fields: { clientRef: "AB123" },
    actions: [{ risk: "Isolation", action: "Join a group" }],
  });
  const { paper, user } = await openPane(start);
  await goTo(user, "Actions");
  await press(user, "Add action");
  await write(user, textbox("Agreed action"), "Change the locks");
  await goTo(user, "Finish");
  await press(user, "Start a review");
  await press(user, "Look at 1 open action");
  await user.click(screen.getByRole("radio", { name: /Still right/ }));
  paper.userTypes("clientRef", "CD456");
  await readAgain(user);
  expect(await question("Typed for AB123. The form now says CD456.")).toHaveTextContent(
    "1 action and a review",
  );
  expect(screen.getByRole("button", { name: "Start a review" })).toBeVisible();
  await goTo(user, "Actions");
  expect(textbox("Agreed action")).toHaveValue("");
});

test("changes to a row go to another client's form only where a row says the very same", async () => {
  const start = formWith({
    fields: { clientRef: "AB123" },
    actions: [{ risk: "Isolation", action: "Join a group" }],
  });
  const { paper, user } = await openPane(start);
  await goTo(user, "Actions");
  await user.click(bar("Change: Isolation"));
  const card = screen.getByRole("group", { name: "Change Isolation" });
  await write(user, within(card).getByRole("textbox", { name: "Comment" }), "Went well");
  paper.userTypes("clientRef", "CD456");
  paper.userChangesRow(0, "action", "Move away");
  await readAgain(user);
  await press(user, "Use it in this form");
  expect(screen.getByRole("button", { name: "Nothing to change" })).toBeVisible();
});
