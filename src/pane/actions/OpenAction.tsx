import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { IsoDate } from "../../plan/calendar";
import { actionColumns } from "../../plan/form";
import { ActionFields } from "./ActionFields";
import { whoChoices } from "./actionDraft";
import type { AlsoAgreed } from "./alsoAgreed";
import { CardButton } from "./CardButton";
import type { OfferedToRisk } from "./offeredToRisk";
import type { AnswerProblems } from "./rowsWork";
import type { KeptDates, RowChange, RowsDraft } from "./rowsDraft";
import { answersWith, withAnswers, withKept, withOut } from "./rowsDraft";
import type { StandingRow } from "./standingRows";
import { actionsWords } from "../words/actions";

export type OpenActionProps = {
  readonly standing: StandingRow;
  readonly change: RowChange | undefined;
  readonly problems: AnswerProblems | undefined;
  readonly kept: KeptDates | undefined;
  /** Who is named in the form. */
  readonly named: readonly string[];
  readonly today: IsoDate;
  readonly createdOn: IsoDate | undefined;
  /** What is usual for its risk. */
  readonly offered: readonly OfferedToRisk[];
  /** What is agreed beside its cell; undefined while it is closed, and where all shares that. */
  readonly also: AlsoAgreed | undefined;
  /** Where it is to stand among the actions, from 1, and where it can go from there; undefined while it is closed. */
  readonly standsAt:
    | {
        readonly position: number;
        readonly count: number;
        readonly canGoUp: boolean;
        readonly canGoDown: boolean;
      }
    | undefined;
  readonly onDraft: (change: (draft: RowsDraft) => RowsDraft) => void;
  readonly onMove: (id: string, by: -1 | 1) => void;
  readonly onInsertAbove: (id: string) => void;
  /** Called before the card closes. */
  readonly onDelete: () => void;
};

const useStyles = makeStyles({
  open: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, whiteSpace: "normal" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  place: { flexBasis: "100%" },
});

const none: AnswerProblems = {};

/** The answers of an action that stands, each in its field, and what can be done with its row. */
export function OpenAction({
  standing,
  change,
  problems = none,
  kept,
  named,
  today,
  createdOn,
  offered,
  also,
  standsAt,
  onDraft,
  onMove,
  onInsertAbove,
  onDelete,
}: OpenActionProps) {
  const styles = useStyles();
  const { id, row, says } = standing;
  const answers = answersWith(standing, change);
  const name =
    [says.risk, says.action].find((text) => text !== undefined && text !== "") ?? actionsWords.thisAction;
  return (
    <div className={styles.open} role="group" aria-label={actionsWords.changeOf(name)}>
      <ActionFields
        columns={actionColumns.filter((column) => row.cells[column] !== undefined)}
        answers={answers}
        who={whoChoices(row.cells.who, named)}
        problems={problems}
        today={today}
        createdOn={createdOn}
        offered={offered}
        also={also}
        said={says}
        kept={kept}
        onKeep={(column, date) => onDraft((draft) => withKept(draft, id, column, date))}
        onAnswers={(typed) => onDraft((draft) => withAnswers(draft, standing, typed))}
      />
      <div className={styles.row}>
        {standsAt !== undefined && standsAt.count > 1 && (
          <Text size={200} role="status" className={styles.place}>
            {actionsWords.position(standsAt.position, standsAt.count)}
          </Text>
        )}
        {standsAt !== undefined && standsAt.count > 1 && (
          <>
            <CardButton
              label={actionsWords.moveUp}
              name={name}
              cannot={!standsAt.canGoUp}
              onClick={() => onMove(id, -1)}
            />
            <CardButton
              label={actionsWords.moveDown}
              name={name}
              cannot={!standsAt.canGoDown}
              onClick={() => onMove(id, 1)}
            />
          </>
        )}
        {row.fixed !== "table" && (
          <CardButton label={actionsWords.insertAbove} name={name} onClick={() => onInsertAbove(id)} />
        )}
        <CardButton
          label={actionsWords.delete}
          name={name}
          onClick={() => {
            onDelete();
            onDraft((draft) => withOut(draft, id, true));
          }}
        />
      </div>
    </div>
  );
}
