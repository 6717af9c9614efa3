import { Text } from "@fluentui/react-components";
import { CopyableText } from "./CopyableText";
import { Failure } from "./Failure";
import type { Outcome } from "./formInWord";
import { asideWords, stoppedWords, undoneWords } from "./words/undo";

type UndoOutcomeProps = { readonly outcome: Extract<Outcome, { readonly kind: "undone" | "stopped" }> };

/** What Undo put back, or where it stopped, and what of the typing is no draft again. */
export function UndoOutcome({ outcome }: UndoOutcomeProps) {
  return (
    <>
      {outcome.kind === "stopped" ? (
        <Failure words={stoppedWords(outcome)} />
      ) : (
        <Text size={200} block>
          {undoneWords(outcome)}
        </Text>
      )}
      {outcome.aside.length > 0 && (
        <>
          <Text size={200} block>
            {asideWords.typedSince}
          </Text>
          <CopyableText label={asideWords.label} text={outcome.aside.join("\n\n")} />
        </>
      )}
    </>
  );
}
