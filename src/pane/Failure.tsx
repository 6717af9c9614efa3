import { Text } from "@fluentui/react-components";
import type { FailureWords } from "./words/failures";

/** A failure: what happened, and under it what is safe and what to do. */
export function Failure({ words: { title, advice } }: { readonly words: FailureWords }) {
  return (
    <>
      <Text size={200} weight="semibold" block>
        {title}
      </Text>
      <Text size={200} block>
        {advice}
      </Text>
    </>
  );
}
