import { makeStyles, Text } from "@fluentui/react-components";
import type { FormProblem } from "../../plan/form";
import { problemSentences } from "../../plan/formWords";
import type { Question } from "../../plan/setUpQuestions";
import { finishWords } from "../words/finish";

type AboutFormProps = { readonly problems: readonly FormProblem[]; readonly questions: readonly Question[] };

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: "1.6em" } });

/** What the form itself lacks or says twice, where no question is about it. */
export function AboutForm({ problems, questions }: AboutFormProps) {
  const styles = useStyles();
  const sentences = problemSentences(problemsBeside(problems, questions));
  if (sentences.length === 0) return null;
  return (
    <section aria-labelledby="form-problems">
      <Text size={400} weight="semibold" as="h2" id="form-problems">
        {finishWords.aboutForm}
      </Text>
      <ul className={styles.list}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

/** The problems that no question is about. */
function problemsBeside(
  problems: readonly FormProblem[],
  questions: readonly Question[],
): readonly FormProblem[] {
  const asked = new Set(questions.flatMap((each) => (each.kind === "find" ? each.name : [])));
  return problems.filter(
    (problem) =>
      // The check says it, with the names.
      problem.kind !== "client-refs-differ" &&
      !(problem.kind === "no-box" && problem.why === "nowhere" && asked.has(problem.name)),
  );
}
