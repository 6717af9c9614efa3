import { colorCode } from "../document/colors";
import {
  changeFont,
  colorOf,
  flag,
  fontNameOf,
  fontValue,
  highlightNamed,
  highlightOf,
  setFlag,
  sizeOf,
} from "../edits/fonts";
import { place } from "../package/schemaOrder";
import type { Member, Members, ThingOf } from "./things";
import { said } from "./things";
import { child, make } from "../package/wml";
import { WordError } from "../wordError";

type Font = ThingOf<"Font">;

export const fontMembers: Members<Font> = {
  Bold: toggle("b", "bold"),
  Italic: toggle("i", "italic"),
  StrikeThrough: toggle("strike", "strikeThrough"),
  DoubleStrikeThrough: toggle("dstrike", "doubleStrikeThrough"),
  Size: {
    since: "WordApi 1.1",
    get: (font, open) => fontValue(open, font, "size", sizeOf),
    set: (font, value, open) => {
      const val = String(Math.round(Number(value) * 2));
      if (!(Number(value) > 0)) throw new WordError("InvalidArgument", "Font.size");
      changeFont(open, font, (properties) => {
        for (const name of ["sz", "szCs"]) place(properties, make(properties, name, { val }));
      });
    },
  },
  Name: {
    since: "WordApi 1.1",
    get: (font, open) => fontValue(open, font, "name", fontNameOf),
    set: (font, value, open) => {
      const name = said(value);
      changeFont(open, font, (properties) => {
        place(properties, make(properties, "rFonts", { ascii: name, hAnsi: name, cs: name }));
      });
    },
  },
  Color: {
    since: "WordApi 1.1",
    get: (font, open) => fontValue(open, font, "color", colorOf),
    set: (font, value, open) => {
      const val = colorCode(said(value), "Font.color");
      changeFont(open, font, (properties) => {
        place(properties, make(properties, "color", { val }));
      });
    },
  },
  HighlightColor: {
    since: "WordApi 1.1",
    get: (font, open) => fontValue(open, font, "highlightColor", highlightOf),
    set: (font, value, open) => {
      const val = value === null ? undefined : highlightNamed(said(value));
      changeFont(open, font, (properties) => {
        if (val === undefined) child(properties, "highlight")?.remove();
        else place(properties, make(properties, "highlight", { val }));
      });
    },
  },
};

function toggle(element: string, member: string): Member<Font> {
  return {
    since: "WordApi 1.1",
    get: (font, open) => fontValue(open, font, member, flag(element)),
    set: (font, value, open) =>
      changeFont(open, font, (properties) => setFlag(open.docx, properties, element, value === true)),
  };
}
