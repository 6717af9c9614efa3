import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { clientOf } from "../../../plan/client";
import { copyPage, type CopyAnswer, type CopyPage } from "../../../plan/copyChoice";
import { copyLines } from "../../../plan/copyLines";
import type { Option } from "../../../plan/data/option";
import type { Form } from "../../../plan/form";
import { Panel } from "../../Panel";
import { copyRefusalWords, copyWords } from "../../words/copy";
import { ViewHead } from "../ViewHead";
import { CopyGate } from "./CopyGate";
import { CopyLinesStep } from "./CopyLinesStep";
import { CopyPageStep } from "./CopyPageStep";
import { choiceOf, offeredLines, type CopyDraft } from "./copyDraft";
import { StepBar } from "./StepBar";

type CopyViewProps = {
  readonly form: Form;
  readonly options: readonly Option[];
  readonly busy: boolean;
  readonly draft: CopyDraft;
  readonly onDraft: (change: Partial<CopyDraft>) => void;
  readonly onOpenCopy: (page: CopyPage, opened: () => void) => void;
  /** What became of the copy: made, or why not. */
  readonly onDecided: (answer: CopyAnswer) => void;
  readonly onClose: () => void;
};

const useStyles = makeStyles({
  back: { minWidth: "auto", alignSelf: "flex-start", flexShrink: 0 },
  caution: { color: tokens.colorStatusWarningForeground2 },
});

const steps = ["gate", "lines", "page"] as const;
const titles = { gate: copyWords.askFirst, lines: copyWords.chooseLines, page: copyWords.seePage } as const;

/** Makes a copy for the client: the questions, then the lines, then the page. Without a yes there is no way past the questions. */
export function CopyView({
  form,
  options,
  busy,
  draft,
  onDraft,
  onOpenCopy,
  onDecided,
  onClose,
}: CopyViewProps) {
  const styles = useStyles();
  const lines = useMemo(() => copyLines(form, options), [form, options]);
  const offered = offeredLines(lines, draft);
  const choice = choiceOf(draft, offered);
  const made = copyPage(form, lines, choice);
  const severalClients = clientOf(form).refs.length > 1;
  const step = draft.safe === "yes" && !severalClients ? draft.step : "gate";
  const ticked = choice.lines.length;
  const telling = offered.filter(({ id, sensitive }) => draft.ticked.has(id) && sensitive.length > 0).length;
  const bar = (): React.ReactNode => {
    if (step === "gate") {
      if (severalClients || draft.safe === undefined) return undefined;
      const { safe } = draft;
      if (safe === "yes")
        return <StepBar label={copyWords.toLines} onGo={() => onDraft({ step: "lines" })} />;
      return (
        <StepBar
          label={copyWords.doneNoCopy}
          onGo={() => {
            onDecided(safe);
            onClose();
          }}
        />
      );
    }
    if (step === "lines") {
      if (ticked === 0) return undefined;
      const line = made.kind === "page" ? copyWords.ticked(ticked) : copyRefusalWords(made);
      return (
        <StepBar
          label={copyWords.toPage}
          line={line}
          onGo={() => made.kind === "page" && onDraft({ step: "page" })}
        />
      );
    }
    if (made.kind !== "page") return undefined;
    return (
      <StepBar
        label={copyWords.make}
        line={copyWords.opensAs}
        makes
        busy={busy}
        onGo={() => onOpenCopy(made.page, () => onDecided("yes"))}
      />
    );
  };
  const at = steps.indexOf(step);
  return (
    <Panel bar={bar()}>
      <ViewHead title={titles[step]} closeLabel={copyWords.close} onClose={onClose} />
      <Text size={200}>
        {copyWords.title} · {copyWords.step(at + 1)}
        {step === "gate" && <> · {copyWords.notKept}</>}
      </Text>
      {step === "gate" && severalClients && (
        <Text className={styles.caution}>{copyRefusalWords({ kind: "several-clients" })}</Text>
      )}
      {step === "gate" && !severalClients && (
        <CopyGate safe={draft.safe} onSafe={(safe) => onDraft({ safe })} />
      )}
      {step === "lines" && <CopyLinesStep {...{ lines, offered, draft, onDraft }} />}
      {step === "page" && made.kind === "page" && (
        <CopyPageStep {...{ page: made.page, telling, draft, onDraft }} onGiven={() => onDecided("yes")} />
      )}
      {step === "page" && made.kind !== "page" && <Text>{copyRefusalWords(made)}</Text>}
      {at > 0 && (
        <Button
          size="small"
          className={styles.back}
          onClick={() => onDraft({ step: steps[at - 1] ?? "gate" })}
        >
          {copyWords.back}
        </Button>
      )}
    </Panel>
  );
}
