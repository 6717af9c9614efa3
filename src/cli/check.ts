import { localDay } from "../plan/calendar";
import { checkForm } from "../plan/checkForm";
import { isPressing, type Finding } from "../plan/finding";
import { findingWords } from "../plan/checkWords";
import { problemSentences } from "../plan/formWords";
import { contactsInForm } from "../services/contactsInForm";
import { wordGateway } from "../word/wordGateway";
import { serviceProblems } from "./checkServices";
import { inWord, opened } from "./files";
import type { Print, Settings } from "./settings";

/** Prints what is to be put right in a form, worst first, then what was not found in it. `[]` when there is nothing. */
export async function check(
  path: string,
  { profile, contacts, on, remembered }: Settings,
  print: Print,
): Promise<void> {
  const form = await inWord(opened(path, profile), () => wordGateway.readForm(remembered));
  const isService = (line: string): boolean =>
    contactsInForm([{ where: undefined, text: line }], contacts).length > 0;
  const today = on ?? localDay(new Date());
  const findings = checkForm(form, today, isService);
  // Said already, with the names.
  const others = form.problems.filter(({ kind }) => kind !== "client-refs-differ");
  print([
    ...findings.map((finding) => ({
      kind: finding.kind,
      first: isPressing(finding),
      where: whereOf(finding),
      text: findingWords(finding),
    })),
    ...serviceProblems(form, contacts, today).map(({ where, text }) => ({
      kind: "service",
      first: false,
      where,
      text,
    })),
    ...problemSentences(others).map((text) => ({ kind: "form", first: false, text })),
  ]);
}

/** The box, or the row of the action table as `inspect` numbers it. */
function whereOf(finding: Finding): string | undefined {
  switch (finding.kind) {
    case "clients-differ":
      return "clientRef";
    case "pages-differ":
      return finding.field;
    case "blank-left":
      return finding.box;
    case "overdue":
    case "when-passed":
    case "completion-unclear":
    case "date-problem":
    case "done-before-agreed":
      return `actions[${String(finding.action)}]`;
    case "dates-inverted":
      return finding.second;
    case "detail-date":
      return finding.field;
    case "missing":
      return finding.missing.key;
    case "trace":
      return undefined;
    case "person":
      return finding.area;
  }
}
