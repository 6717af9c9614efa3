import { textOf } from "../../src/plan/form";
import { control, paragraph, prompt, run, table, title } from "./drawn";
import { formOf, at } from "./recognised";

describe("the service lines", () => {
  const placed = (...lines: string[]): [string | undefined, string | undefined, string, string] => {
    const form = formOf(title, table(["General safety planning", "Separating"], ["", ""]), ...lines);
    const { contact, openingHours } = form.service;
    const first = (box: typeof contact): string | undefined => box?.places.map(at).join(" ");
    return [
      first(contact),
      first(openingHours),
      textOf(contact?.answer ?? { kind: "blank" }),
      textOf(openingHours?.answer ?? { kind: "blank" }),
    ];
  };
  // The title and four cells stand before them: the first line is paragraph 5.
  test.each([
    [
      "a control after the colon",
      [
        paragraph(run("The service can be contacted on: ") + prompt()),
        paragraph(run("We are open: ") + prompt()),
      ],
      ["line 5 richText", "line 6 richText", "", ""],
    ],
    [
      "a control in the line below",
      [
        paragraph("The service can be contacted on:"),
        paragraph(prompt()),
        paragraph("We are open:"),
        control(paragraph("x"), "<w:showingPlcHdr/>"),
      ],
      ["line 6 richText", "line 8 richText", "", ""],
    ],
    [
      "an empty line below",
      [paragraph("The service can be contacted on:"), paragraph(), paragraph("We are open:"), paragraph()],
      ["line 5", "line 7", "", ""],
    ],
    [
      "nothing at all",
      [paragraph("The service can be contacted on:"), paragraph("We are open:")],
      ["line 5", "line 6", "", ""],
    ],
    [
      "text after the colon",
      [paragraph("The service can be contacted on: 01234 567890"), paragraph("We are open: 9 to 5")],
      ["line 5", "line 6", "01234 567890", "9 to 5"],
    ],
    [
      "text in the line below",
      [
        paragraph("The service can be contacted on:"),
        paragraph("Jo, 01234 567890"),
        paragraph("We are open:"),
        paragraph("Mon to Fri"),
      ],
      ["line 6", "line 8", "Jo, 01234 567890", "Mon to Fri"],
    ],
    [
      "somebody's text below the last",
      [paragraph("We are open:"), paragraph("© SafeLives")],
      [undefined, "line 5", "", ""],
    ],
    [
      "a small table",
      [table(["The service can be contacted on:", ""], ["We are open:", "9 to 5"])],
      ["1/0/1", "1/1/1", "", "9 to 5"],
    ],
    [
      "a small table with the labels above",
      [table(["The service can be contacted on:", "We are open:"], ["", ""])],
      ["1/1/0", "1/1/1", "", ""],
    ],
  ] as const)("may have %s", (_, lines, expected) => {
    expect(placed(...lines)).toEqual(expected);
  });

  test("are not those of a letter's head in the same document", () => {
    const head = ["Opening hours: 9 to 5", "Contact us on: 01234 567890"].map((line) => paragraph(line));
    const letter = Array.from({ length: 9 }, () => paragraph("We write to you about the plan."));
    const form = formOf(
      ...head,
      ...letter,
      title,
      table(["General safety planning", "Separating"], ["", ""]),
    );
    expect(form.service).toEqual({});
  });

  test("are the form's however much stands between, where they say its own sentence after its boxes", () => {
    const agencies = [
      "Police",
      "Nursery",
      "School",
      "Health visitor",
      "Solicitor",
      "Probation",
      "Adult care",
    ];
    const between = table(["Agency", "Worker"], ...agencies.map((agency) => [agency, ""]));
    const found = (said: string): unknown =>
      placed(between, paragraph(said), paragraph("We are open:")).slice(0, 2);
    expect(found("The service can be contacted on:")).toEqual(["line 21", "line 22"]);
    expect(found("Contact us on:")).toEqual([undefined, undefined]);
  });

  test("are not the heads of a list of services, nor an answer of which only one line would be written over", () => {
    const list = table(["Service", "Telephone", "We are open"], ["Haven", "", ""], ["Police", "999", ""]);
    expect(placed(list)).toEqual([undefined, undefined, "", ""]);
    const lines = [
      "The service can be contacted on:",
      "01632 960001",
      "haven.org",
      "We are open:",
      "Mon 9-5",
      "Tue 9-5",
    ];
    expect(placed(...lines.map((line) => paragraph(line)))).toEqual([undefined, undefined, "", ""]);
  });

  test("are not found where lines of their own have room for the parts of the answer", () => {
    const lines = [
      "The service can be contacted on:",
      "Tel: ____",
      "Email: ____",
      "We are open:",
      "Mon-Fri: ____",
    ];
    expect(placed(...lines.map((line) => paragraph(line)))).toEqual([undefined, undefined, "", ""]);
  });

  test("that stand in a box are answers of that box", () => {
    const form = formOf(title, table(["General safety planning", "Separating"], ["We are open: 9 to 5", ""]));
    expect(form.service).toEqual({});
  });
});
