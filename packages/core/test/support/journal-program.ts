// Another process: opens as many calls as it is told in the journal at the path, one after the other, and prints each that is on the disk.
import { fileJournal } from "../../src/after/file-journal.ts";
import { recordWith } from "./records.ts";

const [path = "", count = "1"] = process.argv.slice(2);
const journal = fileJournal(path);
for (let index = 0; index < Number(count); index += 1) {
  const record = recordWith({ id: `${process.pid}-${index}` });
  await journal.opened(record).then(
    () => console.log(record.id),
    (error: Error & { code?: string }) => console.log(`${error.code ?? error.message}`),
  );
}
