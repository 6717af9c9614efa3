import { Body1, Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { stillBlank } from "../../plan/check";
import type { Form } from "../../plan/form";
import { boxNames } from "../../plan/labelWordings";
import { questionsOn, type Question } from "../../plan/setUpQuestions";
import { BoxQuestions } from "../boxes/BoxQuestions";
import { Panel } from "../Panel";
import type { Pointing } from "../useForm";
import { counted } from "../words";
import { missingWords } from "./missingWords";

type FinishPanelProps = {
  readonly form: Form;
  readonly pointing: Pointing;
};

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  missing: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  sentence: { minWidth: 0, overflowWrap: "anywhere" },
  show: { flexShrink: 0, minWidth: "auto" },
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** What the form still lacks, worst first, and what to do once it lacks nothing. */
export function FinishPanel({ form, pointing }: FinishPanelProps) {
  const styles = useStyles();
  const missing = stillBlank(form);
  const questions = questionsOn(form);
  const unsure = questions.filter(({ kind }) => kind === "confirm").length;
  const toDo = missing.length + unsure;
  const problems = problemsBeside(form.problems, questions);
  return (
    <Panel>
      <Subtitle2 as="h2">
        {toDo === 0 ? "Nothing is missing" : `${counted(toDo, "thing")} still to do`}
      </Subtitle2>
      {missing.length > 0 && (
        <ul className={styles.list}>
          {missing.map((one) => (
            <li key={one.key} className={styles.missing}>
              <Text className={styles.sentence}>{missingWords(one)}</Text>
              <Button
                size="small"
                className={styles.show}
                aria-label={`Show: ${missingWords(one)}`}
                onClick={() => pointing.show(one.place)}
              >
                Show
              </Button>
            </li>
          ))}
        </ul>
      )}
      <BoxQuestions questions={questions} pointing={pointing} />
      {toDo === 0 && (
        <>
          <Body1>What to do next:</Body1>
          <ol className={styles.steps}>
            <li>Save the document where you keep it now.</li>
            <li>Note the plan in the case notes.</li>
            <li>Keep a copy in the client’s file. Give the client a copy only if it is safe.</li>
          </ol>
        </>
      )}
      {problems.length > 0 && (
        <section aria-labelledby="form-problems">
          <Subtitle2 as="h2" id="form-problems">
            About this form
          </Subtitle2>
          <ul className={styles.steps}>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </section>
      )}
    </Panel>
  );
}

/** The problems that no question is about. */
function problemsBeside(problems: readonly string[], questions: readonly Question[]): readonly string[] {
  const asked = new Set(
    questions.flatMap((each) =>
      each.kind === "find" ? `The box for ‘${boxNames[each.name]}’ was not found.` : [],
    ),
  );
  return problems.filter((problem) => !asked.has(problem));
}
