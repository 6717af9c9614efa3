/** A page that is out of sight paints nothing; what waits for that does not wait longer, in milliseconds. */
const longestWait = 200;

/** Acts when what is drawn now is painted. Answers what stops that. */
export function afterPaint(act: () => void): () => void {
  let isOver = false;
  const actOnce = (): void => {
    if (isOver) return;
    isOver = true;
    act();
  };
  requestAnimationFrame(() => setTimeout(actOnce));
  setTimeout(actOnce, longestWait);
  return () => {
    isOver = true;
  };
}
