import { adviceKeys, textOf } from "../../src/plan/form";
import {
  actionPage,
  besideBoxes,
  cell,
  control,
  heads,
  merged,
  optionPages,
  paragraph,
  prompt,
  row,
  run,
  shaded,
  spanning,
  startsMerge,
  table,
  title,
  wide,
} from "./drawn";
import { at, doubtSaid, formOf, placesIn, problemsSaid, rowsIn, columns, blankRow } from "./recognised";

describe("the advice boxes", () => {
  const headings = [
    "General safety planning",
    "Separation & post-separation",
    "If I need to leave, I will try and take with me...",
  ];
  const prompts = [
    "Advice on: Routine/safety at home, work, social settings/plan escape route/code words",
    "Code words/escape route/ plan for leaving/support post separation",
    "",
  ];
  const placed = (...body: string[]): Record<string, string> => placesIn(formOf(title, ...body));
  const below = { general: "0/1/0", separating: "0/1/1", bag: "0/1/2" };

  test("stand under their headings, with lines of advice or without", () => {
    expect(placed(table(headings, ["", "", ""]))).toEqual(below);
    expect(placed(table(headings, prompts, ["", "", ""]))).toEqual({
      general: "0/2/0",
      separating: "0/2/1",
      bag: "0/2/2",
    });
    const together = [
      `${headings[0] ?? ""}\n${prompts[0] ?? ""}`,
      `${headings[1] ?? ""}:\n${prompts[1] ?? ""}`,
      headings[2] ?? "",
    ];
    expect(placed(table(together, ["", "", ""]))).toEqual(below);
  });

  test("a box for what to take is of the list that its heading names, the heading in its own cell too", () => {
    const lists = (...body: string[]) => formOf(title, ...body).bag.map(({ list }) => list);
    const emergency = "In an emergency, I will try to take...";
    expect(
      lists(table(headings, ["", "", ""]), table(["Legal", "Children", emergency], ["", "", ""])),
    ).toEqual(["leaving", "emergency"]);
    const unsaid = [...headings.slice(0, 2), "What to pack"];
    expect(lists(table(unsaid, ["", "", ""]))).toEqual([undefined]);
    expect(
      lists(
        table(
          [room("General safety planning"), room("Separating")],
          [room("Legal"), room("If I need to leave, I will try and take with me...", "In an emergency")],
          [room("Children"), room(emergency)],
        ),
      ),
    ).toEqual(["leaving", "emergency"]);
  });

  test("may have one tall “take with me” box beside advice and boxes", () => {
    const first = [prompts[0] ?? "", prompts[1] ?? "", cell("", startsMerge)];
    expect(placed(table(headings, first, ["", "", cell("", merged)]))).toEqual({
      general: "0/2/0",
      separating: "0/2/1",
      bag: "0/1/2",
    });
  });

  test("are the same whatever is written in those beside an answer that reads as a heading", () => {
    const bag = "In an emergency, I will try to take...";
    const rows = (last: string): Record<string, string> =>
      placed(
        table(["General safety planning", "Separation", "Housing", bag], ["", "", "", ""]) +
          paragraph() +
          table(["Finance", "Children", bag], ["Additional support", paragraph() + paragraph(), last]),
      );
    const found = rows("");
    expect(found).toMatchObject({ financial: "1/1/0", children: "1/1/1" });
    expect(found).not.toHaveProperty("support");
    expect(rows("Passport")).toEqual(found);
  });

  const room = (...lines: readonly string[]): string =>
    cell([...lines, "", ""].map((each) => paragraph(each === "" ? "" : run(each))).join(""));

  test("may be the room under headings in their own cells, whatever is written there", () => {
    const rooms = (...legal: readonly string[]): Record<string, string> =>
      placed(
        table(
          [room("General safety planning", prompts[0] ?? ""), room("Separating", prompts[1] ?? "")],
          [room("Legal", ...legal), room("If I need to leave, I will try and take with me...")],
        ),
      );
    const found = { general: "0/0/0", separating: "0/0/1", legal: "0/1/0", bag: "0/1/1" };
    expect(rooms()).toEqual(found);
    expect(rooms("Ask for an order", "Housing")).toEqual(found);
    const boxes = formOf(title, table([room("General safety planning", prompts[0] ?? ""), room("Legal")]));
    expect(boxes.advice.general?.places[0]?.position).toMatchObject({ cell: 0, from: 2 });
    expect(boxes.advice.legal?.places[0]?.position).toMatchObject({ cell: 1, from: 1 });
  });

  test("are not the room of headings whose boxes stand below, nor printed lists under them", () => {
    const below = table(
      [room("General safety planning"), room("Separating"), room("Legal")],
      ["Seen", "Told", "Asked"],
    );
    expect(placed(below)).toEqual({ general: "0/1/0", separating: "0/1/1", legal: "0/1/2" });
    const printed = (...lines: readonly string[]): string =>
      cell(lines.map((each) => paragraph(run(each))).join(""));
    const lists = table([
      printed("General safety planning", "Routine", "Work"),
      printed("Legal", "Injunctions", "Police reporting"),
    ]);
    expect(placed(actionPage(), lists)).not.toHaveProperty("legal");
  });

  const areas = ["General safety planning", "Separating", "Legal", "Children", "Housing"];
  const besideAreas = (head: readonly string[], each: readonly string[] = [""]): string =>
    table(...(head.length === 0 ? [] : [[...head]]), ...areas.map((area) => [area, ...each]));
  const inForm = (...parts: readonly string[]): ReturnType<typeof formOf> =>
    formOf(title, actionPage(), ...parts);

  test.each([
    ["addresses", besideAreas(["Area", "Contact details"])],
    ["letters", besideAreas(["Area", "Y/N"])],
    ["a yes or no", besideAreas(["Area", "Referral accepted?"])],
    ["who they were referred to", besideAreas(["Area", "Referred to"])],
    ["marks in counted columns", besideAreas(["", "1", "2", "3"], ["", "", ""])],
    ["scores that a line asks for", paragraph(run("Please score each area from 1 to 10")) + besideAreas([])],
    [
      "initials that a row asks for",
      table(
        row([cell("Topics discussed (please initial and date)", spanning(2))]),
        ...areas.map((area) => [area, ""]),
      ),
    ],
    [
      "letters in the next table too",
      besideAreas(["Area", "Y/N"]) + paragraph() + table(["Financial", ""], ["Health", ""]),
    ],
  ])("are not found where a list is for %s", (_what, list) => {
    expect(inForm(list).advice).toEqual({});
  });

  test.each([
    ["a choice that stands in all", besideAreas([], ["Yes"]), `It says “Yes” now.`],
    ["a score that stands in all", besideAreas([], ["3/10"]), `It says “3/10” now.`],
    ["a choice after a label", besideAreas([], ["Discussed: Yes / No    Date:"]), /^It says “Discussed:/],
    [
      "labels for parts of an answer",
      besideAreas([], ["Advice given:\n\nDate:      Initials:"]),
      /^It says “Advice given:/,
    ],
    [
      "a column that can be for a tick",
      besideAreas(["Area", "Discussed", "Initials"], ["", ""]),
      /“Discussed”/,
    ],
  ])("are asked about where they hold %s", (_what, list, words) => {
    expect(doubtSaid(inForm(list).advice.legal?.places[0], "legal")).toMatch(words);
  });

  test("are not asked about where the client has nothing in some of them", () => {
    const said = ["", "N/A", "N/A", "N/A", ""];
    const form = inForm(table(...areas.map((area, at) => [area, said[at] ?? ""])));
    expect(Object.values(form.advice).flatMap(({ places }) => places.map(({ confirm }) => confirm))).toEqual(
      areas.map(() => undefined),
    );
  });

  test("are asked about where four and more hold a mark and nothing else: three can be answers", () => {
    const asked = (count: number): readonly unknown[] =>
      Object.values(inForm(table(...areas.slice(0, count).map((area) => [area, "None"]))).advice).map(
        ({ places }) => places[0]?.confirm?.kind,
      );
    expect(asked(4)).toEqual(["says", "says", "says", "says"]);
    expect(asked(3)).toEqual([undefined, undefined, undefined]);
  });

  test.each([
    [
      "under a line about the closure",
      paragraph(run("Outcomes at closure")) + table(["Legal"], [""]),
      "legal",
    ],
    ["in a list built otherwise", table(["Any other notes", ""], ["Other support", ""]), "support"],
  ] as const)("are asked about where one stands %s", (_where, list, key) => {
    const own = ["General safety planning", "Separating", "Children", "Housing", "Health", "Financial"];
    const form = inForm(table(...own.flatMap((area) => [[area], [""]])), paragraph(), list);
    expect(form.advice.general?.places[0]?.confirm).toBeUndefined();
    expect(form.advice[key]?.places[0]?.confirm).toEqual({ kind: "elsewhere" });
  });

  test("stand below the agency's own instruction, and are asked about", () => {
    const asks = "Please write in the client's own words.";
    const form = inForm(table(...areas.flatMap((area) => [[area], [asks], [""]])));
    const place = form.advice.legal?.places[0];
    expect(place && [at(place), place.confirm]).toEqual(["2/8/0", { kind: "own-advice" }]);
  });

  test("stand below their headings in the row that is for them", () => {
    const rows = (...heads: readonly string[]): string =>
      table(["", "Legal", "Housing"], ...heads.map((head) => [head, "", ""]));
    const find = (...heads: readonly string[]): unknown => {
      const place = inForm(rows(...heads)).advice.legal?.places[0];
      return place && [at(place), place.confirm?.kind];
    };
    expect(find("Date discussed", "Options", "Signed")).toEqual(["2/2/1", undefined]);
    expect(find("Who can help", "What I can do")).toEqual(["2/2/1", undefined]);
    expect(find("Date discussed", "Signed")).toBeUndefined();
  });

  test("are no headings, and no cells beside the next part's label", () => {
    const parts = (area: string, ...rest: readonly string[]): string[][] =>
      rest.map((part, index) => [index === 0 ? area : "", part]);
    const form = inForm(
      table(
        ...parts("Legal", "Criminal:", "Civil:", "Immigration:"),
        ...parts("Housing", "Emergency:", "Longer term:"),
      ),
    );
    expect(form.advice).toEqual({});
  });

  test("are not under a head where the table before ends in a heading and its answer", () => {
    const bag = ["If I need to leave, I will try and take with me...", "Papers"];
    const first = table(["General safety planning", ""], ["Housing", ""], bag);
    const second = table(["Legal", ""], ["Children", ""]);
    for (const before of [first, table(["Client name / ref", "A. Khan"])])
      expect(inForm(before, paragraph(), second).advice.legal?.places[0]?.confirm?.kind).not.toBe("word");
  });

  test("are not those of what was declined, though another table has not these areas", () => {
    const declined = paragraph(run("Options declined by client")) + table(["Legal"], [""], ["Housing"], [""]);
    const form = inForm(table(["General safety planning", "Children"], ["", ""]), declined);
    expect(Object.keys(form.advice)).toEqual(["general", "children"]);
  });

  test("may all be in one table with the rest of the form", () => {
    const wide6 = (cells: readonly string[]): string =>
      row(cells.map((each) => cell(each, spanning(3) + shaded)));
    const boxes = row([cell("", spanning(3)), cell("", spanning(3))]);
    const form = formOf(
      title,
      table(
        besideBoxes(["Client name", "Intake date", "ISSP date"]),
        heads,
        blankRow,
        blankRow,
        wide6(["General safety planning", "Separating"]),
        boxes,
        wide6(["Legal", "Children"]),
        boxes,
        wide6(["Financial", "Housing"]),
        boxes,
        wide6(["Health", "Additional support"]),
        boxes,
      ),
    );
    expect(rowsIn(form)).toEqual([
      [0, 2, true, columns],
      [0, 3, true, columns],
    ]);
    expect(placesIn(form)).toEqual({
      clientRef: "0/0/1",
      intakeDate: "0/0/3",
      isspDate: "0/0/5",
      general: "0/5/0",
      separating: "0/5/1",
      legal: "0/7/0",
      children: "0/7/1",
      financial: "0/9/0",
      housing: "0/9/1",
      health: "0/11/0",
      support: "0/11/1",
    });
  });

  test("may stand beside their headings", () => {
    const left = (text: string): string => cell(text, wide(2000));
    const box = cell("", wide(7000));
    expect(
      placed(table([left("General safety"), box], [left("Separating"), box], [left("Legal:"), box])),
    ).toEqual({ general: "0/0/1", separating: "0/1/1", legal: "0/2/1" });
    const spacer = row([cell("", spanning(2))]);
    expect(placed(table([left("General safety"), box], spacer, [left("Separating"), box], spacer))).toEqual({
      general: "0/0/1",
      separating: "0/2/1",
    });
  });

  test("are left alone where the box could be beside the heading or below it", () => {
    const even = (text: string): string => cell(text, wide(4000));
    expect(
      placed(
        table([even("General safety planning"), even("")], [even(""), even("")]),
        table(["Legal", "Children", "Housing"], ["", "", ""]),
      ),
    ).toEqual({
      legal: "1/1/0",
      children: "1/1/1",
      housing: "1/1/2",
    });
  });

  test("are never the box of a heading that nobody knows, further down", () => {
    const box = cell(paragraph(prompt()));
    const roomy = cell("\n\n\n");
    for (const other of [box, roomy, cell("what was said")])
      expect(
        placed(table(["General safety planning"], [""], ["Pets and animals:"], [other], ["Legal"], [""])),
      ).toEqual({ general: "0/1/0", legal: "0/5/0" });
    const form = formOf(title, table(["General safety"], ["Keep a bag"], ["Pets"], [box], ["Legal"], [""]));
    expect(form.advice.general?.places.map((place) => [at(place), place.confirm !== undefined])).toEqual([
      ["0/1/0", true],
    ]);
  });

  test("may be controls under headings in the page or in the same cell", () => {
    const under = (heading: string): string =>
      paragraph(heading) + control(paragraph("Click here"), "<w:showingPlcHdr/>");
    const inLine = paragraph("Legal") + paragraph("Advice on: injunctions") + paragraph(prompt());
    expect(placed(under("General safety planning"), under("Housing"), inLine)).toEqual({
      general: "line 2 richText",
      housing: "line 4 richText",
      legal: "line 7 richText",
    });
    expect(placed(table([cell(under("General safety planning")), cell(under("Housing"))], ["", ""]))).toEqual(
      { general: "line 2 richText", housing: "line 4 richText" },
    );
  });

  test("pass over an agency's own lines of advice where the boxes are marked, and are to be confirmed where they are not", () => {
    const own = ["Think about exits", "Think about timing", ""];
    const roomy = cell("\n\n");
    expect(placed(table(headings, own, [roomy, roomy, roomy]))).toEqual({
      general: "0/2/0",
      separating: "0/2/1",
      bag: "0/2/2",
    });
    const form = formOf(title, table(headings, own, ["", "", ""]));
    expect(placesIn(form)).toEqual({ general: "0/2/0", separating: "0/2/1", bag: "0/2/2" });
    expect(doubtSaid(form.advice.general?.places[0], "general")).toBe(
      "It stands under a line that may be advice on ‘General safety planning’, or an answer.",
    );
  });

  test.each([
    [
      "with",
      "General safety planning",
      "Separation & post-separation",
      "If I need to leave, I will try and take with me...",
    ],
    ["without", "General safety planning", "Separation & post-separation"],
  ])(
    "are left alone where a row of text over a blank row is advice or answers, and it says so, %s a box for what to take",
    (_, ...own) => {
      const said = ["Spoke about exits", "Not yet", "Keys"].slice(0, own.length);
      const form = formOf(
        actionPage(),
        table(
          own,
          said,
          own.map(() => ""),
        ),
      );
      expect([form.advice, form.bag]).toEqual([{}, []]);
      const bag = own.length > 2 ? " and ‘I will try and take with me’" : "";
      const boxes = `‘General safety planning’${bag === "" ? " and" : ","} ‘Separating & post separation’${bag}`;
      expect(problemsSaid(form)).toEqual([
        `It is not clear which boxes are for ${boxes}, so they are left alone.`,
      ]);
    },
  );

  test("merged down over several rows are one box, whatever little it says", () => {
    const over = (said: string): string => row([cell(said, startsMerge), cell("", startsMerge)]);
    const underIt = row([cell("", merged), cell("", merged)]);
    const form = formOf(title, table(headings.slice(0, 2), over("Ring 999"), underIt, underIt));
    expect(form.advice.general?.places.map((place) => [at(place), place.confirm])).toEqual([
      ["0/1/0", undefined],
    ]);
  });

  test("are the upper of two blank rows, to be confirmed", () => {
    const form = formOf(title, table(headings, ["", "", ""], ["", "", ""]));
    expect(placesIn(form)).toEqual(below);
    expect(doubtSaid(form.bag[0]?.places[0], "bag")).toBe(
      "It is the upper of two rows under the heading for ‘I will try and take with me’.",
    );
  });

  test("under words that may mean something else are to be confirmed", () => {
    const form = formOf(
      title,
      table(["Financial", "Housing"], ["", ""]),
      table(["Legal", "Family"], ["", ""]),
      table(["Money"], [""]),
      table(["Other", "General safety planning"], ["", ""]),
    );
    const confirm = adviceKeys.flatMap((key) =>
      form.advice[key] === undefined ? [] : [[key, doubtSaid(form.advice[key].places[0], key)]],
    );
    expect(Object.fromEntries(confirm)).toEqual({
      financial: undefined,
      housing: undefined,
      legal: "It stands below the heading for ‘Legal’; the box beside the heading may be meant.",
      general: undefined,
      children: "Its label is “Family”, which may be ‘Children’.",
      support: "Its label is “Other”, which may be ‘Additional support factors’.",
    });
  });

  test("are none under words that may mean the same area twice", () => {
    const found = (...own: readonly string[]): readonly string[] =>
      Object.keys(
        formOf(
          title,
          table(
            ["Financial", "Housing"],
            ["", ""],
            ...own.flatMap((each) => [
              ["Legal", each],
              ["", ""],
            ]),
          ),
        ).advice,
      );
    expect(found("Family")).toContain("children");
    expect(found("Family", "Kids")).not.toContain("children");
  });

  test("beside their headings may hold answers that read as headings", () => {
    const left = (text: string): string => cell(text, wide(2000));
    const rows = [
      ["Housing", "Health"],
      ["General safety", ""],
      ["Legal", "Children"],
      ["Health", ""],
      ["Children", ""],
    ].map(([heading = "", text = ""]) => row([left(heading), cell(text, wide(7000))]));
    expect(placed(table(...rows))).toEqual({
      housing: "0/0/1",
      general: "0/1/1",
      legal: "0/2/1",
      health: "0/3/1",
      children: "0/4/1",
    });
  });

  test("are the part for options, where a heading stands over several", () => {
    const over = (text: string): string => row([cell(text, spanning(2) + shaded)]);
    const general = over("General safety planning");
    const parts = (...rows: (readonly string[])[]): unknown =>
      placed(table(general, ...rows), table(["Separating", "Legal"], ["", ""]))["general"];
    expect(parts(["Client's decision", ""], ["Options and advice", ""])).toBe("0/2/1");
    expect(parts(["Referrals", "Options and advice"], ["", ""])).toBe("0/2/1");
    expect(parts(["", "Date:"])).toBe("0/1/0");
    expect(parts([prompts[0] ?? "", ""])).toBe("0/1/1");
    // Two that may be meant, and none.
    expect(parts(["Advice", "Options"], ["", ""])).toBeUndefined();
    expect(parts(["Referrals", "Decision"], ["", ""])).toBeUndefined();
    // Two other headings begin their own boxes.
    expect(parts(["Housing", "Children"], ["", ""])).toBeUndefined();
    const both = table(general, ["Advice", "Date"], ["Ring 999\nTell a friend", "1/2/2026"]);
    expect(placed(both, table(["Separating", "Legal"], ["", ""]))["general"]).toBe("0/2/0");
  });

  test("are the ruled lines under the heading in its own cell", () => {
    const ruled = ["General safety planning", "Separating", "Legal"].map((text) => [room(text, "________")]);
    expect(Object.keys(formOf(title, table(...ruled)).advice)).toEqual(["general", "separating", "legal"]);
  });

  test("beside all headings are so beside the one over a heading that nobody knows", () => {
    const known = ["Legal", "Children", "Housing", "Health"].map((text) => [text, ""]);
    const form = formOf(title, table(["General safety planning", ""], ["Going well", ""], ...known));
    expect(placesIn(form)).toMatchObject({ general: "0/0/1", legal: "0/2/1" });
  });

  test("of a heading that is not shaded among those that are, beside a box as they are", () => {
    const beside = ["General safety planning", "Separating", "Legal", "Housing"].map((text) =>
      row([text === "Legal" ? cell(text) : cell(text, shaded), cell()]),
    );
    expect(placed(table(...beside))["legal"]).toBe("0/2/1");
    // Under a shaded heading it is an answer.
    const under = ["General safety planning", "Legal", "Housing"].flatMap((text) => [
      row([cell(text, shaded)]),
      row([cell(text === "General safety planning" ? "Children" : "")]),
    ]);
    expect(placed(table(...under))).not.toHaveProperty("children");
  });

  test("of a heading that is not shaded are none beside rows that are not headed either", () => {
    const beside = ["General safety planning", "Pets", "Legal", "Housing", "Financial"].map((text) =>
      row([["Pets", "Legal"].includes(text) ? cell(text) : cell(text, shaded), cell()]),
    );
    expect(placed(table(...beside))).not.toHaveProperty("legal");
  });

  test("under an agency's own words are asked about, where these are about one missing area and look as headings do", () => {
    const known = ["General safety planning", "Separating", "Housing", "Financial"];
    const found = (own: string, looks = shaded, answer = ""): unknown => {
      const rows = [...known, own].map((text) =>
        row([cell(text, text === own ? looks : shaded), cell(text === "Housing" ? answer : "")]),
      );
      const box = formOf(title, table(...rows)).advice.children;
      return box?.places.map((place) => [at(place), place.confirm?.kind].join(" ")).join();
    };
    expect(found("What do my children need to be safe?")).toBe("0/4/1 word");
    expect(found("My children / contact")).toBe("0/4/1 word");
    expect(found("School and police")).toBeUndefined(); // two areas
    expect(found("The school knows who may collect them.")).toBeUndefined(); // a sentence
    expect(found("What do my children need?", "")).toBeUndefined(); // it looks as an answer
    expect(found("Pets", shaded, "Near the children's school")).toBeUndefined();
  });

  test("are not the names in a list of agencies, whatever its head and the row above say", () => {
    const list = (police: string, ...numbers: string[]) =>
      formOf(
        title,
        actionPage(),
        table(
          ["Agency", "Name", "Telephone"],
          ["Police", police, numbers[0] ?? ""],
          ["Legal", "Safety plan with Sam", numbers[1] ?? ""],
          ["Housing", "Ann", numbers[2] ?? ""],
        ),
      ).advice;
    expect(list("Jo", "01632 960101", "01632 960102", "01632 960103")).toEqual({});
    expect(list("Agreed plan with Jo", "(01632) 960-101", "jo@haven.example", "1/2/2026")).toEqual({});
  });

  test("hold a first line with a date in it, as any other line", () => {
    const lines = paragraph(control(run("1/2/2026"), "<w:date/>") + run(" Keys")) + paragraph("Phone");
    const form = formOf(title, table(["General safety planning", "Legal"], [cell(lines), ""]));
    expect(textOf(form.advice.general?.answer ?? { kind: "blank" })).toBe("1/2/2026 Keys\nPhone");
  });

  test("may hold answers that read as headings or advice", () => {
    const shadedRow = headings.map((text) => cell(text, shaded));
    const second = ["Legal", "Children", "In an emergency, I will try to take..."].map((text) =>
      cell(text, shaded),
    );
    expect(
      placed(table(shadedRow, ["Housing", "Legal", "Children"], second, ["Health", "", ""], ["", "", ""])),
    ).toEqual({
      general: "0/1/0",
      separating: "0/1/1",
      legal: "0/3/0",
      children: "0/3/1",
      bag: "0/1/2 0/3/2",
    });
  });

  test("are not taken from another paper's table in the same document", () => {
    const needs = table(["Housing", "Flat, two beds"], ["Children", "Two"], ["Health", "Asthma"]);
    const found = placesIn(formOf(needs, paragraph("Referral"), actionPage(), optionPages()));
    expect(found).toMatchObject({ housing: "7/1/1", children: "6/1/1", health: "8/1/0" });
  });

  test("stand below a heading with a list to choose from beside it", () => {
    const choice = prompt("<w:dropDownList/>");
    const headed = (text: string): string =>
      table(row([text, cell(paragraph(choice))]), row([cell(paragraph() + paragraph(), spanning(2))]));
    expect(placed(headed("General safety planning"), headed("Separating"))).toEqual({
      general: "0/1/0",
      separating: "1/1/0",
    });
  });

  test("may stand under a heading in the page, in the column whose head is for options", () => {
    const under = (text: string): string =>
      paragraph(text) + table(["Options discussed", "Client’s decision"], ["", ""]);
    expect(placed(under("General safety planning"), under("Separating"))).toEqual({
      general: "0/1/0",
      separating: "1/1/0",
    });
    const unclear = paragraph("Legal") + table(["Agreed", "For later"], ["", ""]);
    expect(placed(under("General safety planning"), under("Separating"), unclear)["legal"]).toBeUndefined();
  });

  test("that two headings claim are given to neither, and it says so", () => {
    const form = formOf(
      title,
      table(["General safety planning", "Separating"], row([cell("", spanning(2))])),
      table(["Legal", "Children"], ["", ""]),
    );
    expect(Object.keys(form.advice)).toEqual(["legal", "children"]);
    expect(problemsSaid(form)).toContain(
      "It is not clear which boxes are for ‘General safety planning’ and ‘Separating & post separation’, so they are left alone.",
    );
  });
});
