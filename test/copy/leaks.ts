import { unzipSync } from "fflate";

/** Which of some secrets a .docx holds: in any part, in its name, in the bytes of the file, in any of the usual encodings. */
export function leaksIn(docx: Uint8Array, secrets: readonly string[]): readonly string[] {
  const parts = Object.entries(unzipSync(docx)).flatMap(([name, bytes]) => [
    Buffer.from(name),
    Buffer.from(bytes),
  ]);
  const texts = [Buffer.from(docx), ...parts].flatMap(readings);
  return secrets.filter((secret) => {
    const spelt = spellings(secret);
    return texts.some((text) => spelt.some((each) => text.includes(each)));
  });
}

/** Bytes as text: each byte a sign, small letters. UTF-16 reads as the same signs once the zeros are out. */
function readings(bytes: Buffer): readonly string[] {
  const text = bytes.toString("latin1").toLowerCase();
  return [text, text.replaceAll("\0", ""), text.replace(/<[^>]*>/g, "")];
}

function spellings(secret: string): readonly string[] {
  const base64 = [0, 1, 2].map((pad) => {
    const whole = Buffer.concat([Buffer.alloc(pad), Buffer.from(secret)]).toString("base64");
    // The ends depend on what stands beside it.
    return whole.slice(pad === 0 ? 0 : 4, -4);
  });
  const signs = Array.from(secret);
  return [
    secret,
    signs.toReversed().join(""),
    Buffer.from(secret).toString("hex"),
    ...base64,
    Buffer.from(secret, "utf16le").toString("base64").slice(0, -4),
    signs.map((sign) => `&#${String(sign.charCodeAt(0))};`).join(""),
    signs.map((sign) => `&#x${sign.charCodeAt(0).toString(16)};`).join(""),
    signs.map((sign) => `%${sign.charCodeAt(0).toString(16)}`).join(""),
    signs.map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""),
    // rot13
    secret.replace(/[a-z]/gi, (sign) =>
      String.fromCharCode(((sign.toLowerCase().charCodeAt(0) - 97 + 13) % 26) + 97),
    ),
  ].map((each) => each.toLowerCase());
}
