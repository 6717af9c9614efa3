/** After how many minutes without a key or a click the pane covers itself; 0 for never. */
export const coverMinutes = [0, 1, 5, 10] as const;
export type CoverMinutes = (typeof coverMinutes)[number];

const key = "issp.coverAfter";
const usual: CoverMinutes = 10;

/**
 * After how many minutes the pane covers itself, as this computer keeps it: one number, and nothing about a client. Where the
 * browser keeps nothing, what is chosen holds until the pane is closed.
 */
export const coverSetting = {
  load(): CoverMinutes {
    try {
      const kept = window.localStorage.getItem(key);
      return coverMinutes.find((minutes) => String(minutes) === kept) ?? usual;
    } catch {
      return usual; // the browser blocks storage, as it may in a frame
    }
  },
  save(minutes: CoverMinutes): void {
    try {
      window.localStorage.setItem(key, String(minutes));
    } catch {
      // It holds for this session: there is nothing that the user could do about it.
    }
  },
};
