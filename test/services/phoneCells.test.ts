import { phonesInCell } from "../../src/services/phoneCell";
import { phoneKey } from "../../src/services/phone";
import cells from "./phoneCells.json";

/** A cell as people fill it, with the digits that come out of it. */
type Cell = {
  readonly cell: string;
  readonly phones: readonly string[];
  readonly texts?: readonly string[];
  readonly relay?: readonly string[];
  /** There is nothing to say of it. */
  readonly isQuiet?: boolean;
  /** Something is said of it. */
  readonly isRemarked?: boolean;
};

test.each<Cell>(cells)("$cell gives $phones", ({ cell, phones, texts = [], relay = [], ...said }) => {
  const read = phonesInCell(cell);
  expect(read.phones.map(phoneKey)).toEqual(phones);
  expect(read.texts.map((text) => (/\p{L} to /u.test(text) ? text : phoneKey(text)))).toEqual(texts);
  expect(read.relay).toEqual(relay);
  if (said.isQuiet === true) expect(read.remarks).toEqual([]);
  if (said.isRemarked === true) expect(read.remarks).not.toEqual([]);
});

test("whatever a cell says, it gives a number, words or a remark: nothing is passed over", () => {
  for (const { cell } of cells as readonly Cell[]) {
    const { phones, texts, relay, rest, remarks } = phonesInCell(cell);
    expect([cell, phones.length + texts.length + relay.length + rest.length + remarks.length]).not.toEqual([cell, 0]); // prettier-ignore
  }
});
