import { useDoor } from "./support/client.ts";

// No door is weaker: what holds of the methods holds here.
useDoor("createApi");
for (const suite of ["outcomes", "bodies", "credentials", "retry", "hostile", "calls"])
  await import(`./${suite}.test.ts`);
