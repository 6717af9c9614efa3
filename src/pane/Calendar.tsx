import { Field, Input } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { formatDate, readDate } from "../plan/dates";

type CalendarProps = {
  readonly label: string;
  readonly iso: string;
  readonly onText: (text: string) => void;
};

/** The browser's own calendar. It opens at once where the browser lets it; else its button is one step away. */
export function Calendar({ label, iso, onText }: CalendarProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    try {
      input.current?.showPicker();
    } catch {
      // A pane framed from another site may not open it by script, and an old browser has no such call.
    }
  }, []);
  return (
    <Field label={label}>
      <Input
        type="date"
        ref={input}
        value={iso}
        onChange={(_, { value }) => {
          const picked = readDate(value, "1970-01-01");
          if (typeof picked === "string") onText(formatDate(picked));
        }}
      />
    </Field>
  );
}
