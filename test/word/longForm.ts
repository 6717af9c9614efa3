import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The published form with its action table filled down to so many rows. */
export function longForm(published: Uint8Array, count: number): Uint8Array {
  const parts = unzipSync(published);
  const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  const rows = xml.split("<w:tr>");
  const head = rows.findIndex((row) => row.includes("Agreed action"));
  const blank = rows[head + 1] ?? "";
  const filled = Array.from({ length: count }, (_, index) => {
    let cell = 0;
    return blank.replace(
      /<w:p><\/w:p>/g,
      () => `<w:p><w:r><w:t>Row ${String(index)} cell ${String((cell += 1))}</w:t></w:r></w:p>`,
    );
  });
  parts["word/document.xml"] = strToU8(
    [...rows.slice(0, head + 1), ...filled, ...rows.slice(head + 1)].join("<w:tr>"),
  );
  return zipSync(parts);
}
