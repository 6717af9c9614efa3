import { offeredActions, shippedActions } from "../../../src/plan/agreedActions";
import { actionSources } from "../../../src/plan/data/actionSources";
import { usualDoers } from "../../../src/plan/data/agreedAction";
import { everyShipped } from "../../../src/plan/data/additions";
import { dash } from "../../../src/plan/data/dash";
import type { nations } from "../../../src/plan/data/nations";
import { defaultActions } from "../../../src/plan/organisationActions";
import { lineKey } from "../../../src/plan/text";

const all = shippedActions.flatMap(({ risk, actions }) => actions.map((action) => ({ risk, ...action })));

test("every risk of the Dash has actions to agree, three or more, in the Dash’s order", () => {
  expect(shippedActions.map(({ risk }) => risk)).toEqual(dash.map(({ id }) => id));
  expect(shippedActions.filter(({ actions }) => actions.length < 2).map(({ risk }) => risk)).toEqual([]);
  expect(all).toHaveLength(99);
});

test("each has its source and who usually does it, and ids are readable and unique", () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const { id, risk, who, sources } of all) {
    expect(id).toMatch(new RegExp(`^${risk.replace("dash-", "")}(-[a-z]+)+$`));
    expect(who.length).toBeGreaterThan(0);
    expect(sources.length).toBeGreaterThan(0);
    expect(new Set(sources).size).toBe(sources.length);
  }
  const used = new Set(all.flatMap(({ sources }) => sources));
  expect(Object.keys(actionSources).filter((id) => ![...used].some((each) => each === id))).toEqual([]);
  const done = new Set(all.flatMap(({ who }) => who));
  expect(Object.keys(usualDoers).filter((doer) => ![...done].some((each) => each === doer))).toEqual([]);
});

test("no risk is offered the same action twice, and no cell is offered a client’s words", () => {
  for (const { actions } of shippedActions)
    expect(new Set(actions.map(({ text }) => lineKey(text))).size).toBe(actions.length);
  const wordings = new Set(everyShipped.map(({ wording }) => lineKey(wording)));
  expect(all.filter(({ text }) => wordings.has(lineKey(text)))).toEqual([]);
  expect(all.filter(({ text }) => /\b(I|my|we)\b/.test(text)).map(({ id }) => id)).toEqual([]);
});

test.each([
  ["labels for people", /\b(victim|survivor|perpetrator|abuser|offender|he|him|his|she|her|hers)\b/i],
  ["a score, a band or a count of ticks", /\b(score|high risk|medium|standard risk|\d+ ticks?)\b/i],
  [
    "couples work, confronting, or giving way",
    /\b(mediat|couples|confront|placat|give way|record (him|her|the other))/i,
  ],
  ["what hides, a weapon or a place", /\b(hide|hidden|route|address is|move the weapon)\b/i],
  ["blanks", /[[\]]/],
])("no agreed action has %s", (_, pattern) => {
  expect(all.filter(({ text }) => pattern.test(text)).map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
});

test("an action is one line that begins with what is done, and is short enough for its column", () => {
  for (const { id, text } of all) {
    expect(`${id}: ${text}`).toMatch(/: [A-Z][^\n]+[^.\s]$/);
    expect({ id, length: text.length <= 120 }).toEqual({ id, length: true });
  }
});

test("a caution stands beside the actions and in none of them", () => {
  const texts = all.map(({ text }) => text).join("\n");
  const cautions = shippedActions.flatMap(({ caution = "" }) => caution.split(/(?<=\.)\s+/));
  expect(
    cautions.filter((sentence) => sentence !== "" && texts.includes(sentence.replace(/\.$/, ""))),
  ).toEqual([]);
  expect(shippedActions.filter(({ caution }) => caution === undefined).map(({ risk }) => risk)).toEqual([
    "dash-fears",
    "dash-more-often",
  ]);
});

test("what does not hold in a nation is not offered there; while none is set, all is", () => {
  const idsIn = (nation?: (typeof nations)[number]) =>
    offeredActions(defaultActions, nation).flatMap(({ actions }) => actions.map(({ id }) => id));
  const missingIn = (nation: (typeof nations)[number]) => idsIn().filter((id) => !idsIn(nation).includes(id));
  expect(idsIn()).toHaveLength(all.length);
  expect(missingIn("england")).toEqual([]);
  const onlyThere = ["animals-report-cruelty", "police-history-ask-conditions"];
  expect(missingIn("scotland")).toEqual(onlyThere);
  expect(missingIn("northern-ireland")).toEqual(onlyThere);
});

test("who does it is called as the nation calls them", () => {
  const whoIn = (id: string, nation?: (typeof nations)[number]) =>
    offeredActions(defaultActions, nation)
      .flatMap(({ actions }) => actions)
      .find((action) => action.id === id)?.who;
  expect(whoIn("breach-tell-probation")).toEqual(["IDVA", "Probation"]);
  expect(whoIn("breach-tell-probation", "wales")).toEqual(["IDVA", "Probation"]);
  expect(whoIn("breach-tell-probation", "scotland")).toEqual(["IDVA", "Justice social work"]);
  expect(whoIn("worse-look-emergency", "northern-ireland")).toEqual(["IDVA", "Housing Executive"]);
});

test("every source has the address of a page, but the form, its guidance and the pane’s own list", () => {
  const sources: Readonly<Record<string, { readonly title: string; readonly address?: string }>> =
    actionSources;
  const without = Object.keys(sources).filter((id) => sources[id]?.address === undefined);
  expect(without).toEqual(["appendix-a", "issp-guidance", "helplines"]);
  const addresses = Object.values(sources).flatMap(({ address }) => address ?? []);
  expect(addresses.filter((address) => !/^https?:\/\/[a-z0-9.-]+\.[a-z]{2,}(\/\S*)?$/.test(address))).toEqual(
    [],
  );
  expect(new Set(addresses).size).toBe(addresses.length);
});

test("no agreed action tells a finder when or how somebody leaves, or that something is not written down", () => {
  const tells = /\b(leaving|on paper|day of|escape|refuge (is|in)|nothing of it)\b/i;
  expect(all.filter(({ text }) => tells.test(text)).map(({ text }) => text)).toEqual([]);
});

test("what only one nation has is named with its like, or offered there alone", () => {
  const ofOneNation =
    /\b(probation|liaison officer|MAPPA|RSPCA|SSPCA|non-molestation|interdict|occupation order)\b/i;
  const told = all.filter(
    ({ text, nations: where }) =>
      ofOneNation.test(text) && where === undefined && !/justice social work/.test(text),
  );
  expect(told.map(({ text }) => text)).toEqual([]);
});
