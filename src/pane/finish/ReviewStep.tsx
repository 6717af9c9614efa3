import { Field, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import type { IsoDate } from "../../plan/calendar";
import { openQuestion } from "../../plan/dateQuestion";
import { dateOrWords, openCellQuestion } from "../../plan/dateOrWords";
import { formatDate } from "../../plan/dates";
import { byWhenRemark, completeRemark } from "../actions/dateRemarks";
import { emptyAction } from "../actions/actionDraft";
import { listedAction } from "../actions/listedActions";
import type { StandingRow } from "../actions/standingRows";
import { DateField } from "../DateField";
import { columnLabels } from "../words/labels";
import type { ReviewedAction } from "./reviewDraft";
import { findings } from "./reviewDraft";
import { reviewWords } from "../words/review";

type ReviewStepProps = {
  readonly standing: StandingRow;
  readonly today: IsoDate;
  readonly found: ReviewedAction | undefined;
  readonly onFound: (found: ReviewedAction) => void;
};

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    whiteSpace: "pre-line",
  },
  secondary: { color: tokens.colorNeutralForeground2 },
});

/** One open action, and what the review finds of it. */
export function ReviewStep({ standing, today, found, onFound }: ReviewStepProps) {
  const styles = useStyles();
  const { answers, badges, due } = listedAction(standing.row, today);
  const { risk, action, who, byWhen, comment } = answers;
  const typed = (date: string) => found !== undefined && onFound({ ...found, date });
  const keep = (kept: string) => found !== undefined && onFound({ ...found, kept });
  const byWhom = [who, due === undefined ? byWhen : reviewWords.by(byWhen)]
    .filter((text) => text !== "")
    .join(" · ");
  const offered = findings.filter(
    (finding) =>
      (finding !== "done" || standing.says.dateComplete !== undefined) &&
      (finding !== "new-date" || standing.says.byWhen !== undefined),
  );
  return (
    <>
      <div className={styles.card}>
        {risk !== "" && <Text weight="semibold">{risk}</Text>}
        {action !== "" && <Text>{action}</Text>}
        {byWhom !== "" && <Text size={200}>{byWhom}</Text>}
        {comment !== "" && (
          <Text size={200} className={styles.secondary}>
            {comment}
          </Text>
        )}
        {badges.length > 0 && <Text size={200}>{badges.map(({ text }) => text).join(" · ")}</Text>}
      </div>
      <Field label={reviewWords.whatOfAction}>
        <RadioGroup
          value={found?.finding ?? ""}
          onChange={(_, { value }) => {
            const finding = findings.find((each) => each === value);
            if (finding === undefined) return;
            onFound({ finding, date: finding === "done" ? formatDate(today) : "" });
          }}
        >
          {offered.map((finding) => (
            <Radio key={finding} value={finding} label={reviewWords.findings[finding]} />
          ))}
        </RadioGroup>
      </Field>
      {found?.finding === "done" && (
        <DateField
          label={columnLabels.dateComplete}
          isNeeded
          text={found.date}
          today={today}
          offersToday
          question={openQuestion("dateComplete", found.date, today, found.kept)}
          remark={completeRemark({ ...emptyAction, dateComplete: found.date }, today)}
          onText={typed}
          onKeep={keep}
        />
      )}
      {found?.finding === "new-date" && (
        <DateField
          label={columnLabels.byWhen}
          isNeeded
          text={found.date}
          today={today}
          isInWords={dateOrWords("byWhen", found.date, today).kind === "words"}
          question={openCellQuestion("byWhen", found.date, today, found.kept)}
          remark={byWhenRemark({ ...emptyAction, byWhen: found.date }, today)}
          onText={typed}
          onKeep={keep}
        />
      )}
      {found?.finding === "not-needed" && (
        <Text size={200}>
          {reviewWords.whereNotNeeded(
            standing.says.comment === undefined ? "action" : "comment",
            standing.says.dateComplete !== undefined,
          )}
        </Text>
      )}
    </>
  );
}
