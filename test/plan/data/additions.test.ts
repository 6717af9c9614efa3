import { everyShipped } from "../../../src/plan/data/additions";
import { agencies } from "../../../src/plan/data/agencies";
import { dash } from "../../../src/plan/data/dash";
import { options } from "../../../src/plan/data/options";

const additions = everyShipped.filter(({ addition }) => addition !== undefined);

test("what later guidance asks for stands apart from Appendix A, with its source", () => {
  expect(additions.map(({ id }) => id)).toEqual([
    "general-location-sharing",
    "general-accounts",
    "legal-court-day",
    "separating-pets",
  ]);
  expect(options.filter(({ addition }) => addition !== undefined)).toEqual([]);
  const known = new Set(options.map(({ id }) => id));
  for (const { id, section, box, addition } of additions) {
    expect(known.has(id)).toBe(false);
    expect(id).toMatch(new RegExp(`^${section}(-[a-z]+)+$`));
    expect(box).toBe(section);
    expect(addition?.source).toMatch(/\w/);
    expect(addition?.says).toMatch(/\w/);
    expect(addition?.address).toMatch(/^https:\/\/\S+$/);
    expect(addition?.checkedOn).toMatch(/^2026-\d\d-\d\d$/);
  }
});

test("an addition says whether its source is only second-hand", () => {
  const secondHand = additions.filter(({ addition }) => addition?.secondHand === true).map(({ id }) => id);
  expect(secondHand).toEqual(["general-location-sharing", "general-accounts"]);
});

test("additions that hold a name or a journey are marked as detail to keep off paper", () => {
  expect(additions.filter(({ sensitive }) => sensitive).map(({ id }) => id)).toEqual([
    "legal-court-day",
    "separating-pets",
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

test("a risk leads to the prompts that speak to it, and to no others", () => {
  const speakingTo = (theme: string) =>
    [...options, ...additions]
      .filter(({ themes }) => themes.some((one) => one === theme))
      .map(({ id }) => id);
  expect(speakingTo("dash-animals")).toEqual(["separating-pets"]);
  expect(speakingTo("dash-breach")).toEqual(["legal-breaches"]);
  expect(speakingTo("dash-pregnancy")).toEqual(["health-general-services"]);
  expect(speakingTo("dash-child-contact")).toEqual([
    "legal-children",
    "children-contact",
    "children-parental-responsibility",
    "children-factored-into-orders",
  ]);
  // The form has no prompt of its own for these: the practitioner decides what fits.
  const spokenTo = new Set([...options, ...additions].flatMap(({ themes }) => themes));
  expect(dash.filter(({ id }) => !spokenTo.has(id)).map(({ id }) => id)).toEqual([
    "dash-more-often",
    "dash-worse",
    "dash-other-person",
    "dash-hurt-others",
    "dash-perpetrator-suicide",
  ]);
});
