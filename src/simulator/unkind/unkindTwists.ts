import type { Element } from "slimdom";
import { putParagraph } from "../edits/changes";
import { contentOf, controlsIn, controlsRound, idOf, kindOf, showsPlaceholder } from "../document/controls";
import { assertEditable } from "../edits/editable";
import { halfOf, mainPartOf } from "../package/flatOpc";
import { likeParagraph } from "../document/paragraphs";
import { lengthOf, spanOf } from "../document/positions";
import { hasVerticalMerge, rowsOf, tableOf } from "../document/tables";
import { paragraphText, runsIn, runText } from "../document/text";
import { isThing, said, type Member, type Thing, type Wire } from "../members/things";
import { calling, getting, type Arguments, type Call, type Twist } from "./twist";
import { ancestor, child, descendants, isOn, isW } from "../package/wml";
import { WordError } from "../wordError";
import { insertInParagraph } from "../edits/writing";

/** What each switch does to the members of Word, by the reports that `unkindnesses` names. */
export const twists: readonly Twist[] = [
  {
    when: "select-takes-focus",
    of: ["Body", "Paragraph", "Range", "ContentControl", "Table", "TableRow"],
    members: ["Select"],
    as: (kind) =>
      calling(kind, (call, thing, open, given) => {
        open.focusTaken += 1;
        return call(thing, open, ...given);
      }),
  },
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
  {
    when: "merged-values-refused",
    of: ["Table", "TableRow", "TableCell"],
    members: ["Values", "Value"],
    as: (kind) => unlessMerged(kind),
  },
  {
    when: "merged-tables-refused",
    of: ["TableRow", "TableCell"],
    members: "all",
    as: (kind) => unlessMerged(kind),
  },
  {
    when: "rows-with-controls-stay",
    of: ["Table", "TableRow", "TableCell"],
    members: ["Delete", "DeleteRows", "DeleteRow"],
    as: (kind) =>
      calling(kind, (call, thing, open, given) => {
        if (doomedRows(thing, given).some((row) => descendants(row, "sdt").length > 0))
          throw new WordError("GeneralException", "The row holds a content control.");
        return call(thing, open, ...given);
      }),
  },
  {
    when: "break-in-next-paragraph",
    of: ["Range"],
    members: ["InsertBreak"],
    as: (kind) =>
      calling(kind, (call, thing, open, given) => {
        const last = thing.type === "Range" ? thing.nodes[thing.nodes.length - 1] : undefined;
        const paragraph = last === undefined || !isW(last, "r") ? undefined : ancestor(last, "p");
        const runs = paragraph === undefined ? [] : runsIn(paragraph);
        const next = runs[runs.length - 1] === last ? (paragraph?.nextSibling ?? null) : null;
        if (last === undefined || !isW(next, "p")) return call(thing, open, ...given);
        assertEditable(open, last);
        insertInParagraph(open, next, "\v", "Start");
        return undefined;
      }),
  },
  {
    when: "list-with-empty-item",
    of: ["Paragraph"],
    members: ["StartNewList"],
    as: (kind) =>
      calling(kind, (call, thing, open, given) => {
        const list = call(thing, open, ...given);
        if ("node" in thing) putParagraph(open, likeParagraph(thing.node), thing.node, "After");
        return list;
      }),
  },
  {
    when: "lists-not-found",
    of: ["Collection"],
    members: ["GetById", "GetByIdOrNullObject"],
    as: (kind) =>
      calling(kind, (call, thing, open, given) => {
        if (thing.type === "Collection" && thing.of === "ListCollection")
          throw new WordError("GeneralException", "ListCollection.getById");
        return call(thing, open, ...given);
      }),
  },
  {
    when: "body-only-ooxml",
    of: ["Body"],
    members: ["GetOoxml"],
    as: (kind) =>
      calling(kind, (call, thing, open, given) => mainPartOf(said(plain(call(thing, open, ...given))))),
  },
  {
    when: "partial-ooxml",
    of: ["Body"],
    members: ["GetOoxml"],
    as: (kind) =>
      calling(kind, (call, thing, open, given) => halfOf(said(plain(call(thing, open, ...given))))),
  },
  {
    when: "no-ooxml-after-edit",
    of: ["Body"],
    members: ["GetOoxml"],
    as: (kind) =>
      calling(kind, (call, thing, open, given) => {
        if (open.edited || open.changed) throw new WordError("ooxmlIsMalformated", "Body.getOoxml");
        return call(thing, open, ...given);
      }),
  },
  {
    when: "new-document-refused",
    of: ["DocumentCreated"],
    members: ["Open"],
    as: (kind) =>
      calling(kind, () => {
        throw new WordError(
          "InvalidArgument",
          "The argument is invalid or missing or has an incorrect format.",
        );
      }),
  },
  {
    when: "new-document-lost",
    of: ["DocumentCreated"],
    members: ["Open"],
    as: (kind) => calling(kind, () => undefined),
  },
  {
    when: "hidden-text-left-out",
    of: ["Body", "Paragraph", "ContentControl", "Table", "TableRow", "TableCell"],
    members: ["Text", "Value", "Values"],
    as: (kind) =>
      getting(kind, (get, thing, open) =>
        "node" in thing ? get({ ...thing, node: withoutHidden(thing.node) }, open) : get(thing, open),
      ),
  },
];

function unlessMerged(kind: Member): Member {
  const assertNot = (thing: Thing): void => {
    const node = "node" in thing ? thing.node : undefined;
    const table = node === undefined || isW(node, "tbl") ? node : tableOf(node);
    if (table !== undefined && hasVerticalMerge(table))
      throw new WordError("GeneralException", "The table has vertically merged cells.");
  };
  const called = calling(kind, (call, thing, open, given) => {
    assertNot(thing);
    return call(thing, open, ...given);
  });
  return getting(called, (get, thing, open) => {
    assertNot(thing);
    return get(thing, open);
  });
}

function outsideTables<T>(found: T): T {
  if (!isThing(found) || found.type !== "Collection") return found;
  const { items } = found;
  const isOutside = (thing: Thing): boolean =>
    !("node" in thing) || ancestor(thing.node, "tbl") === undefined;
  return { ...found, items: () => items().filter(isOutside) };
}

function doomedRows(thing: Thing, given: Arguments): readonly Element[] {
  if (!("node" in thing)) return [];
  if (thing.type === "Table") {
    const from = Number(given[0]);
    return rowsOf(thing.node).slice(from, from + Number(given[1] ?? 1));
  }
  return [isW(thing.node, "tr") ? thing.node : (ancestor(thing.node, "tr") ?? thing.node)];
}

function withoutHidden(node: Element): Element {
  const copy = node.cloneNode(true); // a clone of an Element is an Element
  for (const run of descendants(copy, "r")) {
    const looks = child(run, "rPr");
    if (looks !== undefined && isOn(child(looks, "vanish"))) run.remove();
  }
  return copy;
}

function plain(value: ReturnType<Call>): Wire {
  if (value === undefined || isThing(value)) throw new WordError("NotSimulated", "a value is wanted");
  return value;
}
