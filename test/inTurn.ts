/** Whether everything is tried that an everyday run tries in its turn: `npm run test:long`. */
export const isLongRun = process.env["EVERY_TURN"] !== undefined;

/** Whether this run tries the one whose turn it is: an everyday run takes one in so many, the long run all. */
export function isInTurn(turn: number, oneIn: number): boolean {
  return isLongRun || turn % oneIn === 0;
}
