import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { IsoDate } from "../../plan/calendar";
import { formatDate, readDate } from "../../plan/dates";
import type { Form } from "../../plan/form";
import type { StandingRow } from "../actions/standingRows";
import { CopyableText } from "../CopyableText";
import { fieldLabels } from "../words/labels";
import type { ReviewDraft, ReviewWork } from "./reviewDraft";
import { openRows, reasonsLine, reviewNote } from "./reviewDraft";

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
    paddingLeft: tokens.spacingHorizontalXL,
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
    ...(advice !== undefined ? [`General safety planning: ${reasonsLine(draft, today)}`] : []),
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
      {unseen > 0 && (
        <Text size={200}>{unseen} of the open actions stay as they are: nothing was chosen.</Text>
      )}
      <Text as="h3" weight="semibold">
        For the case notes
      </Text>
      <CopyableText
        label="the case notes"
        text={reviewNote(draft, rows, today)}
        place={undefined}
        rows={6}
        onShow={() => undefined}
      />
      {form.fields.reviewedOn === undefined && (
        <Text size={200}>The form has no box for the date of the review.</Text>
      )}
    </>
  );
}

function findingWords({ id, says }: StandingRow, draft: ReviewDraft, today: IsoDate): readonly string[] {
  const found = draft.found[id];
  const [name = "An action"] = [says.risk, says.action].filter((text) => text !== undefined && text !== "");
  switch (found?.finding) {
    case "done":
      return [`${name}: done on ${shownDate(found.date, today)}`];
    case "new-date":
      return [`${name}: by ${shownDate(found.date, today)}`];
    case "not-needed":
      return [`${name}: no longer needed`];
    default:
      return [];
  }
}

function shownDate(text: string, today: IsoDate): string {
  const date = readDate(text, today);
  return typeof date === "string" ? formatDate(date, "dddd d MMMM yyyy") : text;
}
