/** Whether a service is open. "unknown": its hours are not known, or not in words that can be read for certain. */
export type OpenNow = {
  readonly state: "open" | "closed" | "unknown";
  /** Hours may differ on bank holidays: no list of them is kept. */
  readonly mayDifferOnBankHolidays: boolean;
};
export declare function openNow(
  contact: { readonly hours: string; readonly closed?: string },
  now: Date,
): OpenNow;
