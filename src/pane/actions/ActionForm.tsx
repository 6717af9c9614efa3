import { Field, makeStyles, Subtitle2, Textarea, tokens } from "@fluentui/react-components";
import type { IsoDate } from "../../plan/calendar";
import type { ActionColumn, Form } from "../../plan/form";
import { ChoiceField } from "../ChoiceField";
import { DateField } from "../DateField";
import { columnLabels } from "../labels";
import type { ActionDraft } from "./actionDraft";
import { actionProblems, columnsOf, whoChoices } from "./actionDraft";

type ActionFormProps = {
  readonly form: Form;
  readonly draft: ActionDraft;
  readonly today: IsoDate;
  readonly onDraft: (draft: ActionDraft) => void;
};

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** The answers of one action, in the columns that the form's table has. */
export function ActionForm({ form, draft, today, onDraft }: ActionFormProps) {
  const styles = useStyles();
  const problems = actionProblems(form, draft, today);
  const fieldFor = (column: ActionColumn) => {
    const label = columnLabels[column];
    const text = draft[column];
    const problem = problems[column];
    const onText = (typed: string) => onDraft({ ...draft, [column]: typed });
    switch (column) {
      case "who":
        return <ChoiceField key={column} {...whoChoices(form)} {...{ label, text, problem, onText }} />;
      case "byWhen":
      case "dateComplete":
        return (
          <DateField
            key={column}
            offersToday={column === "dateComplete"}
            {...{ label, text, today, onText }}
          />
        );
      case "risk":
      case "action":
      case "comment":
        return (
          <Field key={column} label={label} validationMessage={problem}>
            <Textarea value={text} resize="vertical" onChange={(_, { value }) => onText(value)} />
          </Field>
        );
    }
  };
  return (
    <section className={styles.form} aria-labelledby="new-action">
      <Subtitle2 as="h2" id="new-action">
        New action
      </Subtitle2>
      {columnsOf(form).map(fieldFor)}
    </section>
  );
}
