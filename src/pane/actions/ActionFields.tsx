import { Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import type { IsoDate } from "../../plan/calendar";
import type { OfferedAction } from "../../plan/agreedActions";
import type { ActionColumn } from "../../plan/form";
import { lineKey } from "../../plan/text";
import { ChoiceField } from "../ChoiceField";
import { dateOrWords, openCellQuestion, type DateColumn } from "../../plan/dateOrWords";
import { DateField } from "../DateField";
import { Pair } from "../Pair";
import { useTyped } from "../typed";
import { actionsWords } from "../words/actions";
import { columnLabels } from "../words/labels";
import { emptyAction, type ActionDraft, type WhoChoices } from "./actionDraft";
import type { AlsoAgreed } from "./alsoAgreed";
import { CardButton } from "./CardButton";
import { byWhenRemark, completeRemark } from "./dateRemarks";
import { OfferedActions } from "./OfferedActions";
import { whoOf, type OfferedToRisk } from "./offeredToRisk";
import { type KeptDates } from "./rowsDraft";
import { agreedFor } from "./typedRows";
import type { AnswerProblems } from "./rowsWork";

type ActionFieldsProps = {
  readonly columns: readonly ActionColumn[];
  readonly answers: ActionDraft;
  readonly who: WhoChoices;
  readonly problems: AnswerProblems;
  readonly today: IsoDate;
  readonly createdOn: IsoDate | undefined;
  /** What is usual for its risk. */
  readonly offered: readonly OfferedToRisk[];
  /** What is agreed beside its cell; undefined where all shares that. */
  readonly also?: AlsoAgreed;
  /** What its row says in the form. */
  readonly said?: Partial<ActionDraft>;
  readonly kept: KeptDates | undefined;
  readonly onKeep: (column: DateColumn, answer: string) => void;
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
  also,
  said = {},
  kept = {},
  onKeep,
  onAnswers,
}: ActionFieldsProps) {
  const moreOf = (beside: AlsoAgreed) => ({
    has: ({ id }: OfferedAction) => beside.agreed[id]?.ticked === true,
    onTick: (action: OfferedAction, ticked: boolean) => {
      const { risk, byWhen } = answers;
      const usual = { ...emptyAction, risk, action: action.text, who: whoOf([action], who), byWhen };
      beside.onAgreed(action.id, { ticked, answers: beside.agreed[action.id]?.answers ?? usual });
    },
  });
  const fields = columns.map((column) => {
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
            isInWords={dateOrWords(column, text, today).kind === "words"}
            question={isNew ? openCellQuestion(column, text, today, kept[column]) : undefined}
            remark={remark(answers, today, createdOn)}
            onKeep={(answer) => onKeep(column, answer)}
            {...{ label, text, problem, today, onText }}
          />
        );
      }
      case "action":
        return (
          <div key={column}>
            <WordsField {...{ label, text, problem, onText }} />
            <OfferedActions
              offered={offered}
              text={text}
              more={also && moreOf(also)}
              onActions={(action, chosen) => {
                // Who was named by hand stays.
                const isUsual = answers.who === "" || answers.who === whoOf(usualIn(offered, text), who);
                onAnswers({ ...answers, action, who: isUsual ? whoOf(chosen, who) : answers.who });
              }}
            />
          </div>
        );
      case "risk":
      case "comment":
        return <WordsField key={column} {...{ label, text, problem, onText }} />;
    }
  });
  // By when and when it was done stand beside each other.
  const [byWhen, complete] = [columns.indexOf("byWhen"), columns.indexOf("dateComplete")];
  const shown =
    byWhen >= 0 && complete === byWhen + 1
      ? [
          ...fields.slice(0, byWhen),
          <Pair key="dates">{fields.slice(byWhen, complete + 1)}</Pair>,
          ...fields.slice(complete + 1),
        ]
      : fields;
  return (
    <>
      {shown}
      {also !== undefined && <AlsoAgreedRows also={also} {...{ columns, who, today, createdOn }} />}
    </>
  );
}

type AlsoAgreedRowsProps = Pick<ActionFieldsProps, "columns" | "who" | "today" | "createdOn"> & {
  readonly also: AlsoAgreed;
};

/** What is agreed beside the cell, whatever its risk says by now: each can be given who and by when, or left out. */
function AlsoAgreedRows({ also, columns, ...fields }: AlsoAgreedRowsProps) {
  const styles = useStyles();
  return agreedFor(also).map((agreed) => {
    const { id, answers } = agreed;
    return (
      <div key={id} role="group" aria-label={answers.action} className={styles.also}>
        <Text size={200} block weight="semibold">
          {actionsWords.rowOfItsOwn(answers.action)}
        </Text>
        <ActionFields
          {...fields}
          columns={columns.filter((column) => column === "who" || column === "byWhen")}
          answers={answers}
          problems={also.problems(id)}
          offered={[]}
          kept={also.kept(id)}
          onKeep={(column, date) => also.onKeep(id, column, date)}
          onAnswers={(typed) => also.onAgreed(id, { ticked: true, answers: typed })}
        />
        <CardButton
          label={actionsWords.leaveOutShort}
          name={answers.action}
          onClick={() => also.onAgreed(id, { ticked: false, answers })}
        />
      </div>
    );
  });
}

const useStyles = makeStyles({
  also: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
  },
});

type WordsFieldProps = {
  readonly label: string;
  readonly text: string;
  readonly problem: string | undefined;
  readonly onText: (text: string) => void;
};

function WordsField({ label, text, problem, onText }: WordsFieldProps) {
  const typed = useTyped(text, onText);
  return (
    <Field label={label} validationMessage={problem}>
      <Textarea data-field={label} resize="vertical" {...typed} />
    </Field>
  );
}

/** Those of the offered actions that a cell says. */
function usualIn(offered: readonly OfferedToRisk[], text: string): readonly OfferedAction[] {
  const lines = text.split("\n").map(lineKey);
  return offered.flatMap(({ actions }) => actions).filter((action) => lines.includes(lineKey(action.text)));
}
