// Loaded before the command line: says on the way out how much memory it took, in KB, and how much time of the processor.
const { writeFileSync } = require("node:fs");

process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(process.env.PEAK_TO, `${maxRSS} ${userCPUTime + systemCPUTime}`);
});
