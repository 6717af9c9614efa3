import { Text } from "@fluentui/react-components";
import { Failure } from "./Failure";
import type { Outcome } from "./formInWord";
import { stoppedWords, undoneWords } from "./words/undo";

type UndoOutcomeProps = { readonly outcome: Extract<Outcome, { readonly kind: "undone" | "stopped" }> };

/** What Undo put back, or where it stopped. */
export function UndoOutcome({ outcome }: UndoOutcomeProps) {
  if (outcome.kind === "stopped") return <Failure words={stoppedWords(outcome)} />;
  return (
    <Text size={200} block>
      {undoneWords(outcome)}
    </Text>
  );
}
