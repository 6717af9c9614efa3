import { Combobox, Field, Option, Select } from "@fluentui/react-components";

type ChoiceFieldProps = {
  readonly label: string;
  readonly text: string;
  readonly choices: readonly string[];
  /** Whether the box in the form takes nothing but its choices. */
  readonly onlyChoices: boolean;
  readonly problem?: string;
  readonly remark?: string;
  readonly onText: (text: string) => void;
};

/** A field with choices: to be picked from, or, where the form's box allows it, typed over. */
export function ChoiceField({
  label,
  text,
  choices,
  onlyChoices,
  problem,
  remark,
  onText,
}: ChoiceFieldProps) {
  const matching = choices.filter((choice) => choice.toLowerCase().includes(text.trim().toLowerCase()));
  return (
    <Field
      label={label}
      validationState={problem === undefined ? "none" : "error"}
      validationMessage={problem ?? remark}
    >
      {onlyChoices ? (
        <Select value={text} onChange={(_, { value }) => onText(value)}>
          <option value="">Not chosen</option>
          {[...new Set([...choices, ...(text === "" ? [] : [text])])].map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </Select>
      ) : (
        <Combobox
          freeform
          value={text}
          selectedOptions={choices.includes(text) ? [text] : []}
          onChange={({ target }) => onText(target.value)}
          onOptionSelect={(_, { optionText }) => onText(optionText ?? "")}
        >
          {(matching.length === 0 ? choices : matching).map((choice) => (
            <Option key={choice}>{choice}</Option>
          ))}
        </Combobox>
      )}
    </Field>
  );
}
