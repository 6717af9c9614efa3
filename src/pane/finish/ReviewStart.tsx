import { Checkbox, Field, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import type { IsoDate } from "../../plan/calendar";
import type { Form } from "../../plan/form";
import { openQuestion } from "../../plan/dateQuestion";
import { ChoiceField } from "../ChoiceField";
import { ruleOf } from "../choiceRule";
import { DateField } from "../DateField";
import { fieldLabels } from "../words/labels";
import { namesIn } from "../actions/actionDraft";
import { reviewTriggers } from "../../plan/data/reviewTriggers";
import type { ReviewDraft } from "./reviewDraft";
import { reasonsLine } from "./reviewDraft";
import { reviewWords } from "../words/review";

type ReviewStartProps = {
  readonly form: Form;
  readonly today: IsoDate;
  readonly draft: ReviewDraft;
  readonly onDraft: (changed: Partial<ReviewDraft>) => void;
};

const useStyles = makeStyles({
  reasons: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: { overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
});

/** When the plan is reviewed, by whom and why. */
export function ReviewStart({ form, today, draft, onDraft }: ReviewStartProps) {
  const styles = useStyles();
  const { reviewedOn, reviewedBy, keptOn, reasons, writesReasons } = draft;
  const names = namesIn(form).filter((name) => name !== "");
  return (
    <>
      {form.fields.reviewedOn !== undefined && (
        <DateField
          label={fieldLabels.reviewedOn}
          text={reviewedOn}
          today={today}
          offersToday
          question={openQuestion("reviewedOn", reviewedOn, today, keptOn)}
          onText={(typed) => onDraft({ reviewedOn: typed })}
          onKeep={(date) => onDraft({ keptOn: date })}
        />
      )}
      {form.fields.reviewedBy !== undefined && (
        <ChoiceField
          label={fieldLabels.reviewedBy}
          text={reviewedBy}
          choices={form.fields.reviewedBy.places[0]?.choices ?? names}
          rule={ruleOf(form.fields.reviewedBy.places[0])}
          onText={(typed) => onDraft({ reviewedBy: typed })}
        />
      )}
      <fieldset className={styles.reasons}>
        <Text as="h3" weight="semibold" block>
          {reviewWords.whyNow}
        </Text>
        <Text size={200} block>
          {reviewWords.tickReasons}
        </Text>
        <ul className={styles.list} aria-label={reviewWords.whyNow}>
          {reviewTriggers.map(({ id, label }) => (
            <li key={id}>
              <Checkbox
                label={label}
                checked={reasons.includes(label)}
                onChange={(_, { checked }) =>
                  onDraft({
                    reasons:
                      checked === true ? [...reasons, label] : reasons.filter((each) => each !== label),
                  })
                }
              />
            </li>
          ))}
        </ul>
      </fieldset>
      {reasons.length > 0 && (
        <>
          <Field label={reviewWords.whereReason}>
            <RadioGroup
              value={writesReasons ? "general" : "notes"}
              onChange={(_, { value }) => onDraft({ writesReasons: value === "general" })}
            >
              <Radio value="notes" label={reviewWords.reasonInNotes} />
              {form.advice.general !== undefined && (
                <Radio value="general" label={reviewWords.reasonInForm} />
              )}
            </RadioGroup>
          </Field>
          {writesReasons && (
            <Text size={200} className={styles.line}>
              {reviewWords.whoReads(reasonsLine(draft, today))}
            </Text>
          )}
        </>
      )}
    </>
  );
}
