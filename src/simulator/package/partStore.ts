import { SimulatorError } from "../wordError";
import { limits, type TooMuch } from "./limits";
import { refuseOtherFiles } from "./otherFiles";
import { partKey } from "./partNames";
import { SourceXml } from "./sourceXml";
import { nothingCounted, tooMuchIn } from "./xmlLimits";
import { xmlBytes, xmlText, type XmlEncoding } from "./xmlText";
import { readZip, unpacked, type ZipEntry } from "./zipReader";
import { packedEntry, writeZip } from "./zipWriter";

/** A part that was parsed. */
type ParsedPart = {
  readonly name: string;
  readonly xml: SourceXml;
  readonly encoding: XmlEncoding;
  /** What it says while nobody has edited it; undefined for a part that was added. */
  unedited: string | undefined;
};

const newPart: XmlEncoding = { kind: "utf-8", isMarked: false };

/**
 * The parts of a file by their names, which are compared as OPC does. Each stays packed as it came until it is asked for, and is
 * written as it came unless somebody has edited it.
 */
export class PartStore {
  private readonly entries: readonly ZipEntry[];
  private readonly packed = new Map<string, ZipEntry>();
  private readonly parsed = new Map<string, ParsedPart>();
  /** What was unpacked to see whether it is sound, of the parts that are likely to be read next. */
  private readonly fresh = new Map<ZipEntry, Uint8Array>();
  private readonly counted = nothingCounted();
  private readonly isCounted = new Set<ZipEntry>();

  /** Throws SimulatorError where the file is no package, is damaged or too large. */
  constructor(private readonly file: Uint8Array) {
    refuseOtherFiles(file);
    this.entries = readZip(file);
    let kept = 0;
    for (const entry of this.entries) {
      const bytes = unpacked(entry);
      if (kept + entry.size <= limits.xml && /\.(?:xml|rels)$/i.test(entry.name)) {
        this.fresh.set(entry, bytes);
        kept += entry.size;
      }
      if (entry.name.endsWith("/")) continue;
      const key = partKey(entry.name);
      if (this.packed.has(key)) throw new SimulatorError("not-a-docx", "damaged", { detail: entry.name });
      this.packed.set(key, entry);
    }
  }

  /** Lets go of what was unpacked and not read. */
  forgetUnread(): void {
    this.fresh.clear();
  }

  /** The names of all parts that came with it. */
  get names(): readonly string[] {
    return this.entries.map(({ name }) => name);
  }

  /** The name of a part as the file writes it; undefined where there is none. */
  nameOf(name: string): string | undefined {
    const key = partKey(name);
    return this.packed.get(key)?.name ?? this.parsed.get(key)?.name;
  }

  /** A part as XML. Throws SimulatorError where there is none, or where it cannot be read. */
  xml(name: string): SourceXml {
    const key = partKey(name);
    const known = this.parsed.get(key);
    if (known !== undefined) return known.xml;
    const { text, encoding } = this.source(name);
    try {
      const xml = new SourceXml(text);
      this.parsed.set(key, { name, xml, encoding, unedited: text });
      return xml;
    } catch (cause) {
      throw new SimulatorError("not-a-docx", "broken-xml", { detail: name, cause });
    }
  }

  /** The text of a part as it is now. Throws as `xml` does, save that it may be malformed. */
  text(name: string): string {
    return this.parsed.get(partKey(name))?.xml.toString() ?? this.source(name).text;
  }

  /** The bytes of a part as it came. */
  bytes(name: string): Uint8Array | undefined {
    const entry = this.packed.get(partKey(name));
    return entry === undefined ? undefined : unpacked(entry);
  }

  /** Adds a part, or puts another in its place. */
  add(name: string, text: string): SourceXml {
    const xml = new SourceXml(text);
    this.parsed.set(partKey(name), {
      name: this.nameOf(name) ?? name,
      xml,
      encoding: newPart,
      unedited: undefined,
    });
    return xml;
  }

  /** Takes the parts as they are now for unedited: what a Word changes in them to show them is nobody's edit. */
  takeAsUnedited(): void {
    for (const part of this.parsed.values())
      if (part.unedited !== undefined) part.unedited = part.xml.toString();
  }

  /** The whole file: as it came where nobody has edited it, else with the parts in their order and the new ones after them. */
  save(): Uint8Array {
    const edited = new Map(
      [...this.parsed].flatMap(([key, { name, xml, encoding, unedited }]) => {
        const text = xml.toString();
        return text === unedited ? [] : [[key, packedEntry(name, xmlBytes({ text, encoding }))] as const];
      }),
    );
    if (edited.size === 0) return this.file.slice();
    const kept = this.entries.map((entry) => {
      const now = edited.get(partKey(entry.name));
      edited.delete(partKey(entry.name));
      return now === undefined
        ? entry
        : { ...now, writtenName: entry.writtenName, isUtf8: entry.isUtf8, time: entry.time };
    });
    return writeZip([...kept, ...edited.values()]);
  }

  private source(name: string): { readonly text: string; readonly encoding: XmlEncoding } {
    const entry = this.packed.get(partKey(name));
    if (entry === undefined) throw new SimulatorError("not-a-docx", "damaged", { detail: name });
    const isNew = !this.isCounted.has(entry);
    if (entry.size + (isNew ? this.counted.xml : 0) > limits.xml) throw tooLarge("xml");
    let source: { readonly text: string; readonly encoding: XmlEncoding };
    try {
      source = xmlText(this.fresh.get(entry) ?? unpacked(entry));
      this.fresh.delete(entry);
    } catch (cause) {
      throw new SimulatorError("not-a-docx", "encoding", { detail: name, cause });
    }
    this.isCounted.add(entry);
    const tooMuch = isNew ? tooMuchIn(source.text, this.counted) : undefined;
    if (tooMuch !== undefined) throw tooLarge(tooMuch);
    return source;
  }
}

function tooLarge(what: TooMuch): SimulatorError {
  return new SimulatorError("not-a-docx", "too-large", { detail: what });
}
