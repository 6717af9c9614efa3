import { offeredActions, shippedActions } from "../../src/plan/agreedActions";
import { optionsFor, organisationFrom } from "../../src/plan/organisation";
import { dashRisks, risksNamed } from "../../src/plan/risks";

function read(file: object) {
  const { organisation, problems } = organisationFrom(JSON.stringify(file));
  const offered = offeredActions(organisation.actions, organisation.nation);
  const forRisk = (risk: string) => offered.find((each) => each.risk === risk)?.actions ?? [];
  return { organisation, problems, forRisk };
}

test("agreed actions are hidden, reworded and added, and the worker has the organisation’s own title", () => {
  const { problems, forRisk, organisation } = read({
    actions: {
      hide: ["weapons-refer-marac"],
      reword: { "fears-ask-police": "  Ask our police officer for a marker " },
      add: [{ risk: "dash-weapons", action: "Ask our weapons lead", who: "Haven" }],
      worker: "Outreach worker",
      inOneCell: true,
    },
  });
  expect(problems).toEqual([]);
  expect(forRisk("dash-weapons").map(({ id }) => id)).not.toContain("weapons-refer-marac");
  expect(forRisk("dash-weapons").at(-1)).toMatchObject({ text: "Ask our weapons lead", who: ["Haven"] });
  expect(forRisk("dash-fears").map(({ text }) => text)).toContain("Ask our police officer for a marker");
  expect(forRisk("dash-injury")[0]?.who).toEqual(["Client", "Outreach worker"]);
  expect(organisation.actions.inOneCell).toBe(true);
});

test("a nation is set once: options and actions that hold elsewhere only are not offered", () => {
  const idsIn = (nation?: string) =>
    optionsFor(read({ nation, options: { additions: true } }).organisation).map(({ id }) => id);
  expect(idsIn()).toEqual(expect.arrayContaining(["legal-release", "legal-safe-papers"]));
  for (const nation of ["england", "wales", "scotland", "northern-ireland"])
    expect(idsIn(nation)).toContain("legal-release");
  expect(idsIn("wales")).toContain("legal-safe-papers");
  expect(idsIn("northern-ireland")).not.toContain("legal-safe-papers");
});

test.each([
  [{ actions: [] }, "actions: write this as { … }. It was left out."],
  [
    { actions: { show: [] } },
    "actions.show: remove this; the keys here are hide, reword, add, worker, inOneCell. It was left out.",
  ],
  [
    { actions: { hide: ["weapons"] } },
    'actions.hide[0]: there is no action "weapons": use an id that `form -- options --actions` prints. It was left out.',
  ],
  [
    { actions: { hide: [1] } },
    'actions.hide[0]: write an id in quotes, like "injury-report-incident". It was left out.',
  ],
  [{ actions: { hide: {} } }, "actions.hide: write this as [ … ]. It was left out."],
  [
    { actions: { reword: { "fears-ask-police": " " } } },
    'actions.reword["fears-ask-police"]: write some text here. It was left out.',
  ],
  [
    { actions: { add: [{ risk: "dash-fears" }] } },
    'actions.add[0].action: add "action" here. It was left out.',
  ],
  [
    { actions: { add: [{ risk: "dash-fears", action: "Ask police for a marker on the address." }] } },
    "actions.add[0].action: change this, it is offered for this risk already. It was left out.",
  ],
  [
    { actions: { add: [{ risk: "dash-fears" }, 3] } },
    'actions.add[0].action: add "action" here. It was left out.',
    "actions.add[1]: write this as { … }. It was left out.",
  ],
  [{ nation: null }, "nation: write one of england, wales, scotland, northern-ireland. It was left out."],
  [
    { nation: "Scotland" },
    "nation: write one of england, wales, scotland, northern-ireland. It was left out.",
  ],
  [{ actions: { worker: 3 } }, 'actions.worker: write text in quotes, like "text". It was left out.'],
  [
    { actions: { inOneCell: "yes" } },
    "actions.inOneCell: write true or false, without quotes. It was left out.",
  ],
  [{ nation: "uk" }, "nation: write one of england, wales, scotland, northern-ireland. It was left out."],
])("%j: what is wrong is left out and named", (file, ...said) => {
  const { problems, organisation } = read(file);
  expect(problems).toEqual(said);
  expect(organisation.actions).toMatchObject({
    hide: [],
    reword: {},
    add: [],
    worker: "IDVA",
    inOneCell: false,
  });
});

test("what would have no effect is said: hidden twice, reworded though hidden, the same words twice, too many", () => {
  const marac = "weapons-refer-marac";
  expect(read({ actions: { hide: [marac, marac], reword: { [marac]: "Ask Marac" } } }).problems).toEqual([
    "actions.hide[1]: take this out, it stands here twice. It was left out.",
    `actions.reword["${marac}"]: remove this, or take the id out of hide: it is not offered. It was left out.`,
  ]);
  const twin = read({
    actions: { reword: { "fears-ask-police": "Refer for locks, lights, alarms and a fire safety visit." } },
  });
  expect(twin.problems).toEqual([
    'actions.reword["fears-ask-police"]: change this, it says the same as fears-refer-locks. It was left out.',
  ]);
  const swapped = read({
    actions: {
      reword: {
        "fears-ask-police": "Refer for locks, lights, alarms and a fire safety visit",
        "fears-refer-locks": "Ask police for a marker on the address",
      },
    },
  });
  expect(swapped.problems).toEqual([]);
  const add = Array.from({ length: 250 }, (_, at) => ({ risk: "dash-money", action: `Ask ${String(at)}` }));
  const many = read({ actions: { add } });
  expect(many.problems).toEqual([
    "actions.add: enter 200 or fewer (there are 250). The others were left out.",
  ]);
  expect(many.organisation.actions.add).toHaveLength(200);
});

test("an action of its own may say what a hidden one said", () => {
  const { problems, forRisk } = read({
    actions: {
      hide: ["weapons-refer-marac"],
      add: [{ risk: "dash-weapons", action: "Refer to Marac", who: "Haven" }],
    },
  });
  expect(problems).toEqual([]);
  expect(forRisk("dash-weapons").at(-1)).toMatchObject({ text: "Refer to Marac", who: ["Haven"] });
});

test("the ids that the instructions name are there", () => {
  const ids = shippedActions.flatMap(({ actions }) => actions.map(({ id }) => id));
  expect(ids).toEqual(
    expect.arrayContaining(["injury-report-incident", "fears-ask-police", "weapons-refer-marac"]),
  );
});

test.each([
  ["Very frightened", ["dash-frightened"]],
  ["Weapons in the house", ["dash-weapons"]],
  ["He strangled her in May", ["dash-strangulation"]],
  ["Stalking by ex-partner", ["dash-stalking"]],
  ["client is pregnant", ["dash-pregnancy"]],
  ["breach of bail", ["dash-breach"]],
  ["debts", []],
  ["problem with other person", []],
  ["", []],
])("a typed risk names those of the Dash that it shares telling words with: %s", (text, ids) => {
  expect(risksNamed(text, dashRisks()).map(({ id }) => id)).toEqual(ids);
});
