import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Form } from "../../plan/form";
import type { FillJob, Pointing } from "../formInWord";
import { finishWords } from "../words/finish";

type PrintFixesProps = {
  readonly form: Form;
  readonly pointing: Pointing;
  readonly onFill: (job: FillJob) => void;
  /** Called before it goes. */
  readonly onFixed: () => void;
};

const useStyles = makeStyles({
  fix: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
});

/** What could print better, each with one click that puts it right. */
export function PrintFixes({ form: { print }, pointing, onFill, onFixed }: PrintFixesProps) {
  const styles = useStyles();
  const tables = print?.headingsNotRepeated ?? [];
  if (tables.length === 0) return null;
  const repeat = () => {
    onFill({
      wanted: { repeatHeadings: tables.map(({ table }) => table) },
      done: ({ filled }) => (filled > 0 ? finishWords.headingsRepeat : finishWords.nothingChanged),
      written: onFixed,
    });
  };
  return (
    <section className={styles.fix} aria-label={finishWords.printing}>
      <Text>{finishWords.headingsDoNotRepeat}</Text>
      <Button size="small" disabledFocusable={pointing.busy} onClick={repeat}>
        {finishWords.repeatHeadings}
      </Button>
    </section>
  );
}
