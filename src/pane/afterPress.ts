let isPressed = false;
window.addEventListener("mousedown", () => (isPressed = true), true);
window.addEventListener("mouseup", () => (isPressed = false), true);

/** Acts at once or, while something is being pressed, once it was: what moves then must not slip from under the pointer. */
export function afterPress(act: () => void): void {
  if (isPressed) window.addEventListener("mouseup", () => setTimeout(act), { capture: true, once: true });
  else act();
}
