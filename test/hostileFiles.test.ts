import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hostileFiles } from "./hostile/hostileFiles";
import { form } from "./runForm";

const folder = mkdtempSync(join(tmpdir(), "hostile-"));
const [file, plan, out] = [join(folder, "form.docx"), join(folder, "plan.json"), join(folder, "out.docx")];
writeFileSync(plan, '{"fields":{"clientRef":"SH-1"}}');

afterAll(() => {
  rmSync(folder, { recursive: true });
});

// Every fifth; `npm run test:hostile` has them all, each in a process of its own.
test.each(hostileFiles.filter(({ words }, at) => at % 5 === 3 || words !== undefined))(
  "$name: refused on one line, and nothing written",
  async ({ bytes, words = /^/ }) => {
    writeFileSync(file, bytes());
    const { code, stdout, stderr } = await form("fill", file, plan, out);
    expect({ code, stdout, isWritten: existsSync(out) }).toEqual({ code: 2, stdout: "", isWritten: false });
    expect(stderr).toMatch(/^[^\n\p{Cc}]*form\.docx(?::| is| has) [^\n\p{Cc}]+\n$/u);
    expect(stderr).toMatch(words);
  },
);
