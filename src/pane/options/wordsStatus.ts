import type { Option } from "../../plan/data/option";
import type { OptionStatus } from "../../plan/form";

/** Words for the plan, and how they stand. `other` is what was there for the other standing, so that nothing typed is lost. */
export type StatedWords = { readonly text: string; readonly status: OptionStatus; readonly other?: string };

/** The words once they stand otherwise: what is not for now is an option's topic, not its sentence. Own words stay. */
export function withStatus<W extends StatedWords>(
  words: W,
  status: OptionStatus,
  option: Pick<Option, "wording" | "topic"> | undefined,
): W {
  if (status === words.status) return words;
  const usual = status === "agreed" ? option?.wording : option?.topic;
  if (usual === undefined) return { ...words, status };
  return { ...words, status, text: words.other ?? usual, other: words.text };
}
