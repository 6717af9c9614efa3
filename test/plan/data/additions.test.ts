import { everyShipped } from "../../../src/plan/data/additions";
import { agencies } from "../../../src/plan/data/agencies";
import { dash } from "../../../src/plan/data/dash";
import { options } from "../../../src/plan/data/options";

const additions = everyShipped.filter(({ addition }) => addition !== undefined);

test("what later guidance asks for stands apart from Appendix A, with its source", () => {
  expect(additions.map(({ id }) => id)).toEqual([
    "general-location-sharing",
    "general-accounts",
    "separating-pets",
    "general-emergency",
    "general-safe-contact",
    "general-next-time",
    "general-records",
    "general-family-pressure",
    "health-neck",
    "health-counselling",
    "health-baby",
    "separating-collect-things",
    "children-phones",
    "financial-coerced-debt",
    "legal-court-day",
    "legal-history-check",
    "legal-release",
    "legal-safe-papers",
    "bag-phone",
    "bag-orders",
    "bag-numbers",
    "bag-keepsakes",
    "bag-visa",
  ]);
  expect(options.filter(({ addition }) => addition !== undefined)).toEqual([]);
  const known = new Set(options.map(({ id }) => id));
  for (const { id, section, box, addition } of additions) {
    expect(known.has(id)).toBe(false);
    expect(id).toMatch(new RegExp(`^${section}(-[a-z]+)+$`));
    expect(box).toBe(section);
    expect(addition?.source).toMatch(/\w/);
    expect(addition?.says).toMatch(/\w/);
    expect(new Date(addition?.checkedOn ?? "").getTime()).toBeLessThanOrEqual(Date.now());
    expect(addition?.address).toMatch(/^https:\/\/\S+$/);
    expect(addition?.checkedOn).toMatch(/^2026-\d\d-\d\d$/);
  }
});

test("an addition says whether its source is only second-hand", () => {
  const secondHand = additions.filter(({ addition }) => addition?.secondHand === true).map(({ id }) => id);
  expect(secondHand).toEqual(["general-location-sharing", "general-accounts"]);
});

test("additions that tell of a journey, a court, a watcher or a move are marked as detail to keep off paper", () => {
  expect(additions.filter(({ sensitive }) => sensitive).map(({ id }) => id)).toEqual([
    "general-location-sharing",
    "general-accounts",
    "separating-pets",
    "general-next-time",
    "general-records",
    "general-family-pressure",
    "separating-collect-things",
    "children-phones",
    "legal-court-day",
    "legal-history-check",
    "legal-release",
    "legal-safe-papers",
    "bag-orders",
  ]);
});

test("the Dash has 24 labels, and none carries a score or a number", () => {
  expect(dash).toHaveLength(24);
  expect(new Set(dash.map(({ id }) => id)).size).toBe(24);
  for (const { id, label } of dash) {
    expect(id).toMatch(/^dash(-[a-z]+)+$/);
    expect(label.replace("(past 18 months)", "")).not.toMatch(/\d|\?|\b(score|high|medium|standard)\b/i);
  }
});

test("an option's themes are known, are named once, and every agency has an option", () => {
  const ids = [...dash, ...agencies].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const named = [...options, ...additions].map(({ themes }) => themes);
  for (const themes of named) {
    expect(new Set(themes).size).toBe(themes.length);
    expect(ids).toEqual(expect.arrayContaining([...themes]));
  }
  const spokenTo = new Set(named.flat());
  expect(agencies.filter(({ id }) => !spokenTo.has(id))).toEqual([]);
});

test("every risk leads to options that are of use for it, and no theme is for all", () => {
  const speakingTo = (theme: string) =>
    [...options, ...additions]
      .filter(({ themes, workerOnly }) => !workerOnly && themes.some((one) => one === theme))
      .map(({ id }) => id);
  expect(speakingTo("dash-animals")).toEqual(["separating-pets"]);
  expect(speakingTo("dash-breach")).toEqual([
    "legal-police",
    "legal-breaches",
    "legal-probation",
    "children-copies-of-orders",
    "legal-release",
  ]);
  expect(dash.filter(({ id }) => speakingTo(id).length === 0)).toEqual([]);
  expect(dash.filter(({ id }) => speakingTo(id).length > 12)).toEqual([]);
});
