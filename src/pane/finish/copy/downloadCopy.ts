import type { CopyPage } from "../../../plan/copyChoice";

/** Offers a copy as a file to download, where Word opens no new document. Some Words ignore that and say nothing. */
export async function downloadCopy(page: CopyPage, name: string): Promise<void> {
  const { copyDocument } = await import("../../../copy/copyDocument");
  const address = URL.createObjectURL(new Blob([new Uint8Array(copyDocument(page))], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after this turn; what it made of the words is let go of as soon as that is done.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
