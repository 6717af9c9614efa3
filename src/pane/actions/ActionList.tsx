import { Button, makeStyles, Text } from "@fluentui/react-components";
import { useCallback, useMemo, useRef, useState } from "react";
import type { IsoDate } from "../../plan/calendar";
import type { Form, Place } from "../../plan/form";
import type { OrganisationSettings } from "../useOrganisation";
import { alsoAgreed } from "./alsoAgreed";
import { ActionCard } from "./ActionCard";
import { namesIn } from "./actionDraft";
import { ActionsFilter } from "./ActionsFilter";
import { dayCreated } from "./dateRemarks";
import { listedAction } from "./listedActions";
import { offeredToRisk, type OfferedToRisk } from "./offeredToRisk";
import { RisksToAgree } from "./RisksToAgree";
import type { RowsDraft } from "./rowsDraft";
import { withAbove, withMoved } from "./rowsDraft";
import { rowsInOrder } from "./typedRows";
import type { HeldWork, RowsWork } from "./rowsWork";
import { canMove } from "./changedRow";
import { isHeld } from "./rowsWork";
import type { Filter, Order } from "./shownActions";
import { isShownBy, sorted } from "./shownActions";
import type { StandingRow } from "./standingRows";
import { actionsWords } from "../words/actions";
import { ActionAbove } from "./ActionAbove";
import { useFocusInList } from "./useFocusInList";

type ActionListProps = {
  readonly form: Form;
  readonly rows: readonly StandingRow[];
  readonly draft: RowsDraft;
  readonly work: RowsWork;
  readonly today: IsoDate;
  readonly organisation: OrganisationSettings;
  readonly onDraft: (change: (draft: RowsDraft) => RowsDraft) => void;
  /** An action to open and go to; the same object only once. */
  readonly toOpen: RowToOpen | undefined;
  /** What is to be put right, to be opened; the same object only once. */
  readonly toMend: HeldWork | undefined;
  readonly onShow: (place: Place) => void;
};

/** An action that another tab leads to. */
export type RowToOpen = { readonly id: string };

/** How many cards are made at a time: more would keep a small laptop busy for longer than a blink. */
const cardsAtATime = 40;
const noneOffered: readonly OfferedToRisk[] = [];

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
});

/** The actions of the form as cards, those that the filter is for; a card that is open or changed stays. */
export function ActionList({
  form,
  rows,
  draft,
  work,
  today,
  organisation,
  onDraft,
  toOpen,
  toMend,
  onShow,
}: ActionListProps) {
  const styles = useStyles();
  const list = useRef<HTMLOListElement>(null);
  const [filter, setFilter] = useState<Filter>("all");
  const [order, setOrder] = useState<Order>("form");
  const [limit, setLimit] = useState(cardsAtATime);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [inserting, setInserting] = useState<string>();
  const actions = useMemo(() => {
    const listed = new Map(rows.map(({ id, row }) => [id, listedAction(row, today)]));
    return rows.flatMap((standing) => {
      const action = listed.get(standing.id);
      return action === undefined ? [] : [{ standing, action }];
    });
  }, [rows, today]);
  const named = useMemo(() => namesIn(form), [form]);
  const createdOn = useMemo(() => dayCreated(form), [form]);
  const onOpen = useCallback((id: string, isOpen: boolean) => {
    setOpen((now) => new Set(isOpen ? [...now, id] : [...now].filter((each) => each !== id)));
  }, []);
  const onMove = useCallback(
    (id: string, by: -1 | 1) => onDraft((now) => withMoved(now, rows, id, by)),
    [onDraft, rows],
  );
  const onInsertAbove = useCallback(
    (id: string) => {
      onDraft((now) => withAbove(now, id));
      setInserting(id);
    },
    [onDraft],
  );
  const { shown: moreShown, agree } = useFocusInList(list, limit, onOpen);

  const [opened, setOpened] = useState<RowToOpen>();
  if (toOpen !== undefined && toOpen !== opened) {
    setOpened(toOpen);
    onOpen(toOpen.id, true);
  }
  const [mended, setMended] = useState<HeldWork>();
  if (toMend !== undefined && toMend !== mended) {
    setMended(toMend);
    for (const { id } of rows) if (isHeld(toMend, id)) onOpen(id, true);
  }

  if (rows.length === 0) return <Text>{actionsWords.none}</Text>;
  const positions = new Map(rowsInOrder(rows, draft).map(({ id }, index) => [id, index]));
  const ordered =
    order === "form"
      ? [...actions].sort(
          (one, other) => (positions.get(one.standing.id) ?? 0) - (positions.get(other.standing.id) ?? 0),
        )
      : sorted(actions, order);
  const isInHand = (id: string): boolean => open.has(id) || draft.changes[id] !== undefined;
  const matching = ordered.filter(
    ({ standing, action }) => isShownBy(filter, action) || isInHand(standing.id),
  );
  const shown = matching.filter(({ standing }, index) => index < limit || isInHand(standing.id));
  const count = (each: Filter): number => actions.filter(({ action }) => isShownBy(each, action)).length;
  return (
    <>
      <ActionsFilter
        filter={filter}
        order={order}
        count={count}
        said={shownWords(shown.length, rows.length)}
        onFilter={(chosen) => {
          setFilter(chosen);
          setLimit(cardsAtATime);
        }}
        onOrder={setOrder}
      />
      <RisksToAgree form={form} rows={rows} onAgree={agree} />
      <ol ref={list} className={styles.list} aria-label={actionsWords.list}>
        {shown.flatMap(({ standing, action }) => {
          const { id } = standing;
          const position = positions.get(id) ?? 0;
          const isOpen = open.has(id);
          const above = draft.above.filter((each) => each.above === id);
          return [
            ...above.map(({ id: newId, answers }) => (
              <ActionAbove
                key={newId}
                id={newId}
                answers={answers}
                above={action}
                takesFocus={inserting === id}
                problems={work.problems.get(newId)}
                kept={draft.kept[newId]}
                also={alsoAgreed(newId, organisation.inOneCell, draft, work, onDraft)}
                {...{ form, named, organisation, today, createdOn, onDraft }}
              />
            )),
            <ActionCard
              key={id}
              action={action}
              standing={standing}
              change={draft.changes[id]}
              problems={work.problems.get(id)}
              kept={draft.kept[id]}
              named={named}
              today={today}
              createdOn={createdOn}
              offered={isOpen ? offeredToRisk(standing.says.risk ?? "", organisation) : noneOffered}
              also={isOpen ? alsoAgreed(id, organisation.inOneCell, draft, work, onDraft) : undefined}
              standsAt={
                isOpen
                  ? {
                      position: position + 1,
                      count: rows.length,
                      canGoUp: canMove(form, rows, draft, id, -1),
                      canGoDown: canMove(form, rows, draft, id, 1),
                    }
                  : undefined
              }
              isOpen={isOpen}
              onOpen={onOpen}
              onDraft={onDraft}
              onMove={onMove}
              onInsertAbove={onInsertAbove}
              onShow={onShow}
            />,
          ];
        })}
      </ol>
      {matching.length > shown.length && (
        <Button
          onClick={() => {
            moreShown();
            setLimit(limit + cardsAtATime);
          }}
        >
          {actionsWords.showMore(
            Math.min(cardsAtATime, matching.length - shown.length),
            matching.length - shown.length,
          )}
        </Button>
      )}
    </>
  );
}

function shownWords(shown: number, all: number): string {
  if (shown === 0) return actionsWords.noneOfThese;
  return shown < all ? actionsWords.shown(shown, all) : "";
}
