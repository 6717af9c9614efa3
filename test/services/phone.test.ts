import whole from "libphonenumber-js/metadata.min.json";
import kept from "../../src/services/data/phoneMetadata.json";
import { groupPhone, isPhone } from "../../src/services/phone";
import { isLikelyPhone } from "../../src/services/phoneCheck";

// The numbers are from the ranges that Ofcom keeps for drama, or have no owner.
test.each([
  ["01632960001", "01632 960 001"],
  ["07700900123", "07700 900 123"],
  ["02079460018", "020 7946 0018"],
  ["01214960123", "0121 496 0123"],
  ["03069990123", "0306 999 0123"],
  ["08081570123", "0808 157 0123"],
  ["0800 000000", "0800 000 000"],
  ["08000000", "0800 0000"],
  ["116000", "116 000"],
  ["+441632960001", "+44 1632 960 001"],
  ["+44 (0)7700 900123", "+44 7700 900 123"],
  ["0044 20 7946 0018", "+44 20 7946 0018"],
  ["01632 960001 ext. 23", "01632 960 001 ext 23"],
])("%s is grouped for reading as %s", (typed, grouped) => {
  expect(groupPhone(typed)).toBe(grouped);
  expect(groupPhone(grouped)).toBe(grouped);
});

test.each(["+1 202 555 0123", "01632 9600", "12345"])(
  "a number of no UK length, %s, stays as it was typed",
  (typed) => {
    expect(groupPhone(typed)).toBe(typed);
  },
);

test.each(["ask Sam", "01632 96000x", "12", "", "+", "0163296000101632960001", "01632 960001 / 960002"])(
  "%j cannot be dialled",
  (typed) => {
    expect(isPhone(typed)).toBe(false);
  },
);

test("the kept part of the phone library’s numbering plans is the library’s own", () => {
  const codes = whole.country_calling_codes["44"] ?? [];
  expect(kept.country_calling_codes["44"]).toEqual(codes);
  // The countries of +44 are among those of the library.
  const countries = whole.countries as Readonly<Record<string, unknown>>;
  expect(kept.countries).toEqual(Object.fromEntries(codes.map((code) => [code, countries[code]])));
});

test.each([
  ["01632 960123", true],
  ["+44 (0)1632 960123", true],
  ["0800 1111", true],
  ["116 123", true],
  ["+1 202 555 0123", true],
  ["01632 96012", false],
  ["016329601234", false],
  ["960123", false],
] as const)("%s has as many digits as its kind has: %s", (typed, likely) => {
  expect(isLikelyPhone(typed)).toBe(likely);
});
