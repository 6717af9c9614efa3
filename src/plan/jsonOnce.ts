import { FormError } from "./formError";
import { faultOfJson } from "./jsonFault";

/**
 * What a file of JSON says, each key once: of two answers to one question one would be lost. Throws FormError "bad-plan"; never with
 * the parser's own message, which can quote what the file says about the client.
 */
export function jsonOnce(file: string): unknown {
  const text = file.replace(/^\ufeff/, "");
  const fault = faultOfJson(text);
  if (fault === undefined) return JSON.parse(text);
  const { line, column, twice } = fault;
  const what =
    twice === undefined
      ? "this is not JSON: check its quotes, commas and brackets"
      : `the key ${JSON.stringify(twice.slice(0, 40))} is there twice: keep the one that is right`;
  throw new FormError("bad-plan", { detail: `line ${String(line)}, column ${String(column)}: ${what}` });
}
