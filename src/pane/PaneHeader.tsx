import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { EyeOffRegular } from "@fluentui/react-icons";
import type { Form } from "../plan/form";
import { textOf } from "../plan/form";
import type { SetUp } from "../plan/setUp";
import { onOneLine } from "../plan/text";
import type { Covering } from "./useCover";
import { PaneMenu } from "./PaneMenu";
import { coverWords } from "./words/cover";
import { paneWords } from "./words/pane";

type PaneHeaderProps = {
  /** Undefined while no form has been read. */
  readonly form: Form | undefined;
  readonly due: number;
  readonly onReadAgain: () => void;
  readonly onSetUp: (agreed: SetUp) => void;
  readonly support: string | undefined;
  readonly organisationProblems: readonly string[];
  readonly covering: Covering;
};

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    // The top-right corner, 34 × 32 px, belongs to Word's own menu.
    paddingRight: "36px",
    paddingLeft: tokens.spacingHorizontalM,
    minHeight: "36px",
    flexShrink: 0,
  },
  cover: { flexShrink: 0, minWidth: "auto" },
  line: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  progress: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
});

/** The line that says which form this is and how far it is, with the menu beside it. */
export function PaneHeader({ form, due, ...menu }: PaneHeaderProps) {
  const styles = useStyles();
  const progress = form === undefined ? "" : progressOf(form, due);
  return (
    <header className={styles.header}>
      <Text as="h1" size={300} weight="semibold" className={styles.line}>
        {form === undefined ? paneWords.planForm : refOf(form)}
        {progress !== "" && "\u00a0· "}
        <span className={styles.progress}>{progress}</span>
      </Text>
      <Button
        appearance="subtle"
        size="small"
        icon={<EyeOffRegular />}
        aria-keyshortcuts={coverWords.key}
        className={styles.cover}
        onClick={menu.covering.cover}
      >
        {coverWords.cover}
      </Button>
      <PaneMenu form={form} {...menu} />
    </header>
  );
}

function refOf(form: Form): string {
  const ref = form.fields.clientRef === undefined ? "" : onOneLine(textOf(form.fields.clientRef.answer));
  return ref === "" ? paneWords.noRefYet : shortened(ref);
}

function progressOf(form: Form, due: number): string {
  const boxes = Object.values(form.fields);
  const answered = boxes.filter(({ answer }) => answer.kind === "text").length;
  const said = [
    ...(boxes.length > 0 ? [paneWords.detailsAnswered(answered, boxes.length)] : []),
    ...(due > 0 ? [paneWords.due(due)] : []),
  ];
  return said.join(" · ");
}

/** The line is for telling forms apart, most of all by the number at the end of a ref; a long ref is whole in Details. */
function shortened(ref: string): string {
  return ref.length <= 24 ? ref : `${ref.slice(0, 13).trimEnd()}…${ref.slice(-10).trimStart()}`;
}
