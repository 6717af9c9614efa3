import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { BoxName } from "../../plan/form";
import { everyBox } from "../../plan/setUpBoxes";
import { labelOf } from "../words/labels";
import type { Pointing } from "../formInWord";
import { BoxToConfirm } from "./BoxToConfirm";
import { boxQuestionsWords } from "../words/boxQuestions";

export type FirstBoxProps = { readonly pointing: Pointing };

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
  },
});

/** In a document that is not known as the form: the user points to a first box of it, and so says that it is. */
export function FirstBox({ pointing }: FirstBoxProps) {
  const styles = useStyles();
  const [name, setName] = useState<BoxName>("clientRef");
  const { busy, candidate, show, point, confirm, decline } = pointing;
  return (
    <div className={styles.box}>
      <Text>{boxQuestionsWords.isThisYourForm}</Text>
      <Field label={boxQuestionsWords.boxIsFor}>
        <Select
          value={name}
          // The options below are the boxes.
          onChange={(_, { value }) => setName(value as BoxName)}
        >
          {everyBox.map((each) => (
            <option key={each} value={each}>
              {labelOf(each)}
            </option>
          ))}
        </Select>
      </Field>
      <Button disabledFocusable={busy} onClick={() => point(name)}>
        {boxQuestionsWords.useThisBox}
      </Button>
      {candidate !== undefined && (
        <BoxToConfirm
          asked={[candidate]}
          busy={busy}
          onShow={show}
          onYes={() => confirm([candidate])}
          onNo={() => decline([candidate])}
        />
      )}
    </div>
  );
}
