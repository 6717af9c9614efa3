/** What a box says of an area that was talked about and in which nothing is needed: no option, and nothing to take home. */
export const nothingNeeded = "Talked about. Nothing is needed for now.";
