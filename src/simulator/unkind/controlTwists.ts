import { contentOf, controlsIn, controlsRound, idOf, kindOf, showsPlaceholder } from "../document/controls";
import { lengthOf, spanOf } from "../document/positions";
import { paragraphText, runsIn, runText } from "../document/text";
import { isThing, type Thing } from "../members/things";
import { calling, getting, type Twist } from "./twist";
import { ancestor, isW } from "../package/wml";
import { WordError } from "../wordError";

/** What each switch about content controls does to the members of Word, by the reports that `unkindnesses` names. */
export const controlTwists: readonly Twist[] = [
  {
    when: "controls-in-tables-hidden",
    of: ["Document", "Body", "Paragraph", "Range", "ContentControl"],
    members: ["ContentControls", "GetContentControls"],
    as: (kind) =>
      getting(
        calling(kind, (call, thing, open, given) => outsideTables(call(thing, open, ...given))),
        (get, thing, open) => outsideTables(get(thing, open)),
      ),
  },
  {
    when: "one-control-refused",
    of: ["ContentControl"],
    members: ["InsertText", "InsertParagraph", "InsertBreak", "Clear"],
    as: (kind) =>
      calling(kind, (call, thing, open, given) => {
        const first = controlsIn(open.body).find((each) => kindOf(each) === "RichText");
        if ("node" in thing && thing.node === first)
          throw new WordError("NotAllowed", "The action isn't supported by Word in a browser.");
        return call(thing, open, ...given);
      }),
  },
  {
    when: "replace-keeps-prompt",
    of: ["ContentControl"],
    members: ["InsertText"],
    as: (kind) =>
      calling(kind, (call, thing, open, given) => {
        if (!("node" in thing) || !showsPlaceholder(thing.node) || given[0] === "" || given[1] !== "Replace")
          return call(thing, open, ...given);
        const prompt = runsIn(contentOf(thing.node)).map((run) => run.cloneNode(true));
        const made = call(thing, open, ...given);
        const runs = runsIn(contentOf(thing.node));
        const last = runs[runs.length - 1];
        for (const run of prompt) (last?.parentNode ?? contentOf(thing.node)).appendChild(run);
        return made;
      }),
  },
  {
    when: "empty-control-ignores",
    of: ["ContentControl"],
    members: ["InsertText"],
    as: (kind) =>
      calling(kind, (call, thing, open, given) => {
        const isEmpty =
          "node" in thing &&
          (showsPlaceholder(thing.node) || runsIn(contentOf(thing.node)).every((run) => runText(run) === ""));
        return isEmpty ? { type: "Range", nodes: [] } : call(thing, open, ...given);
      }),
  },
  {
    when: "same-id",
    of: ["ContentControl"],
    members: ["Id"],
    as: (kind) =>
      getting(kind, (get, thing, open) => {
        const outer = "node" in thing ? controlsRound(thing.node)[0] : undefined;
        return outer === undefined ? get(thing, open) : idOf(outer);
      }),
  },
  {
    when: "ids-change",
    of: ["ContentControl"],
    members: ["Id"],
    as: (kind) => getting(kind, (get, thing, open) => (Number(get(thing, open)) + open.requests * 7919) | 0),
  },
  {
    when: "no-controls-in-cells",
    of: ["Body", "Paragraph", "Range"],
    members: ["InsertContentControl"],
    as: (kind) =>
      calling(kind, (call, thing, open, given) => {
        const nodes = "node" in thing ? [thing.node] : "nodes" in thing ? thing.nodes : [];
        if (nodes.some((node) => isW(node, "tc") || ancestor(node, "tc") !== undefined))
          throw new WordError("GeneralException", "Sorry, something went wrong.");
        return call(thing, open, ...given);
      }),
  },
  {
    when: "control-round-first-word",
    of: ["Range"],
    members: ["InsertContentControl"],
    as: (kind) =>
      calling(kind, (call, thing, open, given) => {
        const span = thing.type === "Range" ? spanOf(thing) : undefined;
        if (span === undefined || (span.start === 0 && span.end === lengthOf(span.paragraph)))
          return call(thing, open, ...given);
        const text = paragraphText(span.paragraph).slice(span.start, span.end);
        const end = span.start + (/^\S+/.exec(text)?.[0].length ?? text.length);
        return call({ type: "Range", nodes: [span.paragraph], span: { ...span, end } }, open, ...given);
      }),
  },
];

function outsideTables<T>(found: T): T {
  if (!isThing(found) || found.type !== "Collection") return found;
  const { items } = found;
  const isOutside = (thing: Thing): boolean =>
    !("node" in thing) || ancestor(thing.node, "tbl") === undefined;
  return { ...found, items: () => items().filter(isOutside) };
}
