/** A setting of the pane that this computer keeps: one of a few words, and nothing about a client. */
export type KeptSetting<T extends string> = {
  load(): T;
  save(chosen: T): void;
};

/** Where the browser keeps nothing, what is chosen holds until the pane is closed. The first of `all` is the usual one. */
export function keptSetting<T extends string>(key: string, all: readonly [T, ...T[]]): KeptSetting<T> {
  const [usual] = all;
  return {
    load: () => {
      try {
        const kept = window.localStorage.getItem(key);
        return all.find((each) => each === kept) ?? usual;
      } catch {
        return usual; // the browser blocks storage, as it may in a frame
      }
    },
    save: (chosen) => {
      try {
        window.localStorage.setItem(key, chosen);
      } catch {
        // It holds for this session: there is nothing that the user could do about it.
      }
    },
  };
}
