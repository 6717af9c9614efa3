/** "1 detail", "3 details". */
export function counted(count: number, thing: string, things = `${thing}s`): string {
  return `${count} ${count === 1 ? thing : things}`;
}

const list = new Intl.ListFormat("en-GB");

/** "a", "a and b", "a, b and c". */
export function listed(parts: readonly string[]): string {
  return list.format(parts);
}

/** A text that begins a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What was done, and after it how much of what was asked for stood there already. */
export function withStood(done: string, count: number): string {
  return count === 0 ? done : `${done}; ${count} stood there already`;
}
