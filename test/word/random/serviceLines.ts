import fc from "fast-check";
import { serviceKeys, type ServiceKey } from "../../../src/plan/form";
import { serviceWordings } from "../../../src/word/recognise/labelWordings";
import { anyBox, boxedCell, controlInLine, inLineWith, controlLine, traitOf, type Box } from "./boxes";
import { line, lines, prose, runsOf, type Asked, type Block, type Cell, type Pen } from "./drawing";
import { anyLabel, labelRuns, traitsOfLabel, type Label } from "./labels";
import { withUnseen } from "./unseen";

/** The two lines under the boxes. */
export type ServiceLines = {
  readonly order: readonly ServiceKey[];
  readonly lines: Readonly<Record<ServiceKey, ServiceLine | undefined>>;
  readonly shape: "after the colon" | "under the line" | "control after the colon" | "small table";
};
type ServiceLine = { readonly label: Label; readonly box: Box };

/** The lines in one of their shapes, as new or filled. */
export const anyServiceLines: fc.Arbitrary<ServiceLines> = fc.record({
  order: fc.shuffledSubarray([...serviceKeys], { minLength: 2 }),
  lines: fc.record({
    contact: anyServiceLine("contact", ["Duty desk 01632 960123", "01632 960 100 & help@example.org"]),
    openingHours: anyServiceLine("openingHours", [
      "9am to 5pm, Monday to Friday",
      "Mon\u2013Fri 9:00\u201317:00",
    ]),
  }),
  shape: fc.constantFrom(
    "after the colon" as const,
    "under the line" as const,
    "control after the colon" as const,
    "small table" as const,
  ),
});

/** The lines as blocks. */
export function serviceBlocks(pen: Pen, service: ServiceLines): readonly Block[] {
  const asked = service.order.flatMap((key): Asking[] => {
    const found = service.lines[key];
    return found === undefined ? [] : [{ key, ...found }];
  });
  if (service.shape !== "small table") return asked.map((each) => lineBlock(pen, service, each));
  if (asked.length === 0) return [];
  const rows = asked.map((each) => ({
    cells: [labelCell(each), { ...boxedCell(pen, each.box, 6000), asked: askedOf(service, each, each.box) }],
  }));
  return [{ kind: "table", rows }, lines("")];
}

type Asking = ServiceLine & { readonly key: ServiceKey };

function anyServiceLine(key: ServiceKey, held: readonly string[]): fc.Arbitrary<ServiceLine | undefined> {
  const drawn = fc
    .record({ label: anyLabel(serviceWordings[key]), box: anyBox("text"), held: fc.constantFrom(...held) })
    .map(({ label, box, held: says }) => ({ label, box: box.says === "" ? box : { ...box, says } }));
  return fc.option(drawn, { nil: undefined, freq: 8 });
}

function lineBlock(pen: Pen, service: ServiceLines, asking: Asking): Block {
  const label = { ...asking.label, text: `${asking.label.text.replace(/[ :?*.]+$/, "")}:` };
  const isControl = service.shape === "control after the colon";
  const box = isControl && asking.box.kind === "bare" ? { ...asking.box, kind: "rich" as const } : asking.box;
  const asked = askedOf(service, asking, inLineWith(label, box));
  if (isControl) {
    const { xml, id } = controlInLine(pen, box);
    return prose(line(labelRuns(label, " ") + xml), [{ ...asked, where: { kind: "control", id } }]);
  }
  if (service.shape === "under the line" && box.kind !== "bare") {
    const { xml, id } = controlLine(pen, box);
    return prose(line(labelRuns(label)) + xml, [{ ...asked, where: { kind: "control", id } }]);
  }
  const first = pen.paragraphId();
  const where = { kind: "lines" as const, label: label.text };
  if (service.shape === "after the colon") {
    const bare = { ...box, kind: "bare" as const };
    const xml = line(
      labelRuns(label, bare.says === "" ? "" : " ") + withUnseen(bare.unseen, runsOf(bare.says)),
      { id: first },
    );
    return prose(xml, [
      { ...askedOf(service, asking, inLineWith(label, bare)), where: { ...where, paragraphs: [first] } },
    ]);
  }
  const second = pen.paragraphId();
  const xml =
    line(labelRuns(label), { id: first }) + line(withUnseen(box.unseen, runsOf(box.says)), { id: second });
  return prose(xml, [{ ...asked, where: { ...where, paragraphs: [first, second] } }]);
}

function labelCell({ label }: Asking): Cell {
  return { content: [prose(line(labelRuns(label)))], width: 3000 };
}

function askedOf(service: ServiceLines, { key, label }: Asking, box: Box): Asked {
  return {
    key,
    box,
    traits: ["part: service lines", `service: ${service.shape}`, ...traitsOfLabel(label), traitOf(box)],
  };
}
