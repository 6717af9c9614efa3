import { Field, makeStyles, Radio, RadioGroup, Text } from "@fluentui/react-components";
import { copyTiers } from "../../../plan/copyChoice";
import type { CopyLine } from "../../../plan/copyLines";
import { copyAreaWords, copyWords, withheldWords } from "../../words/copy";
import type { CopyDraft, OfferedLine } from "./copyDraft";
import { CopyLineChoice } from "./CopyLineChoice";

type CopyLinesStepProps = {
  readonly lines: readonly CopyLine[];
  readonly offered: readonly OfferedLine[];
  readonly draft: CopyDraft;
  readonly onDraft: (change: Partial<CopyDraft>) => void;
};

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** The lines of the form, each to be ticked by itself. */
export function CopyLinesStep({ lines, offered, draft, onDraft }: CopyLinesStepProps) {
  const styles = useStyles();
  const withheld = lines.flatMap((line) => line.withheld ?? []);
  const areas = [...new Set(offered.map(({ area }) => copyAreaWords(area)))];
  const tick = (id: string, isTicked: boolean) =>
    onDraft({
      ticked: new Set([...[...draft.ticked].filter((each) => each !== id), ...(isTicked ? [id] : [])]),
    });
  const reword = (id: string, words: string | undefined) => {
    const { [id]: _before, ...others } = draft.words;
    onDraft({ words: words === undefined ? others : { ...others, [id]: words } });
  };
  return (
    <>
      <Field label={copyWords.tierLabel}>
        <RadioGroup
          layout="horizontal"
          value={draft.tier}
          onChange={(_event, { value }) => {
            const tier = copyTiers.find((each) => each === value);
            if (tier !== undefined) onDraft({ tier });
          }}
        >
          {copyTiers.map((tier) => (
            <Radio key={tier} value={tier} label={copyWords.tiers[tier]} />
          ))}
        </RadioGroup>
      </Field>
      <Text size={200}>{copyWords.tierAbout[draft.tier]}</Text>
      {offered.length === 0 && (
        <Text>{draft.tier === "discreet" ? copyWords.noneDiscreet : copyWords.noneAtAll}</Text>
      )}
      {areas.map((area) => (
        <section key={area} aria-label={area}>
          <Text as="h3" weight="semibold">
            {area}
          </Text>
          <ul className={styles.list}>
            {offered
              .filter((line) => copyAreaWords(line.area) === area)
              .map((line) => (
                <CopyLineChoice
                  key={line.id}
                  line={line}
                  isTicked={draft.ticked.has(line.id)}
                  onTicked={(isTicked) => tick(line.id, isTicked)}
                  onWords={(words) => reword(line.id, words)}
                />
              ))}
          </ul>
        </section>
      ))}
      {withheld.length > 0 && <Text size={200}>{withheldWords(withheld)}</Text>}
    </>
  );
}
