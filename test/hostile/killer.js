// Loaded before the command line: stops the process, as a power cut does (or, KILL_WITH a signal, a person), at the n-th call that changes a disk.
const fs = require("node:fs");
const { syncBuiltinESMExports } = require("node:module");

const stopAt = Number(process.env.KILL_AT);
const signal = process.env.KILL_WITH ?? "SIGKILL";
let calls = 0;

function stop() {
  process.kill(process.pid, signal);
  while (signal === "SIGKILL"); // the signal comes when it comes
}

for (const name of [
  "openSync",
  "writeSync",
  "writeFileSync",
  "appendFileSync",
  "copyFileSync",
  "cpSync",
  "fsyncSync",
  "ftruncateSync",
  "truncateSync",
  "linkSync",
  "symlinkSync",
  "renameSync",
  "unlinkSync",
  "rmSync",
  "mkdirSync",
]) {
  const real = fs[name];
  fs[name] = (...given) => {
    const reads = name === "openSync" && (given[1] === undefined || given[1] === "r");
    if (reads) return real(...given);
    calls += 1;
    if (calls === stopAt) {
      if (signal !== "SIGKILL") {
        stop();
        return real(...given);
      }
      // Half of what is to be written has come to the disk.
      if (/^write/.test(name) && given[1]?.length > 1)
        real(given[0], given[1].subarray(0, given[1].length >> 1));
      stop();
    }
    return real(...given);
  };
}
syncBuiltinESMExports();
