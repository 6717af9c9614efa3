import { FormError } from "./formError";
import { faultOfJson, faultWords } from "./jsonFault";

/**
 * What a file of JSON says, from which nothing is lost. Throws FormError "bad-plan"; never with the parser's own message, which can
 * quote what the file says about the client.
 */
export function jsonOnce(file: string): unknown {
  const text = file.replace(/^\ufeff/, "");
  const fault = faultOfJson(text);
  if (fault !== undefined) throw new FormError("bad-plan", { detail: faultWords(fault) });
  return JSON.parse(text);
}
