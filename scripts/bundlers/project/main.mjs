import { call } from "./call.mjs";

call(process.env.PROVIDER).then(console.log);
