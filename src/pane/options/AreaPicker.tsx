import { Field, Select } from "@fluentui/react-components";
import type { Form } from "../../plan/form";
import type { Area } from "../labels";
import { areaLabels } from "../labels";
import type { OptionsDraft } from "./optionsDraft";
import { areasIn, chosenIn, linesIn } from "./optionsDraft";

type AreaPickerProps = {
  readonly form: Form;
  readonly draft: OptionsDraft;
  readonly area: Area;
  readonly onArea: (area: Area) => void;
};

/** Picks one of the form's areas, each with how much of it is in the form and how much is chosen. */
export function AreaPicker({ form, draft, area, onArea }: AreaPickerProps) {
  return (
    <Field label="Area">
      <Select
        value={area}
        // The options below are the areas.
        onChange={(_, { value }) => onArea(value as Area)}
      >
        {areasIn(form).map((key) => (
          <option key={key} value={key}>
            {[areaLabels[key], ...counts(form, draft, key)].join(" · ")}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function counts(form: Form, draft: OptionsDraft, area: Area): readonly string[] {
  const inForm = linesIn(form, area).length;
  const chosen = chosenIn(draft, area).length;
  return [...(inForm > 0 ? [`${inForm} in form`] : []), ...(chosen > 0 ? [`${chosen} chosen`] : [])];
}
