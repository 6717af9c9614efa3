const extension = /\s*(?:ext\.?|extension|x)\s*(\d{1,6})$/i;

/** Whether a text can be dialled: 3 to 15 digits with the usual marks between them, and an extension if there is one. */
export function isPhone(text: string): boolean {
  const number = text.trim().replace(extension, "");
  if (!/^\+?[\d\s().\-–]+$/.test(number)) return false;
  const { length } = digitsOf(number);
  return length >= 3 && length <= 15;
}

/** A number with its digits grouped for reading under stress, as UK numbers are; one of another length stays as it was typed. */
export function groupPhone(text: string): string {
  const typed = text.trim();
  const tail = extension.exec(typed)?.[1];
  const number = typed.replace(extension, "");
  const national = nationalDigits(number);
  const sizes = /^\+(?!44)/.test(number) ? undefined : groupSizes(national);
  if (sizes === undefined) return typed;
  const grouped = cut(national, sizes).join(" ");
  return (
    (isAbroadForm(number) ? `+44 ${grouped.slice(1)}` : grouped) + (tail === undefined ? "" : ` ext ${tail}`)
  );
}

/** The digits that two ways of writing one number share: "+44 (0)1632 960 001" and "01632 960001 ext 2" are the same. */
export function phoneKey(text: string): string {
  return nationalDigits(text.trim().replace(extension, ""));
}

/** Whether the digits have a length that UK numbers of their kind have. */
export function hasUkLength(text: string): boolean {
  return groupSizes(phoneKey(text)) !== undefined;
}

function nationalDigits(number: string): string {
  const digits = digitsOf(number);
  return isAbroadForm(number) ? `0${digits.replace(/^(?:00)?440?/, "")}` : digits;
}

function isAbroadForm(number: string): boolean {
  return /^\+44|^0044/.test(number.replace(/\s/g, ""));
}

/** How many digits each group has. Source: Ofcom's numbering plan, and the groups that operators print. */
function groupSizes(digits: string): readonly number[] | undefined {
  if (/^116\d{3}$/.test(digits)) return [3, 3];
  if (/^0800\d{4}$/.test(digits)) return [4, 4];
  if (/^0(?:500|800)\d{6}$/.test(digits)) return [4, 3, 3];
  if (!/^0\d{10}$/.test(digits)) return undefined;
  if (/^02/.test(digits)) return [3, 4, 4];
  if (/^0(?:1\d1|11\d|3|8|9)/.test(digits)) return [4, 3, 4];
  return [5, 3, 3];
}

function cut(digits: string, sizes: readonly number[]): string[] {
  return sizes.map((size, index) => {
    const start = sizes.slice(0, index).reduce((sum, one) => sum + one, 0);
    return digits.slice(start, start + size);
  });
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, "");
}
