import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { IsoDate } from "../../plan/calendar";
import { readDate } from "../../plan/dates";
import type { Form } from "../../plan/form";
import type { StandingRow } from "../actions/standingRows";
import { CopyableText } from "../CopyableText";
import { fieldLabels } from "../words/labels";
import type { ReviewDraft, ReviewWork } from "./reviewDraft";
import { openRows, reasonsLine, reviewNote } from "./reviewDraft";
import { reviewWords } from "../words/review";
import { dayInFull } from "../words/dates";

type ReviewEndProps = {
  readonly form: Form;
  readonly rows: readonly StandingRow[];
  readonly draft: ReviewDraft;
  readonly work: ReviewWork;
  readonly today: IsoDate;
};

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: "1.6em",
    overflowWrap: "anywhere",
    "& > li": { paddingBlock: tokens.spacingVerticalXXS },
  },
});

/** What a review is going to write, line by line, and a note of it to copy. */
export function ReviewEnd({ form, rows, draft, work, today }: ReviewEndProps) {
  const styles = useStyles();
  const { fields = {}, advice } = work.wanted;
  const lines = [
    ...(fields.reviewedOn !== undefined
      ? [`${fieldLabels.reviewedOn}: ${shownDate(fields.reviewedOn, today)}`]
      : []),
    ...(fields.reviewedBy !== undefined ? [`${fieldLabels.reviewedBy}: ${fields.reviewedBy}`] : []),
    ...(advice !== undefined ? [reviewWords.reasonIn(reasonsLine(draft, today))] : []),
    ...openRows(rows).flatMap((row) => findingWords(row, draft, today)),
  ];
  const unseen = openRows(rows).filter(({ id }) => draft.found[id] === undefined).length;
  return (
    <>
      <ul className={styles.list}>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
      {unseen > 0 && <Text size={200}>{reviewWords.unseen(unseen)}</Text>}
      <Text as="h3" weight="semibold">
        {reviewWords.forCaseNotes}
      </Text>
      <CopyableText label={reviewWords.caseNotes} text={reviewNote(draft, rows, today)} rows={6} />
      {form.fields.reviewedOn === undefined && <Text size={200}>{reviewWords.noDateBox}</Text>}
    </>
  );
}

function findingWords({ id, says }: StandingRow, draft: ReviewDraft, today: IsoDate): readonly string[] {
  const found = draft.found[id];
  const [name = reviewWords.anAction] = [says.risk, says.action].filter(
    (text) => text !== undefined && text !== "",
  );
  switch (found?.finding) {
    case "done":
      return [reviewWords.doneOn(name, shownDate(found.date, today))];
    case "new-date":
      return [reviewWords.newDate(name, byWhenWords(found.date, today))];
    case "not-needed":
      return [reviewWords.notNeeded(name)];
    default:
      return [];
  }
}

function byWhenWords(text: string, today: IsoDate): string {
  return typeof readDate(text, today) === "string" ? reviewWords.by(shownDate(text, today)) : text;
}

function shownDate(text: string, today: IsoDate): string {
  const date = readDate(text, today);
  return typeof date === "string" ? dayInFull(date) : text;
}
