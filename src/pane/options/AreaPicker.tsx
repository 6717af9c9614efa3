import { makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Option } from "../../plan/data/option";
import { areaKeys, type Area, type Form } from "../../plan/form";
import { isAbout, questionsOn } from "../../plan/setUpQuestions";
import { areaLabels } from "../words/labels";
import type { OptionsDraft } from "./optionsDraft";
import { chosenIn } from "./optionsDraft";
import { linesIn } from "./standingLines";
import { optionsWords } from "../words/options";

type AreaPickerProps = {
  readonly form: Form;
  readonly draft: OptionsDraft;
  readonly options: readonly Option[];
  readonly area: Area;
  readonly onArea: (area: Area) => void;
};

// It is the heading of what is under it.
const useStyles = makeStyles({ area: { fontWeight: tokens.fontWeightSemibold } });

/** Picks an area: each says whether its box was found, how much of it is in the form and how much is chosen. */
export function AreaPicker({ form, draft, options, area, onArea }: AreaPickerProps) {
  return (
    <Select
      aria-label={optionsWords.area}
      select={{ className: useStyles().area }}
      value={area}
      // The options below are the areas.
      onChange={(_, { value }) => onArea(value as Area)}
    >
      {areaKeys.map((key) => (
        <option key={key} value={key}>
          {[areaLabels[key], ...counts(form, draft, options, key)].join(" · ")}
        </option>
      ))}
    </Select>
  );
}

function counts(form: Form, draft: OptionsDraft, options: readonly Option[], area: Area): readonly string[] {
  const [question] = questionsOn(form).filter((each) => isAbout(each, [area]));
  const asked =
    question === undefined ? [] : [question.kind === "find" ? optionsWords.notFound : optionsWords.notSure];
  const inForm = linesIn(form, area).length;
  const chosen = chosenIn(draft, area, options).length;
  return [
    ...asked,
    ...(inForm > 0 ? [optionsWords.inFormCount(inForm)] : []),
    ...(chosen > 0 ? [optionsWords.chosenCount(chosen)] : []),
  ];
}
