import { Input, type InputProps } from "@fluentui/react-components";
import type { Ref } from "react";
import { useTyped } from "./typed";

type TypedInputProps = Omit<InputProps, "value" | "onChange"> & {
  readonly ref?: Ref<HTMLInputElement>;
  readonly text: string;
  readonly onText: (text: string) => void;
};

/** A field of one line; what is typed shows at once, and the pane follows. */
export function TypedInput({ text, onText, ...input }: TypedInputProps) {
  return <Input {...input} {...useTyped(text, onText)} />;
}
