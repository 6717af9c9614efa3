import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { IsoDate } from "../../plan/calendar";
import { dateOrWords, openCellQuestion } from "../../plan/dateOrWords";
import { actionColumns } from "../../plan/form";
import { DateField } from "../DateField";
import { columnLabels } from "../words/labels";
import { emptyAction } from "./actionDraft";
import { completeRemark } from "./dateRemarks";
import type { KeptDates, RowChange } from "./rowsDraft";
import { unchanged } from "./rowsDraft";
import { actionsWords } from "../words/actions";

type ChangeOfActionProps = {
  readonly change: RowChange | undefined;
  /** Whether it is being marked complete, on a day that may not be typed yet. */
  readonly isCompleting: boolean;
  /** Whether its fields show what is typed. */
  readonly isOpen: boolean;
  readonly name: string;
  /** Whether a deleted action leaves a blank row behind. */
  readonly staysBlank: boolean;
  readonly today: IsoDate;
  readonly createdOn: IsoDate | undefined;
  readonly kept: KeptDates | undefined;
  readonly onKeep: (answer: string) => void;
  readonly onComplete: (typed: string) => void;
};

const useStyles = makeStyles({
  draft: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
  },
});

/** What is going to become of an action, in words; the day on which it was done can be changed here. */
export function ChangeOfAction({
  change: { cells, out } = unchanged,
  isCompleting,
  isOpen,
  name,
  staysBlank,
  today,
  createdOn,
  kept,
  onKeep,
  onComplete,
}: ChangeOfActionProps) {
  const styles = useStyles();
  if (out)
    return (
      <Text size={200} className={styles.draft}>
        {staysBlank ? actionsWords.toBeBlankRow : actionsWords.toBeDeleted}
      </Text>
    );
  if (isOpen) return null;
  const { dateComplete = isCompleting ? "" : undefined } = cells;
  const others = actionColumns.filter((column) => column !== "dateComplete" && cells[column] !== undefined);
  return (
    <div className={styles.draft} role="group" aria-label={name}>
      {dateComplete === "" && !isCompleting && <Text size={200}>{actionsWords.toBeOpenAgain}</Text>}
      {dateComplete !== undefined && (isCompleting || dateComplete !== "") && (
        <DateField
          label={columnLabels.dateComplete}
          text={dateComplete}
          today={today}
          offersToday
          isInWords={dateOrWords("dateComplete", dateComplete, today).kind === "words"}
          question={openCellQuestion("dateComplete", dateComplete, today, kept?.dateComplete)}
          remark={completeRemark({ ...emptyAction, dateComplete }, today, createdOn)}
          onText={onComplete}
          onKeep={onKeep}
        />
      )}
      {others.map((column) => (
        <Text key={column} size={200}>
          {columnLabels[column]}{" "}
          {cells[column] === "" ? actionsWords.toBeBlank : actionsWords.toBe(cells[column] ?? "")}
        </Text>
      ))}
    </div>
  );
}
