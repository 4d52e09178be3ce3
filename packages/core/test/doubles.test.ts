import { testDoubles } from "./support/doubles-suite.ts";

testDoubles();
