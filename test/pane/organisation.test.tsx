import { screen, waitFor } from "@testing-library/react";
import { openOptions, prompt } from "./openOptions";
import { organisationFile } from "./organisationFile";
import { formWith, withField } from "./paperForm";
import { openedDialog, openPane, write } from "./renderPane";

const fetched = organisationFile(undefined);

const newer = () => screen.getByRole("switch", { name: "Also show newer topics" });
const notice = () => screen.queryByText(/not JSON|no-such|organisation’s own options/);

test("without a file all is as Appendix A has it, and nothing is said", async () => {
  organisationFile(undefined);
  await openOptions(undefined, "legal");
  await waitFor(() => expect(fetched).toHaveBeenCalledWith("assets/organisation.json"));
  expect(prompt(/financial situation/)).toBeInTheDocument();
  expect(notice()).not.toBeInTheDocument();
});

test("a server that does not answer is no trouble", async () => {
  fetched.mockReset();
  fetched.mockRejectedValue(new TypeError("Failed to fetch"));
  await openOptions(undefined, "legal");
  expect(prompt(/financial situation/)).toBeInTheDocument();
  expect(notice()).not.toBeInTheDocument();
});

test("an organisation hides, rewords and adds, and its own are found", async () => {
  organisationFile(
    JSON.stringify({
      options: {
        hide: ["legal-breaches"],
        reword: { "legal-finances": "I can ask about help with costs." },
        add: [{ box: "legal", prompt: "Our drop-in on Mondays?", wording: "I can come to the drop-in." }],
      },
    }),
  );
  const { user } = await openOptions(undefined, "legal");
  await waitFor(() => expect(prompt(/drop-in on Mondays/)).toBeInTheDocument());
  expect(screen.queryByRole("checkbox", { name: /breaches/ })).not.toBeInTheDocument();
  await user.click(prompt(/financial situation/));
  expect(screen.getByRole("textbox", { name: "Words for the plan" })).toHaveValue(
    "I can ask about help with costs.",
  );
  await write(user, screen.getByRole("searchbox"), "drop-in");
  expect(screen.getAllByRole("checkbox")).toHaveLength(1);
});

test("what was said of the organisation's form holds for this copy of it, and nothing is asked again", async () => {
  const blank = formWith().fields.reviewedBy?.places[0];
  if (blank === undefined) throw new Error("no box");
  const asks = withField(formWith(), "reviewedBy", { ...blank, confirm: { kind: "several" }, around: "{}" });
  const said = { name: "reviewedBy", position: blank.position, around: JSON.stringify({ words: [] }) };
  organisationFile(JSON.stringify({ form: { boxes: [said] } }));
  const { paper } = await openPane(asks);
  expect(screen.getAllByText(/More than one box/).length).toBeGreaterThan(0);
  await waitFor(() => expect(paper.asked.filter((job) => job === "read")).toHaveLength(2));
  await waitFor(() => expect(screen.queryByText(/More than one box/)).not.toBeInTheDocument());
});

test("a file that cannot be read is said once, and Appendix A is offered", async () => {
  organisationFile("{ not json");
  const { user } = await openOptions(undefined, "legal");
  expect(prompt(/financial situation/)).toBeInTheDocument();
  expect(notice()).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "More" }));
  await user.click(screen.getByRole("menuitem", { name: "Help" }));
  const help = await openedDialog("Help");
  await waitFor(() => expect(help).toHaveTextContent(/Not used of them:.*not JSON/));
});

test("what is wrong in a file is said, and the rest of it holds", async () => {
  organisationFile(JSON.stringify({ options: { hide: ["no-such", "nor-this", "legal-breaches"] } }));
  await openOptions(undefined, "legal");
  await waitFor(() => expect(screen.queryByRole("checkbox", { name: /breaches/ })).not.toBeInTheDocument());
  expect(notice()).not.toBeInTheDocument();
});

test("newer topics are off, and show as such, without remarks on their source, once they are turned on", async () => {
  organisationFile(undefined);
  const { user } = await openOptions(undefined, "legal");
  const before = screen.getAllByRole("checkbox").length;
  expect(newer()).not.toBeChecked();
  await user.click(newer());
  expect(screen.getAllByRole("checkbox").length).toBeGreaterThan(before);
  const added = screen.getAllByText("Not in Appendix A")[0]?.closest("li");
  expect(added).not.toHaveTextContent(/Source/);
  await user.click(newer());
  expect(screen.getAllByRole("checkbox")).toHaveLength(before);
});

test("an organisation can have the newer topics on from the start", async () => {
  organisationFile(JSON.stringify({ options: { additions: true } }));
  await openOptions(undefined, "legal");
  await waitFor(() => expect(newer()).toBeChecked());
  expect(screen.getAllByText("Not in Appendix A")[0]).toBeVisible();
});

test("a newer topic that is chosen stays to be seen when they are turned off", async () => {
  organisationFile(JSON.stringify({ options: { additions: true } }));
  const { user } = await openOptions(undefined, "legal");
  await waitFor(() => expect(newer()).toBeChecked());
  const added = screen.getAllByText("Not in Appendix A")[0]?.closest("li");
  const [tick] = added?.querySelectorAll("input") ?? [];
  if (tick === undefined) throw new Error("no tick box");
  await user.click(tick);
  await user.click(newer());
  expect(screen.getAllByText("Not in Appendix A")[0]).toBeVisible();
});

test("Help says whom to ask where the organisation has said so", async () => {
  organisationFile(JSON.stringify({ support: "IT desk, it@haven.example" }));
  const { user } = await openPane();
  await user.click(screen.getByRole("button", { name: "More" }));
  await user.click(screen.getByRole("menuitem", { name: "Help" }));
  const help = await openedDialog("Help");
  await waitFor(() =>
    expect(help).toHaveTextContent("Help from your organisation: IT desk, it@haven.example"),
  );
});
