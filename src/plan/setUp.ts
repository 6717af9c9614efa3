import { adviceBoxes } from "./adviceBoxes";
import { nameTagged } from "./boxTags";
import { byKey } from "./byKey";
import { details } from "./details";
import { adviceKeys, fieldKeys, type BoxName, type Form, type Place } from "./form";
import { everyBox, missingIn, placesOf } from "./setUpBoxes";

/** What setting up a form does to it, as plain data: no look and no answer changes. */
export type SetUp = {
  /** Boxes that have a content control: it is given a tag, a title, or both. */
  readonly named: readonly Naming[];
  /** Blank boxes that have none: a control is put there. */
  readonly added: readonly Adding[];
  readonly left: readonly LeftAsItIs[];
};

/** A control to be named. What it is called already is kept. */
export type Naming = {
  readonly name: BoxName;
  readonly place: Place;
  readonly tag?: string;
  readonly title?: string;
};

export type Adding = {
  readonly name: BoxName;
  readonly place: Place;
  readonly tag: string;
  readonly title: string;
};

/** A box that is not set up, and why. */
export type LeftAsItIs = { readonly name: BoxName; readonly why: SetUpReason; readonly place?: Place };

export type SetUpReason =
  | "not-found" // the form has no such box
  | "to-confirm" // this may be the box, and the user has not said so yet
  | "filled" // it has no control, and holds an answer: a blank form is to be set up
  | "locked" // its control is locked
  | "hidden" // text that nobody sees stands in it, or what is written there would not be seen
  | "unsupported" // this Word has no way to its control, or to put one there
  | "tracked" // Track Changes is on, and would keep what is put there as a change
  | "no-prompt" // this Word puts a control there only with a prompt that shows
  | "not-kept"; // Word did not keep it

/** What the box of each is called in Word. */
const boxTitles: Readonly<Record<BoxName, string>> = {
  ...byKey(fieldKeys, (key) => details[key].title),
  ...byKey(adviceKeys, (key) => adviceBoxes[key].title),
  bag: "Take with me",
  contact: "The service can be contacted on",
  openingHours: "We are open",
};

/** Works out what is still to be set up. Of a form that is set up there is nothing left to do. */
export function setUpOf(form: Form): SetUp {
  const missing = new Set(missingIn(form));
  const all: readonly Step[] = everyBox.flatMap((name) =>
    missing.has(name)
      ? [{ kind: "leave", left: { name, why: "not-found" } }]
      : stepsFor(name, placesOf(form, name)),
  );
  return {
    named: all.flatMap((step) => (step.kind === "name" ? [step.naming] : [])),
    added: all.flatMap((step) => (step.kind === "add" ? [step.adding] : [])),
    left: all.flatMap((step) => (step.kind === "leave" ? [step.left] : [])),
  };
}

type Step =
  | { readonly kind: "name"; readonly naming: Naming }
  | { readonly kind: "add"; readonly adding: Adding }
  | { readonly kind: "leave"; readonly left: LeftAsItIs }
  | { readonly kind: "done" };

function stepsFor(name: BoxName, places: readonly Place[]): readonly Step[] {
  const tags = tagsFor(name, places);
  return places.map((place, index) => stepFor(name, place, tags[index]));
}

function stepFor(name: BoxName, place: Place, tag: string | undefined): Step {
  const why = reasonToLeave(place);
  if (why !== undefined) return { kind: "leave", left: { name, why, place } };
  const title = boxTitles[name];
  if (isBare(place)) return { kind: "add", adding: { name, place, tag: tag ?? "", title } };
  const isNamed = (place.title ?? "") !== "";
  if (tag === undefined && isNamed) return { kind: "done" };
  return { kind: "name", naming: { name, place, tag, title: isNamed ? undefined : title } };
}

function reasonToLeave(place: Place): SetUpReason | undefined {
  if (place.confirm !== undefined) return "to-confirm";
  if (place.refusal !== undefined) return place.refusal;
  if (place.kind === "other" || place.kind === "checkBox") return "unsupported";
  if (!isBare(place)) return undefined;
  return place.answer.kind === "text" ? "filled" : place.noControl;
}

function isBare({ kind }: Place): boolean {
  return kind === "cell" || kind === "line";
}

/** The tag that each place is to be given; undefined where it has one that it keeps, ours or the agency's own. */
function tagsFor(name: BoxName, places: readonly Place[]): readonly (string | undefined)[] {
  const taken = new Set<string>();
  const keeps = places.map(({ tag = "" }) => {
    const isOurs = tag.startsWith("issp.");
    const kept = tag !== "" && (!isOurs || (nameTagged(tag) === name && !taken.has(tag)));
    if (kept && isOurs) taken.add(tag);
    return kept;
  });
  return keeps.map((kept) => {
    if (kept) return undefined;
    let count = 1;
    const tagOf = (): string => (count === 1 ? `issp.${name}` : `issp.${name}.${String(count)}`);
    while (taken.has(tagOf())) count += 1;
    taken.add(tagOf());
    return tagOf();
  });
}
