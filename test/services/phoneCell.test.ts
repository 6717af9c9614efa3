import { phonesInCell } from "../../src/services/phoneCell";

const plain = (cell: string) => {
  const { phones, texts, relay, remarks } = phonesInCell(cell);
  return { phones, texts, relay, remarks: remarks.map(({ what }) => what) };
};
const only = (phones: readonly string[], more: Partial<ReturnType<typeof plain>> = {}) => ({
  phones,
  texts: [],
  relay: [],
  remarks: [],
  ...more,
});

test.each([
  ["01632 960001 (9-5)", ["01632 960001"]],
  ["01632 960001 9-5", ["01632 960001"]],
  ["01632 960001 (Mon-Fri 9-5)", ["01632 960001"]],
  ["01632 960001, 9.30am-4.30pm", ["01632 960001"]],
  ["01632 960001 9:30 - 16:30", ["01632 960001"]],
  ["01632 960001 (24 hrs)", ["01632 960001"]],
  ["0800 1111 9-5", ["0800 1111"]],
  ["0800 1111 24h", ["0800 1111"]],
  ["01632 960001 (2 lines)", ["01632 960001"]],
  ["01632 960001 option 2", ["01632 960001"]],
  ["01632 960001, option 2", ["01632 960001"]],
  ["01632 960001 ext 12", ["01632 960001 ext 12"]],
  ["01632 960001, ext. 12", ["01632 960001 ext 12"]],
  ["01632 960001 x12", ["01632 960001 ext 12"]],
  ["01632 960001 since 2019", ["01632 960001"]],
  ["01632 960001 (over 18s)", ["01632 960001"]],
  ["01632 960001 (aged 16-25)", ["01632 960001"]],
  ["01632 960001 16+", ["01632 960001"]],
  ["+44 (0)1632 960001", ["+44 (0)1632 960001"]],
  ["(01632) 960001", ["(01632) 960001"]],
  ["0808 80 10 800", ["0808 80 10 800"]],
  ["116 123", ["116 123"]],
  ["111", ["111"]],
  ["NHS 111", ["111"]],
  ["0161 496 0001 0161 496 0002", ["0161 496 0001", "0161 496 0002"]],
  ["0161 496 0001 ::: 0161 496 0002", ["0161 496 0001", "0161 496 0002"]],
])("%s is read whole", (cell, phones) => {
  expect(plain(cell)).toEqual(only(phones));
});

test.each(["124", "156", "Room 156", "Suite 110", "Floor 111", "ext 12", "2", "0800 SHELTER"])(
  "%s is no number, and is remarked on",
  (cell) => {
    const { phones, texts, remarks } = plain(cell);
    expect([phones, texts]).toEqual([[], []]);
    expect(remarks).toHaveLength(1);
  },
);

test.each([
  ["01632 96000", "01632 96000 is not a whole phone number (it has 10 digits)"],
  ["01632 96000 9-5", "01632 96000 is not a whole phone number (it has 10 digits)"],
  ["07700 900 1234567", "07700 900 1234567 is not a whole phone number (it has 15 digits)"],
  ["1632 96000", "1632 96000 is not a whole phone number (it has 9 digits)"],
])("%s is not made whole with other figures", (cell, remark) => {
  expect(plain(cell)).toEqual(only([], { remarks: [remark] }));
});

test.each([
  ["07700 900 123 / 124", "124 is not a whole phone number (it has 3 digits)"],
  ["07700 900 123 / 111", "111 is not a whole phone number (it has 3 digits)"],
  ["07700 900 123 - 1234", "1234 is not a whole phone number (it has 4 digits)"],
])("the short end of %s is named, and the whole number is read", (cell, remark) => {
  expect(plain(cell)).toEqual(only(["07700 900 123"], { remarks: [remark] }));
});

test.each([
  ["1632960001", "01632960001"],
  ["1632 960001", "01632 960001"],
  ["161 496 0001", "0161 496 0001"],
  ["20 7946 0000", "020 7946 0000"],
  ["7700 900 123", "07700 900 123"],
])("%s has lost its 0: it is put back, and said", (cell, whole) => {
  expect(plain(cell)).toEqual(
    only([whole], { remarks: [`${cell} has lost its leading 0: it is read as ${whole}`] }),
  );
});

test.each([
  "NOT 01632 960009 - use 01632 960001",
  "Was 01632 960009 now 01632 960001",
  "01632 960009 (old), 01632 960001",
  "01632 960009 no longer in use. New number 01632 960001",
  "Don't call 01632 960009; 01632 960001",
  "Formerly: 01632 960009 / 01632 960001",
])("the number that is not to be used is left out of %s, and said", (cell) => {
  expect(plain(cell)).toEqual(
    only(["01632 960001"], {
      remarks: ["01632 960009 is not to be used, as the cell says: it was left out"],
    }),
  );
});

test("a number is no voice line where the cell says that it is for texts, a textphone or a fax", () => {
  expect(plain("SMS 07700 900123")).toEqual(only([], { texts: ["07700 900123"] }));
  expect(plain("Minicom: 01632 960003")).toEqual(only([], { relay: ["Textphone: 01632 960003"] }));
  expect(plain("Tel 01632 960001 textphone 01632 960003")).toEqual(
    only(["01632 960001"], { relay: ["Textphone: 01632 960003"] }),
  );
  expect(plain("Tel 01632 960001 Fax 01632 960003")).toEqual(
    only(["01632 960001"], { remarks: ["01632 960003 is a fax number: it was left out"] }),
  );
  expect(plain("0161 496 0001 main 0161 496 0002 fax")).toEqual(
    only(["0161 496 0001"], { remarks: ["0161 496 0002 is a fax number: it was left out"] }),
  );
});

test("what else a cell says is not lost", () => {
  expect(phonesInCell("01632 960001 (9-5), out of hours 01632 960009").rest).toBe(
    "01632 960001 (9-5); out of hours 01632 960009",
  );
});

test("a cell with thousands of blank lines is read as one with a single", () => {
  const blank = "\n \n".repeat(5000);
  expect(phonesInCell(`01632 960001${blank}01632 960002`)).toEqual(
    phonesInCell("01632 960001\n01632 960002"),
  );
});
