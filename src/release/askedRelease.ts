import { ReleaseError } from "./releaseError";

/** What somebody asks of `npm run release`. */
export type AskedRelease = {
  /** Where the folder of the pane will stand: "https://host/path", without a slash at its end. */
  readonly address: string;
  readonly provider?: string;
  readonly support?: string;
  readonly id?: string;
  /** The folder or the zip of the release that stands on the server now. */
  readonly previous?: string;
};

const names = ["id", "support", "previous", "provider"] as const;
type Name = (typeof names)[number];
type Values = Partial<Record<Name, string>>;

/** The forms of a GUID that Office takes, in small letters. */
export const guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const mostOfProvider = 125;

/**
 * Reads `ADDRESS name=value …`, also as `--name value` and `--name=value`. npm 10 and 11 take words that start with dashes for
 * settings of their own, and PowerShell takes away the `--` that would stop them: npm then hands on `--name=value` as the
 * environment's `npm_config_name`, and of `--name value` only that the name was there, with the value among the other words.
 * What cannot then be told apart with certainty is asked for again. Throws ReleaseError.
 */
export function askedRelease(words: readonly string[], environment: NodeJS.ProcessEnv): AskedRelease {
  const { values, others } = readWords(words);
  const swallowed: Name[] = [];
  for (const name of names) {
    const kept = environment[`npm_config_${name}`];
    if (kept === undefined || kept === "") continue;
    if (kept === "true") swallowed.push(name);
    else give(values, name, kept);
  }
  const [address, ...left] = others;
  if (address === undefined)
    throw new ReleaseError("Give the address of the pane: npm run release https://word.example.org/pane");
  for (const [name, value] of shared(swallowed, left)) give(values, name, value);
  return {
    address: checkedAddress(address),
    ...(values.provider === undefined ? {} : { provider: checkedProvider(values.provider) }),
    ...(values.support === undefined ? {} : { support: checkedSupport(values.support) }),
    ...(values.id === undefined ? {} : { id: checkedId(values.id) }),
    ...(values.previous === undefined ? {} : { previous: values.previous }),
  };
}

function readWords(words: readonly string[]): { values: Values; others: string[] } {
  const values: Values = {};
  const others: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const named = /^(?:--)?([a-z]+)=([^]*)$/.exec(word);
    const [, name = "", value = ""] = named ?? [];
    const bare = /^--([a-z]+)$/.exec(word)?.[1] ?? "";
    if (named !== null && isName(name)) give(values, name, value);
    else if (isName(bare)) give(values, bare, words[++at] ?? "");
    else if (word.startsWith("-") || named !== null)
      throw new ReleaseError(
        `${word} is not known. Known are: ${names.map((each) => `${each}=…`).join(" ")}`,
      );
    else others.push(word);
  }
  return { values, others };
}

/** Which value belongs to which name, where npm has kept the names and left the values in a row after the address. */
function shared(swallowed: readonly Name[], left: readonly string[]): [Name, string][] {
  const inDoubt = new ReleaseError(
    left.length > 0 && swallowed.length === 0
      ? `${left.join(" ")} was not understood. Write name=value, in quotation marks where it has spaces: provider="Support plan"`
      : `npm has taken ${swallowed.map((name) => `--${name}`).join(" ")} for itself. Write it as name=value: ${swallowed
          .map((name) => `${name}="…"`)
          .join(" ")}`,
  );
  if (swallowed.length !== left.length) throw inDoubt;
  const values = [...left];
  return swallowed.map((name) => {
    const [value, another] = values.filter((each) => isLike(name, each));
    if (value === undefined || another !== undefined) throw inDoubt;
    values.splice(values.indexOf(value), 1);
    return [name, value];
  });
}

function isLike(name: Name, value: string): boolean {
  const isAddress = /^https?:/i.test(value);
  const isId = guid.test(value.toLowerCase());
  if (name === "support") return isAddress;
  if (name === "id") return isId;
  return !isAddress && !isId;
}

function give(values: Values, name: Name, value: string): void {
  if (value.trim() === "")
    throw new ReleaseError(`${name} has no value. Write it as name=value: ${name}="…"`);
  if (values[name] !== undefined) throw new ReleaseError(`${name} was given twice. Give it once.`);
  values[name] = value.trim();
}

function isName(word: string): word is Name {
  return (names as readonly string[]).includes(word);
}

/** Only what means the same in a manifest, in the settings of three servers and in a browser. */
function checkedAddress(text: string): string {
  const url = readUrl(text, "the address");
  const wrong = (what: string): ReleaseError => new ReleaseError(`The address ${text} ${what}`);
  if (url.search !== "" || url.hash !== "" || /[?#]/.test(text))
    throw wrong("must end with the folder: leave out what stands from ? or # on.");
  if (url.port !== "") throw wrong("names a port. Use the usual port of https, and leave it out.");
  if (!/^[a-z\d-]+(\.[a-z\d-]+)+$/.test(url.hostname) || /^[\d.]+$/.test(url.hostname))
    throw wrong("must name a server that every computer of yours can find, such as word.example.org.");
  if (/\.html?\/?$/i.test(url.pathname)) throw wrong("must name the folder of the pane, not a page in it.");
  if (!/^[\w./~-]*$/.test(url.pathname) || /\/\//.test(url.pathname))
    throw wrong("may have letters, digits and - . _ ~ between its slashes, and nothing else.");
  return `https://${url.hostname}${url.pathname.replace(/\/$/, "")}`;
}

function checkedSupport(text: string): string {
  return readUrl(text, "support").href;
}

function readUrl(text: string, what: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "https:")
    throw new ReleaseError(`${text} cannot be ${what}: give one that starts with https://`);
  if (url.username !== "" || url.password !== "")
    throw new ReleaseError(`${what} names a user. Leave out what stands before the @.`);
  return url;
}

function checkedProvider(text: string): string {
  if (text.length > mostOfProvider)
    throw new ReleaseError(`provider is ${text.length} characters long: ${mostOfProvider} are allowed.`);
  if (/\p{C}/u.test(text))
    throw new ReleaseError("provider holds a character that cannot be seen. Type it again.");
  // cmd hands on single quotation marks, and no shell knows the curly ones of a word processor.
  if (/^['"‘’“”].*['"‘’“”]$/.test(text))
    throw new ReleaseError(
      `provider has quotation marks in its text: ${text}. Use straight double ones: provider="…"`,
    );
  return text;
}

function checkedId(text: string): string {
  const id = text.toLowerCase();
  if (!guid.test(id))
    throw new ReleaseError(
      `${text} cannot be the id: copy the one between <Id> and </Id> in your manifest.xml.`,
    );
  return id;
}
