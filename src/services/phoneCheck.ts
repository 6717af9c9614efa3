import { parsePhoneNumberFromString, type MetadataJson } from "libphonenumber-js/core";
import metadata from "./data/phoneMetadata.json";
import { hasUkLength, isPhone } from "./phone";

/**
 * Whether a number has as many digits as numbers of its kind have, by the numbering plans of the United Kingdom, Guernsey,
 * Jersey and the Isle of Man. Of other countries only the number of digits is judged. It says nothing of who answers: the
 * numbers that Ofcom keeps for drama pass.
 */
export function isLikelyPhone(phone: string): boolean {
  const typed = phone.trim();
  if (!isPhone(typed)) return false;
  const digits = typed.replace(/\D/g, "");
  if (digits.length <= 6) return /^1(?:05|11|19|59)$|^11[68]\d{3}$/.test(digits);
  if (/^(?:\+|00)(?!\s*44)/.test(typed)) return isLikelyAbroad(digits.replace(/^00/, ""), typed);
  // A number that has lost its first digit is not whole, even where what is left could be dialled.
  if (!/^[+(\s]*(?:\+|0)/.test(typed)) return false;
  // The file holds the part of the library's own metadata that is for +44; its type is that of the whole.
  const read = parsePhoneNumberFromString(typed, "GB", metadata as unknown as MetadataJson);
  return read !== undefined && read.isPossible() && (read.isValid() || hasUkLength(typed));
}

/** No country's code begins with 0; of North America and Russia the length is known. */
function isLikelyAbroad(digits: string, typed: string): boolean {
  if (/^[17]/.test(digits)) return digits.length === 11;
  // Two figures 0 may be one too many.
  return /^[2-9]\d{8,}$/.test(digits) && digits.length >= (typed.startsWith("+") ? 9 : 10);
}

/** Whether a text message can go there: a mobile or other number, a short code, or a word and a number ("SHOUT to 85258"). */
export function isLikelyTextNumber(text: string): boolean {
  const number = text.trim().replace(/^[\p{L}\d]+ to (?=[\d\s]+$)/iu, "");
  return /^[678]\d{4,5}$/.test(number) || isLikelyPhone(number);
}
