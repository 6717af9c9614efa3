import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { everyShipped } from "../../src/plan/data/additions";
import { options as appendixA } from "../../src/plan/data/options";
import { defaultOrganisation, optionsFor, organisationFrom } from "../../src/plan/organisation";

const additions = everyShipped.filter(({ addition }) => addition !== undefined);

/** What is read from a file with this under "options". */
function read(options: unknown) {
  const { organisation, problems } = organisationFrom(JSON.stringify({ options }));
  return {
    organisation,
    problems,
    offered: optionsFor(organisation),
    ids: optionsFor(organisation).map((o) => o.id),
  };
}

const own = { box: "legal", prompt: "Is the drop-in of use?", wording: "I can go to the drop-in on [day]." };

test("without a file's settings Appendix A is offered, and no addition", () => {
  expect(optionsFor(defaultOrganisation)).toEqual(appendixA);
  expect(organisationFrom("{}")).toEqual({ organisation: defaultOrganisation, problems: [] });
});

test("the file that is shipped is valid and changes nothing", () => {
  const shipped = readFileSync(join(__dirname, "../../assets/organisation.json"), "utf8");
  expect(organisationFrom(shipped)).toEqual({ organisation: defaultOrganisation, problems: [] });
});

test("the README's example is taken whole", () => {
  const readme = readFileSync(join(__dirname, "../../README.md"), "utf8");
  const [, example = ""] = /## An organisation's own options.*?```json\n(.*?)```/s.exec(readme) ?? [];
  const { organisation, problems } = organisationFrom(example);
  expect(problems).toEqual([]);
  expect(optionsFor(organisation)).toHaveLength(65 - 1 + additions.length + 1);
});

test("options are hidden, reworded and added, each in its place", () => {
  const { offered, ids, problems } = read({
    hide: ["general-phone", "legal-police"],
    reword: { "legal-probation": "  I can ask about probation. " },
    add: [
      own,
      { ...own, id: "drop-in-food", wording: "I can ask for food.", sensitive: true, workerOnly: true },
    ],
    additions: true,
  });
  expect(problems).toEqual([]);
  expect(ids).toHaveLength(65 - 2 + additions.length + 2);
  expect(ids).not.toContain("general-phone");
  expect(ids.filter((id) => id.startsWith("general")).at(-1)).toBe("general-family-pressure");
  expect(ids.slice(ids.indexOf("legal-probation"))).toEqual([
    "legal-probation",
    "legal-court-day",
    "legal-history-check",
    "legal-release",
    "legal-safe-papers",
    "own-legal-1",
    "drop-in-food",
    ...ids.slice(ids.indexOf("separating-keep-in-touch")),
  ]);
  expect(offered.find(({ id }) => id === "legal-probation")).toMatchObject({
    prompt: "Is probation involved with client / perpetrator? How can they help?",
    wording: "I can ask about probation.",
  });
  expect(offered.find(({ id }) => id === "own-legal-1")).toEqual({
    ...own,
    id: "own-legal-1",
    section: "legal",
    search: "",
    sensitive: false,
    workerOnly: false,
    themes: [],
  });
  expect(offered.find(({ id }) => id === "drop-in-food")).toMatchObject({
    sensitive: true,
    workerOnly: true,
  });
});

test("an addition can be hidden and reworded like any other", () => {
  const { offered, problems } = read({
    additions: true,
    hide: ["separating-pets"],
    reword: { "legal-court-day": "I can plan my court day." },
  });
  expect(problems).toEqual([]);
  expect(offered).toHaveLength(65 + additions.length - 1);
  expect(offered.find(({ id }) => id === "legal-court-day")?.wording).toBe("I can plan my court day.");
});

test("topics are an organisation’s own too, and an option of its own without one cannot be put off", () => {
  const { offered, problems } = read({
    reword: { "housing-refuge": { topic: "a place at Haven" }, "legal-finances": { wording: "I can ask." } },
    add: [
      { ...own, topic: "the drop-in", search: "drop in, café", caution: "Ask first." },
      { ...own, wording: "I can rest." },
    ],
  });
  expect(problems).toEqual([]);
  const byId = (wanted: string) => offered.find(({ id }) => id === wanted);
  expect(byId("housing-refuge")).toMatchObject({
    topic: "a place at Haven",
    wording: appendixA.find(({ id }) => id === "housing-refuge")?.wording,
  });
  expect(byId("legal-finances")).toMatchObject({ wording: "I can ask.", topic: "help with legal costs" });
  expect(byId("own-legal-1")).toMatchObject({
    topic: "the drop-in",
    search: "drop in, café",
    caution: "Ask first.",
  });
  expect(byId("own-legal-2")?.topic).toBeUndefined();
});

test("what looks like HTML is text", () => {
  const wording = '<img src=x onerror="alert(1)"> & I can rest.';
  expect(read({ add: [{ ...own, wording }] }).offered.find(({ id }) => id === "own-legal-1")?.wording).toBe(
    wording,
  );
});

test("a made-up id gives way to one that somebody chose", () => {
  const { ids, problems } = read({
    add: [own, { ...own, id: "own-legal-1", wording: "I can rest." }],
  });
  expect(problems).toEqual([]);
  expect(ids.filter((id) => id.startsWith("own-"))).toEqual(["own-legal-2", "own-legal-1"]);
});

test("two options may swap their words", () => {
  const wordingOf = (wanted: string) => appendixA.find(({ id }) => id === wanted)?.wording;
  const { problems } = read({
    reword: { "legal-police": wordingOf("legal-probation"), "legal-probation": wordingOf("legal-police") },
  });
  expect(problems).toEqual([]);
});

test("words of a hidden option, or of an addition that is off, can be used again", () => {
  const [pets] = additions.filter(({ id }) => id === "separating-pets");
  const taken = appendixA.find(({ id }) => id === "legal-finances");
  const add = [
    { ...own, wording: taken?.wording },
    { ...own, box: "separating", wording: pets?.wording },
  ];
  expect(read({ hide: ["legal-finances"], add }).problems).toEqual([]);
  expect(read({ add }).problems).toEqual([
    "options.add[0].wording: change this, it says the same as legal-finances. It was left out.",
  ]);
  expect(read({ hide: ["legal-finances"], additions: true, add }).problems).toEqual([
    "options.add[1].wording: change this, it says the same as separating-pets. It was left out.",
  ]);
});

test.each([
  ["", "organisation.json: line 1 is not JSON: check its quotes, commas and brackets."],
  [
    '{\n  "options": {\n    "hide": [,]\n  }\n}',
    "organisation.json: line 3 is not JSON: check its quotes, commas and brackets.",
  ],
  ["[]", "organisation.json: write the whole as { … }."],
  ["null", "organisation.json: write the whole as { … }."],
  ['"text"', "organisation.json: write the whole as { … }."],
  ["<!doctype html>", "organisation.json: line 1 is not JSON: check its quotes, commas and brackets."],
])("the broken file %j gives Appendix A and one sentence", (file, sentence) => {
  expect(organisationFrom(file)).toEqual({
    organisation: defaultOrganisation,
    problems: [`${sentence} Until then Appendix A is offered as it is.`],
  });
});

test("a file that starts with a byte order mark is read", () => {
  expect(organisationFrom('\ufeff{"options":{"additions":true}}').organisation.options.additions).toBe(true);
});

test("a key that nothing reads is named, and the rest holds", () => {
  const { organisation, problems } = organisationFrom(
    '{"optoins": {}, "__proto__": {}, "options": {"hide": ["legal-police"], "show": []}}',
  );
  expect(problems).toEqual([
    "optoins: remove this; the keys here are options, reviewEveryDays, actions, nation, dash, form, support, contacts. It was left out.",
    "__proto__: remove this; the keys here are options, reviewEveryDays, actions, nation, dash, form, support, contacts. It was left out.",
    "options.show: remove this; the keys here are hide, reword, add, additions. It was left out.",
  ]);
  expect(organisation.options.hide).toEqual(["legal-police"]);
});

const noSuch = 'there is no option "nope": use an id that `form -- options` prints';
const brackets = "close every [ with a ], with words between them: a blank is like [name of solicitor]";
const oneLine = "write this on one line, without control characters";

test.each([
  [{ hide: ["nope"] }, `options.hide[0]: ${noSuch}`],
  [{ hide: [1] }, 'options.hide[0]: write an id in quotes, like "legal-police"'],
  [{ hide: ["legal-police", "legal-police"] }, "options.hide[1]: take this out, it stands here twice"],
  [{ hide: "legal-police" }, "options.hide: write this as [ … ]"],
  [{ reword: [] }, 'options.reword: write this as { "id": "wording" }'],
  [{ reword: { nope: "I can." } }, `options.reword.nope: ${noSuch}`],
  [{ reword: { "legal-police": 1 } }, 'options.reword["legal-police"]: write text in quotes, like "text"'],
  [
    { reword: { "housing-refuge": { topic: "calling 999" } } },
    'options.reword["housing-refuge"].topic: take the number out: help in danger is never put off',
  ],
  [
    { reword: { "housing-refuge": { topic: "staying or moving" } } },
    'options.reword["housing-refuge"]: change this, it says the same as housing-options',
  ],
  [
    { reword: { "general-marac": { topic: "a meeting" } } },
    'options.reword["general-marac"].topic: remove this: the option cannot be put off',
  ],
  [
    { add: [{ ...own, topic: "the [name]" }] },
    "options.add[0].topic: take the square brackets out: what is put off has no blanks",
  ],
  [{ reword: { "legal-police": " " } }, 'options.reword["legal-police"]: write some text here'],
  [{ reword: { "legal-police": "I can [ask." } }, `options.reword["legal-police"]: ${brackets}`],
  [{ reword: { "legal-police": "I can\nask." } }, `options.reword["legal-police"]: ${oneLine}`],
  [
    { reword: { "bag-keys": "x".repeat(251) } },
    'options.reword["bag-keys"]: shorten this to 250 characters or fewer (it has 251)',
  ],
  [
    { reword: { "bag-keys": "diary." } },
    'options.reword["bag-keys"]: change this, it says the same as bag-diary',
  ],
  [{ add: {} }, "options.add: write this as [ … ]"],
  [{ add: ["x"] }, "options.add[0]: write this as { … }"],
  [
    { add: [{ ...own, box: "laws" }] },
    expect.stringMatching(/^options\.add\[0\]\.box: write one of general, bag, /),
  ],
  [{ add: [{ box: "legal", wording: "I can." }] }, 'options.add[0].prompt: add "prompt" here'],
  [
    { add: [{ ...own, html: "x" }] },
    "options.add[0].html: remove this; the keys here are id, box, prompt, wording, topic, search, caution, sensitive, workerOnly",
  ],
  [{ add: [{ ...own, sensitive: "yes" }] }, "options.add[0].sensitive: write true or false, without quotes"],
  [{ add: [{ ...own, wording: "I can [] ask." }] }, `options.add[0].wording: ${brackets}`],
  [{ add: [{ ...own, prompt: "a\u0007b" }] }, `options.add[0].prompt: ${oneLine}`],
  [{ add: [{ ...own, prompt: "a\u202eb" }] }, `options.add[0].prompt: ${oneLine}`],
  [
    { add: [{ ...own, prompt: "x".repeat(501) }] },
    "options.add[0].prompt: shorten this to 500 characters or fewer (it has 501)",
  ],
  [
    { add: [{ ...own, box: "bag", wording: "x".repeat(251) }] },
    "options.add[0].wording: shorten this to 250 characters or fewer: the boxes for things to take are small",
  ],
  [
    { add: [{ ...own, id: "A b" }] },
    "options.add[0].id: use small letters, numbers and hyphens, like own-drop-in",
  ],
  [{ add: [{ ...own, id: "legal-police" }] }, "options.add[0].id: choose another, this one is taken"],
  [{ add: [{ ...own, id: "separating-pets" }] }, "options.add[0].id: choose another, this one is taken"],
  [{ add: [{ ...own, id: "own-legal" }] }, "options.add[0].id: choose another, this one is taken"],
])("%j: the bad entry is left out and named, with what to do", (options, problem) => {
  const { organisation, problems } = read({ additions: true, ...options });
  expect(problems).toEqual([typeof problem === "string" ? `${problem}. It was left out.` : problem]);
  expect(organisation.options.additions).toBe(true);
  expect(organisation.options.reword).toEqual({});
  expect(organisation.options.add).toEqual([]);
});

test("an entry that says the same as one before it is left out, the first stays", () => {
  const { ids, problems } = read({
    add: [own, { ...own, wording: "I CAN go to the drop-in on [day]" }, { ...own, box: "support" }],
  });
  expect(problems).toEqual([
    "options.add[1].wording: change this, it says the same as own-legal-1. It was left out.",
  ]);
  expect(ids.filter((id) => id.startsWith("own-"))).toEqual(["own-legal-1", "own-support-1"]);
});

test("more than 200 own options: the first 200 are offered", () => {
  const add = Array.from({ length: 201 }, (_, at) => ({
    ...own,
    wording: `I can go to place ${String(at)}.`,
  }));
  const { ids, problems } = read({ add });
  expect(problems).toEqual(["options.add: enter 200 or fewer (there are 201). The others were left out."]);
  expect(ids).toHaveLength(265);
});

test("additions are off unless the file says true", () => {
  expect(read({ additions: "true" })).toMatchObject({
    organisation: defaultOrganisation,
    problems: ["options.additions: write true or false, without quotes. They are not offered until then."],
  });
});

test("whatever a file holds, it is read without a failure and every option offered has an id of its own", () => {
  const ids = fc.oneof(
    fc.constantFrom(...everyShipped.map(({ id }) => id), "own-legal-1", "own-legal"),
    fc.string(),
  );
  const anything = fc.jsonValue();
  const entry = fc.record(
    {
      id: ids,
      box: fc.constantFrom("legal", "bag", "x"),
      prompt: fc.string(),
      wording: fc.string(),
      extra: anything,
    },
    { requiredKeys: [] },
  );
  const file = fc.record(
    {
      options: fc.oneof(
        anything,
        fc.record(
          {
            hide: fc.oneof(anything, fc.array(ids)),
            reword: fc.oneof(anything, fc.dictionary(ids, fc.oneof(fc.string(), anything))),
            add: fc.oneof(anything, fc.array(fc.oneof(entry, anything))),
            additions: fc.oneof(fc.boolean(), anything),
          },
          { requiredKeys: [] },
        ),
      ),
      other: anything,
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        file.map((value) => JSON.stringify(value)),
        fc.string(),
      ),
      (json) => {
        const { organisation, problems } = organisationFrom(json);
        const offered = optionsFor(organisation);
        expect(new Set(offered.map(({ id }) => id)).size).toBe(offered.length);
        expect(organisationFrom(json)).toEqual({ organisation, problems });
        for (const problem of problems) expect(problem).toMatch(/^\S.*\.$/);
      },
    ),
  );
});

test("whom to ask for help is one line of text", () => {
  expect(organisationFrom('{ "support": " it@haven.example " }').organisation.support).toBe(
    "it@haven.example",
  );
  expect(organisationFrom('{ "support": "" }').problems).toEqual([
    "support: write some text here. It was left out.",
  ]);
  expect(organisationFrom("{}").organisation.support).toBeUndefined();
});
