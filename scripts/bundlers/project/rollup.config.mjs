import resolve from "@rollup/plugin-node-resolve";

export default {
  input: "main.mjs",
  plugins: [resolve({ exportConditions: ["node"] })],
  output: { file: "out/rollup-node.mjs", format: "es" },
};
