import type { Frame } from "playwright-core";
import { closeBrowser, openDemo, type Demo } from "./harness";
import { conditions, contactSheets, lookAt, looksFolder } from "./looksConditions";
import { fullForm, letter, longRef, openInFullForm, strangeForm } from "./looksForm";

jest.setTimeout(1_800_000);
afterAll(closeBrowser);

type Walk = Demo & {
  /** The pane's own page. */
  frame(): Promise<Frame>;
  /** Looks at what is shown now, under the name of a state. */
  look(state: string): Promise<void>;
  open(docx: Uint8Array): Promise<void>;
  tab(name: string): Promise<void>;
  press(name: string | RegExp): Promise<void>;
  makeDifficult(what: RegExp, isOn: boolean): Promise<void>;
};

const seen: string[] = [];
const found: string[] = [];

async function walk(chapter: string, steps: (at: Walk) => Promise<void>): Promise<void> {
  const demo = await openDemo({ width: 1280, height: 900 });
  const { page, pane } = demo;
  page.setDefaultTimeout(15_000);
  const frame = async (): Promise<Frame> => {
    const now = await (await page.waitForSelector('iframe[title="Task pane"]')).contentFrame();
    if (now === null) throw new Error("there is no pane");
    return now;
  };
  const press = (name: string | RegExp): Promise<void> =>
    pane
      .getByRole("button", { name, exact: typeof name === "string" })
      .first()
      .click();
  const at: Walk = {
    ...demo,
    frame,
    press,
    look: async (state) => {
      seen.push(`${chapter}-${state}`);
      found.push(...(await lookAt(page, await frame(), `${chapter}-${state}`)));
    },
    open: async (docx) => {
      const before = await page.locator("iframe").elementHandle();
      await demo.openFile("plan.docx", docx);
      const ask = page.getByRole("dialog").getByRole("button", { name: /without/ });
      await page.waitForFunction(
        (old) => !old.isConnected || document.querySelector("dialog[open]") !== null,
        before,
      );
      if (await ask.isVisible()) await ask.click();
      await before.waitForElementState("hidden");
    },
    tab: (name) => pane.getByRole("tab", { name: new RegExp(`^${name}`) }).click(),
    makeDifficult: async (what, isOn) => {
      await page.getByRole("button", { name: "Make Word difficult…" }).click();
      const dialog = page.getByRole("dialog", { name: "Make Word difficult" });
      await dialog.getByRole("checkbox", { name: what }).setChecked(isOn);
      await dialog.getByRole("button", { name: "Close" }).click();
    },
  };
  await steps(at);
  if (!page.isClosed()) await demo.page.context().close();
}

afterAll(() => {
  console.info(`${seen.length} states, each under ${conditions.length} conditions`);
});

const chapters: Readonly<Record<string, (at: Walk) => Promise<void>>> = {
  details: async ({ look, pane, press, open, tab, page }) => {
    await look("1-empty");
    await pane.getByRole("textbox", { name: "Client name or ref" }).fill(longRef);
    await pane.getByRole("textbox", { name: "Intake date" }).fill("31 2 2026");
    await pane.getByRole("textbox", { name: "ISSP date" }).fill("5 1 2062");
    await pane.getByRole("textbox", { name: "Created on" }).fill("29 nov");
    await pane.getByRole("textbox", { name: "Number of pages" }).fill("2");
    await pane.getByRole("textbox", { name: "Reviewed by" }).click();
    await look("2-typed-wrong-and-asked");
    await press("Calendar, Created on");
    await pane.getByRole("group", { name: "Created on, from the calendar" }).waitFor();
    await look("3-calendar");
    await press("Calendar, Created on");
    await press(/^Fill in/);
    await pane.getByText(/details? filled in/).waitFor();
    await look("4-filled");
    await press(/^More$/);
    await pane.getByRole("menu").waitFor();
    await look("5-menu");
    await pane.getByRole("menuitem", { name: "Help" }).click();
    await pane.getByRole("dialog").waitFor();
    await look("6-help");
    await pane.getByRole("dialog").getByRole("button", { name: "Close" }).click();
    await press(/^More$/);
    await pane.getByRole("menuitem", { name: "Set up this form" }).click();
    await pane.getByRole("dialog").waitFor();
    await look("7-set-up");
    await pane.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
    await press("Cover");
    await pane.getByRole("button", { name: "Show again" }).waitFor();
    await look("8-cover");
    await press("Show again");
    await open(fullForm());
    await tab("Details");
    await pane.getByRole("textbox", { name: "Client name or ref" }).fill("SH-0417");
    await pane.getByRole("textbox", { name: "Intake date" }).fill("6 1 26");
    await pane.getByRole("textbox", { name: "Reviewed by" }).fill("");
    await look("9-full-changed");
    await tab("Services");
    await press("Add a service");
    await pane
      .getByRole("textbox", { name: "Name of the service" })
      .fill("Haven IDVA Team of the Northern Counties");
    await pane.getByRole("textbox", { name: "Phone number" }).first().fill("01632 960102");
    await press("Save service");
    await pane.getByRole("button", { name: /^More about Haven IDVA/ }).click();
    await pane.getByRole("checkbox", { name: /^This is our own service/ }).check();
    await tab("Details");
    await pane.getByRole("checkbox", { name: /^Put in our service/ }).check();
    await look("a-our-service");
    await page.keyboard.press("Escape");
  },
  actions: async ({ look, pane, press, open, tab }) => {
    await tab("Actions");
    await look("1-empty");
    await press("Add action");
    await look("2-add");
    await pane.getByRole("textbox", { name: "Risk or issue" }).fill("Ex-partner has a key to the house");
    await pane
      .getByRole("textbox", { name: "Agreed action" })
      .fill("Ask the housing association for new locks");
    await pane.getByRole("textbox", { name: "By when?" }).fill("1 1 26");
    await pane.getByRole("textbox", { name: "Who will do this?" }).click();
    await look("3-add-typed");
    await press("Close");
    await press("From Dash risks");
    await look("4-dash");
    for (const risk of [
      "Injury in the current incident",
      "Isolation from family or friends",
      "Weapons or objects used to hurt",
    ])
      await pane.getByRole("checkbox", { name: risk, exact: true }).check();
    await press("Close Dash risks");
    await look("5-agree");
    const first = pane.getByRole("group", { name: "Actions for: Injury in the current incident" });
    await first.getByRole("checkbox").first().check();
    await first.getByRole("textbox", { name: "By when?" }).fill("fri");
    await look("6-agree-ticked");
    await open(fullForm());
    await tab("Actions");
    await look("7-full");
    await press(/^Change: /);
    await look("8-open");
    await pane.getByRole("textbox", { name: "Comment" }).fill("Rung again");
    await pane.getByRole("textbox", { name: "By when?" }).fill("31 2 2026");
    await pane.getByRole("textbox", { name: "Who will do this?" }).click();
    await look("9-open-changed");
    await press(/^Delete: /);
    await look("a-delete");
    await press(/^Keep it: /);
    await press(/^Mark complete: /);
    await look("b-complete");
  },
  options: async ({ look, pane, press, open, tab }) => {
    await tab("Options");
    await look("1-empty");
    await open(fullForm());
    await tab("Options");
    await pane.getByRole("combobox", { name: "Area" }).selectOption("legal");
    await look("2-legal-full");
    await pane.getByRole("checkbox", { name: /breaches/ }).check();
    await pane
      .getByRole("checkbox", { name: /immigration/i })
      .first()
      .check();
    await look("3-ticked");
    await pane.getByRole("radio", { name: "Not for now" }).last().check();
    await look("4-not-for-now");
    await press(/^Change: /);
    await press(/^Take out: /);
    await look("5-lines-changed");
    await press("Show to client");
    await look("6-shown-to-client");
    await press("Back");
    await pane.getByRole("searchbox").fill("injunction");
    await look("7-found");
    await pane.getByRole("searchbox").fill("xyzzy");
    await look("8-none-found");
    await pane.getByRole("searchbox").fill("");
    await pane.getByRole("combobox", { name: "Area" }).selectOption("bag");
    await look("9-bag");
    await pane.getByRole("radio", { name: "In an emergency" }).check();
    await look("a-bag-list");
    await pane.getByRole("switch", { name: "Also show newer topics" }).check();
    await pane.getByRole("combobox", { name: "Area" }).selectOption("general");
    await look("b-newer");
  },
  services: async ({ look, pane, press, tab }) => {
    await tab("Services");
    await look("1-list");
    await press("Filters");
    await look("2-filters");
    await pane.getByRole("searchbox").fill("xyzzy");
    await look("3-none");
    await pane.getByRole("searchbox").fill("galop");
    await press(/^999/);
    await look("4-emergency");
    await press(/^999/);
    await press("More about Galop");
    await look("5-more");
    await press("Add to form: Galop");
    await look("6-insert");
    await pane.getByRole("radio", { name: /service line/ }).check();
    await look("7-insert-line");
    await pane.getByRole("radio", { name: /cursor/ }).check();
    await look("8-insert-cursor");
    await press("Add to form: Galop");
    await pane.getByRole("checkbox", { name: "Tick Galop, to add several" }).check();
    await press(/^Choose where/);
    await look("9-several");
    await press("Back to the list");
    await press("Add a service");
    await look("a-add");
    await pane.getByRole("textbox", { name: "Phone number" }).first().fill("0163");
    await press("More about it");
    await press("Save service");
    await look("b-add-wrong");
    await press("Cancel");
    await press("Import");
    await look("c-import");
    await pane.getByLabel("File of services").setInputFiles({
      name: "Local services 2026, as sent by the Northern Counties Partnership.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(
        [
          "Organisation,Contact,When,Helps,Notes",
          "Shah & Co Solicitors,01632 960104,Mon-Thu 9-5.30,legal aid; family law,Ask for Priya",
          "Haven refuge of the Northern Counties with a long name,01632 9601,24 hours,Women,1 Secret Street",
          "Nobody,,,,",
          "Willow Sexual Assault Referral Centre,01632 960140; 01632 960141,24 hours,medical care,",
        ].join("\r\n"),
      ),
    });
    await pane.getByText(/was read/).waitFor();
    await look("d-import-read");
    const columns = pane.getByRole("button", { name: /^What each of/ });
    if ((await columns.getAttribute("aria-expanded")) === "false") await columns.click();
    await look("e-import-columns");
    await press(/^Import \d/);
    await pane.getByText(/Import done/).waitFor();
    await look("f-imported");
    await press("Export");
    await look("g-export");
    await press("Back to the list");
    await pane.getByRole("searchbox").fill("");
    await press(/^More about Shah/);
    await press(/^Remove Shah/);
    await look("h-remove");
    await press(/^Keep it/);
    await press(/^Edit Shah/);
    await look("i-edit");
  },
  finish: async ({ look, pane, press, open, tab }) => {
    await tab("Finish");
    await look("1-empty");
    await open(fullForm());
    await tab("Details");
    await pane.getByRole("textbox", { name: "Intake date" }).fill("6 1 26");
    await tab("Finish");
    await look("2-full");
    await press("Start a copy");
    await look("3-copy-gate");
    await pane.getByRole("radio", { name: "Not today" }).check();
    await look("4-copy-no");
    await pane.getByRole("radio", { name: "Yes, it is safe to take" }).check();
    await press("Next: choose the lines");
    await look("5-copy-lines");
    await pane.getByRole("radio", { name: "Full plan" }).check();
    for (const box of await pane.getByRole("checkbox").all()) await box.check();
    await press(/^Change words: /);
    await look("6-copy-lines-full");
    await press("Next: see the page");
    await look("7-copy-page");
    await press("As a message");
    await pane.getByRole("combobox", { name: "Layout" }).selectOption("card");
    await look("8-copy-card-message");
    await press("Close the copy");
    await press("Start a review");
    await look("9-review");
    await press(/^Look at/);
    await look("a-review-action");
    await pane.getByRole("radio", { name: "Needs a new date" }).check();
    await pane.getByRole("textbox", { name: "By when?" }).fill("31 2 2026");
    await pane.getByRole("radio", { name: "Needs a new date" }).focus();
    await look("b-review-wrong");
    await pane.getByRole("radio", { name: "No longer needed" }).check();
    for (let others = 1; others < openInFullForm; others += 1) await press("Next");
    await press("See what will be written");
    await look("c-review-end");
    await press("Close the review");
    await press("Next plan");
    await look("d-next-plan");
    await pane.getByRole("checkbox", { name: /^I have saved a copy/ }).check();
    await look("e-next-plan-ready");
  },
  trouble: async ({ look, pane, press, open, tab, makeDifficult, form }) => {
    await makeDifficult(/asked too often/, true);
    await pane.getByRole("textbox", { name: "Client name or ref" }).fill("SH-0417");
    await press(/^Fill in/);
    await pane.getByText("Nothing was changed in the form").first().waitFor();
    await look("1-failed");
    await makeDifficult(/asked too often/, false);
    await press(/^Fill in/);
    await pane.getByText("1 detail filled in").waitFor();
    await pane.getByRole("textbox", { name: "Reviewed by" }).fill("J. Malik");
    await press(/^Fill in/);
    await pane.getByText("1 detail filled in").waitFor();
    await press("Earlier steps");
    await look("2-undo-steps");
    await pane.getByRole("menuitem").first().press("Escape");
    await makeDifficult(/does what it is asked and never answers/, true);
    await pane.getByRole("textbox", { name: "Reviewed by" }).fill("J. Malik, IDVA");
    await press(/^Fill in/);
    await pane.getByRole("button", { name: "Stop waiting" }).waitFor();
    await look("3-slow");
    await press("Stop waiting");
    await pane
      .getByText(/has not answered\./)
      .first()
      .waitFor();
    await look("4-no-answer");
    await makeDifficult(/does what it is asked and never answers/, false);
    await open(letter());
    await pane.getByText("This document has no ISSP form in it.").waitFor();
    await look("5-no-form");
    await open(strangeForm());
    await pane.getByRole("tab", { name: "Options" }).waitFor();
    await tab("Options");
    await pane.getByRole("combobox", { name: "Area" }).selectOption("financial");
    await look("6-question");
    await tab("Finish");
    await look("7-questions-in-finish");
    await tab("Details");
    await pane.getByRole("textbox", { name: "Client name or ref" }).fill("SH-0417");
    await press(/^Fill in/);
    await pane.getByText("1 detail filled in").waitFor();
    await pane.getByRole("textbox", { name: "Reviewed by" }).fill("J. Malik");
    await form.getByText("SH-0417").first().click();
    await form.page().keyboard.type("22");
    await press(/^More$/);
    await pane.getByRole("menuitem", { name: "Read the form again" }).click();
    await pane
      .getByText(/Typed for/)
      .first()
      .waitFor();
    await look("8-other-client");
  },
};

for (const [name, steps] of Object.entries(chapters))
  test(`nothing of ${name} is cut, covered or runs out at the side, and axe finds nothing`, async () => {
    const before = found.length;
    await walk(name, steps);
    expect(found.slice(before)).toEqual([]);
  });

if (looksFolder !== undefined)
  test("the contact sheets are drawn", async () => {
    const demo = await openDemo({ width: 1280, height: 900 });
    await contactSheets(demo.page);
    await demo.page.context().close();
  });
