import type { EditName } from "../../src/plan/editNames";
import { saidBy } from "../../src/plan/accounting";
import { refuseOtherClient } from "../../src/plan/client";
import type { Edit, EditsAndLeft, Said } from "../../src/plan/edits";
import { editsToFill } from "../../src/plan/editsToFill";
import type {
  ActionColumn,
  AdviceKey,
  Answer,
  Box,
  BoxName,
  FieldKey,
  Form,
  Place,
  Pointed,
  PointedBox,
} from "../../src/plan/form";
import {
  actionColumns,
  adviceKeys,
  answerFrom,
  blank,
  fieldKeys,
  serviceKeys,
  textOf,
} from "../../src/plan/form";
import type { FormErrorCode } from "../../src/plan/formError";
import { FormError } from "../../src/plan/formError";
import { setUpOf } from "../../src/plan/setUp";
import { everyBox, placesOf } from "../../src/plan/setUpBoxes";
import type { Checked } from "../../src/word/check/checkWord";
import { leftBy } from "../../src/word/write/fillInParts";
import type { BoxAtCursor, Filled, Gateway, SetUpUndo, Undo } from "../../src/word/gateway";

/** A form on paper: it stands in for Word, holds a form in memory and carries out edits on it. */
export type PaperForm = Gateway & {
  /** What the form says now. */
  readonly now: () => Form;
  /** Writes over a detail, as the user can at any time in Word. */
  readonly userTypes: (key: FieldKey, text: string) => void;
  /** Writes over a cell of an action, as the user can. */
  readonly userChangesRow: (row: number, column: ActionColumn, text: string) => void;
  /** Writes in places that the user did not ask to write over, as somebody else can; nothing is written over by that. */
  readonly colleagueWrites: (box: Pick<Box, "places"> | undefined, text: string) => void;
  /** One more job of the name goes well; those after it fail. */
  readonly breakAfter: (job: string, code: FormErrorCode) => void;
  /** The next job fails, and so do those after it until `mend`. */
  readonly breakWith: (code: FormErrorCode, wrote?: boolean) => void;
  readonly mend: () => void;
  /** What stands at Word's cursor from now on. */
  readonly click: (found: BoxAtCursor) => void;
  /** The cursor moves into a box in Word, or out of all of them; those who watch it are told. */
  readonly moveCursor: (name: BoxName | undefined) => void;
  /** What "Check this Word" comes to from now on. */
  readonly checkComesTo: (result: Checked) => void;
  /** Word answers only once `go` is called. */
  readonly hold: () => void;
  readonly go: () => void;
  /** A long fill waits once so many of its rows are in the form, until what this answers is called. */
  readonly holdAtRow: (row: number) => () => void;
  /** How often each job was asked for, in order. */
  readonly asked: readonly string[];
  readonly shown: readonly Place[];
  /** Documents that were opened beside it. */
  readonly opened: readonly Uint8Array[];
  readonly atCursor: readonly string[];
};

/** What stands in a form at the start: answers by key, action rows, lines of the boxes. */
export type Written = {
  readonly fields?: Partial<Record<FieldKey, string>>;
  readonly actions?: readonly Partial<Record<ActionColumn, string>>[];
  readonly advice?: Partial<Record<AdviceKey, string>>;
  readonly bag?: readonly string[];
  readonly service?: Partial<Record<(typeof serviceKeys)[number], string>>;
  readonly problems?: Form["problems"];
};

/** The published form: the name on both pages, eight boxes, two boxes for what to take, and some action rows. */
export function formWith(written: Written = {}, options: { readonly rows?: number } = {}): Form {
  let count = 0;
  const box = (text = "", places = 1): Box => ({
    answer: answerFrom(text),
    places: Array.from({ length: places }, () => placeAt(count++, text)),
  });
  const rows = Array.from({ length: options.rows ?? 4 }, (_, row) => {
    const action = written.actions?.[row] ?? {};
    return {
      table: 1,
      row: row + 1,
      blank: Object.keys(action).length === 0,
      cells: Object.fromEntries(actionColumns.map((column) => [column, placeAt(count++, action[column])])),
    };
  });
  return {
    fields: Object.fromEntries(
      fieldKeys.map((key) => [
        key,
        box(written.fields?.[key], ["clientRef", "page", "pageCount"].includes(key) ? 2 : 1),
      ]),
    ),
    actionRows: rows,
    advice: Object.fromEntries(adviceKeys.map((key) => [key, box(written.advice?.[key])])),
    bag: [box(written.bag?.[0]), box(written.bag?.[1])],
    service: Object.fromEntries(serviceKeys.map((key) => [key, box(written.service?.[key])])),
    problems: written.problems ?? [],
  };
}

/** A form with one of its details in another kind of box. */
export function withField(form: Form, key: FieldKey, changes: Partial<Place>): Form {
  const box = form.fields[key];
  if (box === undefined) throw new Error(`The form has no ${key}.`);
  return {
    ...form,
    fields: {
      ...form.fields,
      [key]: { ...box, places: box.places.map((place) => ({ ...place, ...changes })) },
    },
  };
}

/** Lays a form on the desk. */
export function paperForm(start: Form): PaperForm {
  let form = start;
  let broken: FormError | undefined;
  let held: Promise<void> | undefined;
  let release: () => void = () => undefined;
  let letGo: () => void = () => undefined;
  const asked: string[] = [];
  const shown: Place[] = [];
  const opened: Uint8Array[] = [];
  const atCursor: string[] = [];
  let last: { readonly job: string; readonly code: FormErrorCode } | undefined;
  let typedIn: FieldKey | undefined;
  const undone = new WeakMap<Undo | SetUpUndo, { readonly before: Form; readonly after: Form }>();
  /** Forms that say other than now only what a colleague has written since. */
  const known = new Set<Form>();
  const watchers = new Set<() => void>();
  let underCursor: BoxName | undefined;
  let opensWith = false;
  let heldAt: number | undefined;
  let goOn: () => void = () => undefined;
  let checked: Checked = { kind: "not-blank" };
  let atCursorNow: BoxAtCursor = { kind: "no-box", why: "not-a-box" };

  const turn = async (job: string) => {
    asked.push(job);
    await held;
    if (broken !== undefined) throw broken;
    if (job === last?.job) broken = new FormError(last.code);
  };
  const filledWith = (
    before: Form,
    written: readonly Said[],
    { standing, left }: Pick<EditsAndLeft, "standing" | "left">,
    filled: number,
  ): Filled => {
    const undo: Undo = { kind: "undo", steps: [] };
    undone.set(undo, { before, after: form });
    return { filled, written, standing, left, form, ...(filled > 0 && { undo }) };
  };

  return {
    asked,
    shown,
    opened,
    atCursor,
    now: () => form,
    userTypes(key, text) {
      typedIn = key;
      form = withAnswer(form, form.fields[key]?.places ?? [], text);
    },
    userChangesRow(row, column, text) {
      const place = form.actionRows[row]?.cells[column];
      form = withAnswer(form, place === undefined ? [] : [place], text);
    },
    colleagueWrites(box, text) {
      known.add(form);
      form = withAnswer(form, box?.places ?? [], text);
    },
    breakAfter(job, code) {
      last = { job, code };
    },
    breakWith(code, wrote = false) {
      broken = new FormError(code, { wrote, detail: "RichApi.Error: GeneralException" });
    },
    mend() {
      broken = undefined;
    },
    hold() {
      held = new Promise((resolve, reject) => {
        release = resolve;
        letGo = () => reject(new FormError("no-answer"));
      });
    },
    go: () => release(),
    moveCursor(name) {
      underCursor = name;
      for (const moved of watchers) moved();
    },
    click(found) {
      atCursorNow = found;
    },
    async readForm(pointed = { boxes: [], declined: [] }) {
      await turn("read");
      if (pointed.boxes.length + pointed.declined.length > 0) form = withPointed(form, pointed);
      return form;
    },
    async fillForm(wanted, seen, _pointed, watch) {
      await turn("fill");
      refuseOtherClient(form, seen);
      if (seen !== undefined && seen !== form && !known.has(seen)) throw new FormError("changed-meanwhile");
      const before = form;
      const { edits, standing, left, changed = [], changedRows = [] } = editsToFill(form, wanted);
      if (changed.length + changedRows.length > 0) throw new FormError("changed-meanwhile");
      const rows = edits.filter(({ kind }) => kind === "fill-row" || kind === "add-row");
      let written: readonly Edit[] = edits;
      if (watch !== undefined && rows.length > 10) {
        written = edits.filter((edit) => !rows.includes(edit));
        for (let done = 0; done < rows.length && !watch.isStopped(); done += 10) {
          watch.onProgress(done, rows.length);
          if (done === heldAt) {
            heldAt = undefined;
            await new Promise<void>((resolve) => (goOn = resolve));
          }
          if (!watch.isStopped()) written = [...written, ...rows.slice(done, done + 10)];
        }
      }
      for (const edit of written) form = withEdit(form, edit);
      const stopped = leftBy(
        edits.filter((edit) => !written.includes(edit)),
        "stopped",
      );
      return filledWith(
        before,
        written.flatMap(saidBy),
        { standing, left: [...left, ...stopped] },
        written.length,
      );
    },
    async undoFill(undo, _pointed, seen) {
      await turn("undo");
      refuseOtherClient(form, seen);
      const step = undone.get(undo);
      if (step?.after !== form) throw new FormError("changed-meanwhile", { detail: typedIn });
      form = step.before;
      return form;
    },
    async checkWord({ onProgress }) {
      await turn("check");
      onProgress(1, 2);
      return checked;
    },
    holdAtRow: (row) => {
      heldAt = row;
      return () => goOn();
    },
    checkComesTo: (result) => {
      checked = result;
    },
    async opensWithForm() {
      await turn("opens with form?");
      return opensWith;
    },
    async setOpensWithForm(opens) {
      await turn("open with form");
      opensWith = opens;
    },
    async openBlankDocument() {
      await turn("new document");
    },
    async openDocument(docx) {
      await turn("copy");
      opened.push(docx);
    },
    async showPlace(place) {
      await turn("show");
      shown.push(place);
    },
    async boxAtCursor() {
      await turn("point");
      return atCursorNow;
    },
    watchCursor(moved) {
      watchers.add(moved);
      return () => watchers.delete(moved);
    },
    async boxUnderCursor() {
      await turn("follow");
      return underCursor;
    },
    async setUpForm() {
      await turn("set-up");
      const { named, added, left } = setUpOf(form);
      const before = form;
      for (const { place, tag = place.tag, title = place.title } of [...named, ...added])
        form = withPlace(form, place.position, {
          tag,
          title,
          kind: place.kind === "cell" ? "richText" : place.kind,
        });
      const undo: SetUpUndo = { kind: "set-up", steps: [] };
      undone.set(undo, { before, after: form });
      return { named: named.length, added: added.length, left, form, undo };
    },
    async undoSetUp(undo) {
      await turn("undo");
      const step = undone.get(undo);
      if (step?.after !== form) throw new FormError("changed-meanwhile");
      form = step.before;
      return form;
    },
    prepare: () => Promise.resolve(),
    stopWaiting() {
      held = undefined;
      letGo();
    },
    async insertAtCursor(text, _pointed, seen) {
      await turn("insert");
      refuseOtherClient(form, seen);
      const before = form;
      atCursor.push(text);
      form = { ...form };
      return filledWith(before, [{ name: { kind: "cursor" }, text }], { standing: [], left: [] }, 1);
    },
  };
}

function placeAt(paragraph: number, text = ""): Place {
  return { position: { kind: "line", paragraph }, kind: "cell", answer: answerFrom(text) };
}

function withEdit(form: Form, edit: Edit): Form {
  switch (edit.kind) {
    case "write":
    case "write-line":
      return withAnswer(form, edit.places, edit.text);
    case "add-lines":
      return withAnswer(
        form,
        [edit.place],
        [...linesOf(answerNow(form, edit.place)), ...edit.lines.map(({ text }) => text)].join("\n"),
      );
    case "rewrite-lines":
      return withAnswer(form, [edit.place], edit.now.join("\n"));
    case "fill-row":
    case "rewrite-row":
      return edit.cells.reduce((now, { place, text }) => withAnswer(now, [place], text), form);
    case "add-row": {
      const cells: Readonly<Record<string, Place>> = Object.fromEntries(
        edit.cells.map(({ name, text }, index) => [
          columnOf(name),
          placeAt(9000 + form.actionRows.length * 10 + index, text),
        ]),
      );
      return {
        ...form,
        actionRows: [...form.actionRows, { table: edit.table, row: edit.afterRow + 1, blank: false, cells }],
      };
    }
    case "insert-row":
      return withRowAbove(form, edit);
    case "delete-row": {
      const { table, at } = edit;
      const actionRows = form.actionRows
        .filter((row) => row.table !== table || row.row !== at)
        .map((row) => (row.table === table && row.row > at ? { ...row, row: row.row - 1 } : row));
      return { ...form, actionRows };
    }
    case "repeat-headings":
      return { ...form, print: undefined };
  }
}

/** The column of a cell of an edit, "" where its name has none. */
function columnOf(name: EditName): string {
  return ("column" in name ? name.column : undefined) ?? "";
}

function withRowAbove(
  form: Form,
  { table, aboveRow, cells: filled }: Extract<Edit, { kind: "insert-row" }>,
): Form {
  const index = form.actionRows.findIndex((row) => row.table === table && row.row === aboveRow);
  const below = form.actionRows[index];
  if (below === undefined) return form;
  const cells: Readonly<Record<string, Place>> = Object.fromEntries(
    Object.keys(below.cells).map((column, at) => {
      const text = filled.find(({ name }) => columnOf(name) === column)?.text;
      return [column, placeAt(9000 + form.actionRows.length * 10 + at, text)];
    }),
  );
  const moved = form.actionRows.map((row) =>
    row.table === table && row.row >= aboveRow ? { ...row, row: row.row + 1 } : row,
  );
  const made = { table, row: aboveRow, blank: filled.length === 0, cells };
  return { ...form, actionRows: [...moved.slice(0, index), made, ...moved.slice(index)] };
}

/** The form after what the user has said of its places: a place that was pointed to is there, one that was declined is not. */
function withPointed(form: Form, { boxes, declined }: Pointed): Form {
  const positions = (asked: readonly PointedBox[]) =>
    new Set(asked.map(({ position }) => JSON.stringify(position)));
  const [sure, gone] = [positions(boxes), positions(declined)];
  const placeNow = (place: Place): Place =>
    sure.has(JSON.stringify(place.position)) ? { ...place, confirm: undefined } : place;
  const boxesNow = <Key extends string>(
    all: Readonly<Partial<Record<Key, Box>>>,
  ): Partial<Record<Key, Box>> => {
    const entries = Object.entries<Box | undefined>(all).flatMap(([key, box]) => {
      const places = (box?.places ?? [])
        .filter(({ position }) => !gone.has(JSON.stringify(position)))
        .map(placeNow);
      return places.length === 0 ? [] : [[key, { answer: box?.answer ?? blank, places }]];
    });
    const found = Object.fromEntries(entries) as Partial<Record<Key, Box>>; // the keys are those of `all`
    return found;
  };
  const added = boxes.flatMap(({ name, position }) => {
    const box = everyBox.find((each) => each === name);
    return box === undefined || placesOf(form, box).length > 0
      ? []
      : [[box, { answer: blank, places: [{ position, kind: "cell", answer: blank }] }]];
  });
  const all = Object.fromEntries(added) as Readonly<Record<string, Box>>; // pairs of names and boxes
  const only = (keys: readonly string[]) =>
    Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key)));
  return {
    ...form,
    fields: { ...boxesNow(form.fields), ...only(fieldKeys) },
    advice: { ...boxesNow(form.advice), ...only(adviceKeys) },
    service: { ...boxesNow(form.service), ...only(serviceKeys) },
    actionRows: form.actionRows.map((row) => ({ ...row, cells: mapped(row.cells, placeNow) })),
  };
}

/** The form with one of its places changed. */
function withPlace(form: Form, position: Place["position"], changes: Partial<Place>): Form {
  const boxNow = (box: Box): Box => ({
    ...box,
    places: box.places.map((place) =>
      JSON.stringify(place.position) === JSON.stringify(position) ? { ...place, ...changes } : place,
    ),
  });
  return {
    ...form,
    fields: mapped(form.fields, boxNow),
    advice: mapped(form.advice, boxNow),
    service: mapped(form.service, boxNow),
    bag: form.bag.map(boxNow),
  };
}

/** What a place says now, after the edits before. */
function answerNow({ advice, bag }: Form, { position, answer }: Place): Answer {
  const places = [...Object.values(advice), ...bag].flatMap((box) => box.places);
  return places.find((each) => JSON.stringify(each.position) === JSON.stringify(position))?.answer ?? answer;
}

function linesOf(answer: Answer): string[] {
  return answer.kind === "blank" ? [] : textOf(answer).split("\n");
}

/** The form with a text in some of its places; a place is known by where it stands. */
function withAnswer(form: Form, places: readonly Place[], text: string): Form {
  const positions = new Set(places.map(({ position }) => JSON.stringify(position)));
  const placeNow = (place: Place): Place =>
    positions.has(JSON.stringify(place.position)) ? { ...place, answer: answerFrom(text) } : place;
  const boxNow = (box: Box): Box => {
    const now = box.places.map(placeNow);
    return { ...box, places: now, answer: now.find(({ answer }) => answer.kind === "text")?.answer ?? blank };
  };
  return {
    ...form,
    fields: mapped(form.fields, boxNow),
    advice: mapped(form.advice, boxNow),
    service: mapped(form.service, boxNow),
    bag: form.bag.map(boxNow),
    actionRows: form.actionRows.map((row) => {
      const cells = mapped(row.cells, placeNow);
      return { ...row, cells, blank: Object.values(cells).every(({ answer }) => answer.kind === "blank") };
    }),
  };
}

function mapped<Key extends string, Thing>(
  things: Readonly<Partial<Record<Key, Thing>>>,
  change: (thing: Thing) => Thing,
): Partial<Record<Key, Thing>> {
  const entries = Object.entries<Thing | undefined>(things).flatMap(([key, thing]) =>
    thing === undefined ? [] : [[key, change(thing)]],
  );
  return Object.fromEntries(entries) as Partial<Record<Key, Thing>>; // the keys are those of `things`
}
