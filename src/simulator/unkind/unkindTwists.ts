import type { Element } from "slimdom";
import { putParagraph } from "../edits/changes";
import { assertEditable } from "../edits/editable";
import { halfOf, mainPartOf } from "../package/flatOpc";
import { likeParagraph } from "../document/paragraphs";
import { hasVerticalMerge, rowsOf, tableOf } from "../document/tables";
import { runsIn } from "../document/text";
import { isThing, said, type Member, type Thing, type Wire } from "../members/things";
import { calling, getting, type Arguments, type Call, type Twist } from "./twist";
import { ancestor, child, descendants, isOn, isW } from "../package/wml";
import { WordError } from "../wordError";
import { insertInParagraph } from "../edits/writing";
import { controlTwists } from "./controlTwists";

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
  ...controlTwists,
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
