import type { CopyableTextProps } from "./CopyableText";
import { later, useLater } from "./later";
import { fieldsWords } from "./words/fields";

/** What it waits for. */
export const copyableCode = later(() => import("./CopyableText"));

/** `CopyableText` for the first load, which hardly ever shows it; until it has come, or where it does not, the text alone. */
export function LateCopyableText(props: CopyableTextProps) {
  const { code } = useLater(copyableCode);
  const { label, text } = props;
  return code === undefined ? (
    <textarea readOnly autoComplete="off" aria-label={fieldsWords.textFor(label)} value={text} />
  ) : (
    <code.CopyableText {...props} />
  );
}
