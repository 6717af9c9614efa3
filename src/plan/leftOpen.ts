import { blanksIn } from "./blanks";

/** What in a text was left for somebody to fill in: blanks of wordings, prompts of Word and of forms, rows of dots and lines. */
export function leftOpenIn(text: string): readonly string[] {
  const blanks = blanksIn(text);
  const rest = blanks.reduce((now, blank) => now.replace(blank, " "), text);
  return [
    ...blanks,
    ...(rest.match(prompts) ?? []).map((found) => found.trim()).filter((found) => found !== "xx"),
  ];
}

/** Whether a text stands for an answer that is still to come, as a whole: "?", "-", "to be agreed". */
export function isNoAnswerYet(text: string): boolean {
  const said = text.normalize("NFKC").trim();
  if (said === "") return false;
  return (
    (!/[\p{L}\p{N}\p{S}]/u.test(said) && !/^["\u201c\u201d'\u2019\u3003]{1,2}$/u.test(said)) ||
    stillToCome.test(said)
  );
}

const stillToCome =
  /^(?:x+|n\/?k|\?+|t\.?b\.?[acdn]\.?|to be (?:confirmed|agreed|decided|advised|arranged|allocated|assigned|completed|determined)|not (?:yet )?(?:known|agreed|decided|set|sure)|not yet|pending|name|date|enter.*|insert.*|dd.mm.yy(?:yy)?)$/i;

const prompts = new RegExp(
  [
    "click or tap (?:here )?to (?:enter (?:text|a date)|choose an item)\\.?|click here to enter (?:text|a date)\\.?|(?:choose|select) an item\\.?|(?:enter|type|add) (?:your )?(?:text|name|date|details) here\\.?",
    "\\((?:insert|enter|fill in)\\b[^()\\n]{0,40}\\)|\\((?:name|date|time|number|address|tel(?:ephone)?|phone|ref)(?: of [^()\\n]{2,30})?\\)",
    "\\binsert (?:name|date|address|number|details|text)\\b|\\blorem ipsum\\b|\\bdelete as (?:appropriate|applicable|necessary)\\b",
    "\\[\\s*\\]|\\[[^[\\]\\n]{0,60}$|\\{+[^{}\\n]{1,40}\\}+|\u00ab[^\u00ab\u00bb\\n]{1,40}\u00bb|<(?=[\\p{L}_])[^<>\\n@:]{0,39}[\\p{L}_]>",
    "_{2,}(?:[\\s/.:-]*_{2,})*|\\.{4,}(?:[\\s/:-]*\\.{3,})*|\u2026{2,}(?:[\\s/.:-]*\u2026+)*|(?<!\\S)\\?{2,}|\\*{3,}|#{2,}",
    "\u00a3\\s?(?:_+|x+\\b|\\.{2,}|\\?)",
    "\\bdd[/. -]mm[/. -]yy(?:yy)?\\b|\\bhh:mm\\b",
    "(?<![\\p{L}\\p{N}])(?:X{2,}(?:[/ .-]X{2,})*|(?:0\\d?)?x{3,}(?:[/ .-]x{2,})*|xx[/.-]xx)(?:[/.-]\\d+)?(?![\\p{L}\\p{N}])",
    "\\bT\\.?B\\.?[ACD]\\b\\.?",
  ].join("|"),
  "giu",
);
