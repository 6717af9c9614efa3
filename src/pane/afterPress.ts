let isPressed = false;
const waiting: (() => void)[] = [];
window.addEventListener("mousedown", () => (isPressed = true), true);
for (const end of ["mouseup", "dragend", "blur"])
  window.addEventListener(
    end,
    ({ type, target }) => {
      if (type === "blur" && target !== window) return; // of a field, which a press takes the keyboard from
      isPressed = false;
      for (const act of waiting.splice(0)) setTimeout(act);
    },
    true,
  );

/** Acts at once or, while something is being pressed, once it was: what moves then must not slip from under the pointer. */
export function afterPress(act: () => void): void {
  if (isPressed) waiting.push(act);
  else act();
}
