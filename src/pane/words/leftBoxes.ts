import { counted } from "./counting";

/** What is said over the boxes that were left as they were. */
export const leftBoxesWords = {
  notFilledIn: (count: number) => `${counted(count, "box was", "boxes were")} not filled in`,
  forClient: (client: string) => `, for ${client}`,
  close: "Close",
};
