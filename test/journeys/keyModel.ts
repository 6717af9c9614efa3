import type { ChoiceRule } from "../../src/pane/choiceRule";

/** What a user does to a field that may have words under it. */
export type Deed =
  | { readonly kind: "type"; readonly words: string }
  | { readonly kind: "key"; readonly key: string }
  | { readonly kind: "take"; readonly nth: number }
  | { readonly kind: "click-field" | "click-away" | "leave-and-return" };

/** Where the keyboard is, what the field says, and what of it is selected; in the words under it, which one. */
export type Standing = {
  readonly at: "field" | "words" | "before" | "after" | "nowhere";
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly word: number;
};

/** The words under a field, and what becomes of one that is taken. */
export type Words = { readonly words: readonly string[]; readonly rule: ChoiceRule };

/** The field as it was clicked in. */
export function clickedIn(text: string): Standing {
  return { at: "field", text, from: text.length, to: text.length, word: 0 };
}

/** What must be after a deed: only typing types, and a word is taken only by a click or by Enter on it. */
export function after(now: Standing, deed: Deed, { words, rule }: Words): Standing {
  const { at, text, from, to, word } = now;
  const put = (put: string, start: number, end: number): Standing => {
    const caret = start + put.length;
    return {
      ...now,
      at: "field",
      text: text.slice(0, start) + put + text.slice(end),
      from: caret,
      to: caret,
    };
  };
  const took = (nth: number): Standing => {
    const taken = words[nth] ?? "";
    return clickedIn(rule === "any" ? added(text, taken) : taken);
  };
  switch (deed.kind) {
    case "type":
      if (at === "words" && deed.words.startsWith(" "))
        return after(took(word), { ...deed, words: deed.words.slice(1) }, { words, rule }); // as on every button
      return at === "words" ? put(deed.words, text.length, text.length) : put(deed.words, from, to);
    case "take":
      return took(deed.nth);
    case "click-field":
      return clickedIn(text);
    case "click-away":
    case "leave-and-return":
      return { ...now, at: "nowhere" };
    case "key":
      switch (deed.key) {
        case "Tab":
          return at === "before" ? clickedIn(text) : { ...now, at: "after" };
        case "Shift+Tab":
          return at === "field" ? { ...now, at: "before" } : clickedIn(text);
        case "Enter":
          return at === "words" ? took(word) : now;
        case "ArrowDown":
          return at === "words"
            ? { ...now, word: Math.min(word + 1, words.length - 1) }
            : { ...now, at: "words", word: 0 };
        case "Escape":
          return at === "words" ? { ...now, at: "field" } : { ...now, at: "nowhere" }; // Microsoft's library gives Word the keyboard
        case "Control+A":
          return { ...now, at: "field", from: 0, to: text.length };
        case "Home":
          return { ...now, from: 0, to: 0 };
        case "End":
          return { ...now, from: text.length, to: text.length };
        case "ArrowLeft":
          return from < to
            ? { ...now, to: from }
            : { ...now, from: Math.max(from - 1, 0), to: Math.max(to - 1, 0) };
        default: // Backspace
          if (at === "words") return put("", Math.max(text.length - 1, 0), text.length);
          return from < to ? put("", from, to) : put("", Math.max(from - 1, 0), to);
      }
  }
}

/** The words that are taken stand behind what is typed; a name that is begun is ended, one that is there stays once. */
function added(typed: string, words: string): string {
  const said = typed.trimEnd();
  const last = said.split(/[,;&+/()]|\s(?:and|or|with)(?=\s|$)/i).map((part) => part.trim().toLowerCase());
  if (said === "") return words;
  if ([...last, said.toLowerCase()].includes(words.toLowerCase())) return typed;
  const begun = last.at(-1) ?? "";
  if (begun === "") return said + (/[(/]$/.test(said) ? "" : " ") + words;
  return words.toLowerCase().startsWith(begun) ? said + words.slice(begun.length) : `${said}, ${words}`;
}

/** The deeds that make sense where the keyboard is. */
export function deedsAt({ at }: Standing, { words }: Words): readonly Deed["kind"][] {
  const always = ["click-field", ...(words.length > 0 ? (["take"] as const) : [])] as const;
  if (at === "nowhere") return always;
  return at === "field" || at === "words"
    ? [...always, "type", "type", "type", "key", "key", "key", "key", "click-away", "leave-and-return"]
    : [...always, "key", "click-away"];
}

/** The keys that are pressed where the keyboard is. */
export function keysAt({ at }: Standing, { words }: Words): readonly string[] {
  switch (at) {
    case "field":
      return [
        ...["Tab", "Tab", "Shift+Tab", "Enter", "Enter", "Escape", "Control+A", "Control+A"],
        ...["Home", "End", "ArrowLeft", "Backspace", ...(words.length > 0 ? ["ArrowDown", "ArrowDown"] : [])],
      ];
    case "words":
      return ["ArrowDown", "Enter", "Escape", "Tab", "Shift+Tab", "Backspace"];
    case "before":
      return ["Tab"];
    default:
      return ["Shift+Tab"];
  }
}
