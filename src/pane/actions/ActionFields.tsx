import { Field, Textarea } from "@fluentui/react-components";
import type { IsoDate } from "../../plan/calendar";
import type { Option } from "../../plan/data/option";
import type { ActionColumn } from "../../plan/form";
import { ChoiceField } from "../ChoiceField";
import { openQuestion } from "../../plan/dateQuestion";
import { DateField } from "../DateField";
import { columnLabels } from "../words/labels";
import { useKeptFocus } from "../useKeptFocus";
import type { ActionDraft, WhoChoices } from "./actionDraft";
import { byWhenRemark, completeRemark } from "./dateRemarks";
import { OfferedWords } from "./OfferedWords";
import type { KeptDates } from "./rowsDraft";
import type { AnswerProblems } from "./rowsWork";

type ActionFieldsProps = {
  readonly columns: readonly ActionColumn[];
  readonly answers: ActionDraft;
  readonly who: WhoChoices;
  readonly problems: AnswerProblems;
  readonly today: IsoDate;
  readonly createdOn: IsoDate | undefined;
  /** Options that speak to its risk. */
  readonly offered: readonly Option[];
  /** What its row says in the form. */
  readonly said?: Partial<ActionDraft>;
  readonly kept: KeptDates | undefined;
  readonly onKeep: (column: keyof KeptDates, date: IsoDate) => void;
  readonly onAnswers: (answers: ActionDraft) => void;
};

/** A field for each column that the action has in the form. */
export function ActionFields({
  columns,
  answers,
  who,
  problems,
  today,
  createdOn,
  offered,
  said = {},
  kept = {},
  onKeep,
  onAnswers,
}: ActionFieldsProps) {
  return columns.map((column) => {
    const label = columnLabels[column];
    const text = answers[column];
    const problem = problems[column];
    const onText = (typed: string) => onAnswers({ ...answers, [column]: typed });
    switch (column) {
      case "who":
        return <ChoiceField key={column} {...who} {...{ label, text, problem, onText }} />;
      case "byWhen":
      case "dateComplete": {
        const isNew = text !== (said[column] ?? "");
        const remark = column === "byWhen" ? byWhenRemark : completeRemark;
        return (
          <DateField
            key={column}
            said={said[column]}
            offersToday={column === "dateComplete"}
            question={isNew ? openQuestion(column, text, today, kept[column]) : undefined}
            remark={remark(answers, today, createdOn)}
            onKeep={(date) => onKeep(column, date)}
            {...{ label, text, problem, today, onText }}
          />
        );
      }
      case "action":
        return <AgreedAction key={column} {...{ label, text, problem, offered, onText }} />;
      case "risk":
      case "comment":
        return <WordsField key={column} {...{ label, text, problem, onText }} />;
    }
  });
}

type WordsFieldProps = {
  readonly label: string;
  readonly text: string;
  readonly problem: string | undefined;
  readonly onText: (text: string) => void;
};

function WordsField({ label, text, problem, onText }: WordsFieldProps) {
  return (
    <Field label={label} validationMessage={problem}>
      <Textarea
        data-field={label}
        value={text}
        resize="vertical"
        onChange={(_, { value }) => onText(value)}
      />
    </Field>
  );
}

/** While nothing is agreed, options are offered as its words. */
function AgreedAction({ offered, ...field }: WordsFieldProps & { readonly offered: readonly Option[] }) {
  const { element, keep } = useKeptFocus<HTMLDivElement>();
  return (
    <div ref={element}>
      <WordsField {...field} />
      {field.text.trim() === "" && (
        <OfferedWords
          options={offered}
          onWords={(words) => {
            keep();
            field.onText(words);
          }}
        />
      )}
    </div>
  );
}
